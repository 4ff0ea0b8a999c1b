package io.github.summitry.parsers.mentions;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of dates, in lower case. */
final class DateWords {
  /** Months by name and abbreviation, without dots. */
  static final Map<String, Integer> MONTHS = months();

  /** Days of the week by name. */
  static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

  /** Days of the week by abbreviation, without dots. */
  static final Map<String, DayOfWeek> SHORT_WEEKDAYS =
      Map.of(
          "mon", DayOfWeek.MONDAY,
          "tue", DayOfWeek.TUESDAY,
          "tues", DayOfWeek.TUESDAY,
          "wed", DayOfWeek.WEDNESDAY,
          "thu", DayOfWeek.THURSDAY,
          "thur", DayOfWeek.THURSDAY,
          "thurs", DayOfWeek.THURSDAY,
          "fri", DayOfWeek.FRIDAY,
          "sat", DayOfWeek.SATURDAY,
          "sun", DayOfWeek.SUNDAY);

  /** Months whose whole names are as short as abbreviations. */
  static final WordSet SHORT_MONTHS = words("may june july");

  /** Months whose names are also verbs or names of people. */
  static final WordSet AMBIGUOUS_MONTHS = words("march april may june august");

  static final Map<String, Integer> COUNTS = counts();

  static final Map<String, DateGrain> UNITS =
      Map.of(
          "day", DateGrain.DAY,
          "days", DateGrain.DAY,
          "week", DateGrain.WEEK,
          "weeks", DateGrain.WEEK,
          "weekend", DateGrain.WEEKEND,
          "month", DateGrain.MONTH,
          "months", DateGrain.MONTH,
          "year", DateGrain.YEAR,
          "years", DateGrain.YEAR);

  /** Units too small to leave the day. */
  static final WordSet SMALL_UNITS = words("hour hours minute minutes moments");

  static final WordSet PARTS_OF_DAY =
      words("morning afternoon evening night noon midnight dawn midday lunchtime");

  static final WordSet SEASONS = words("spring summer autumn fall winter");

  /** A season's first month; winter has none, since it is of two years. */
  static final Map<String, Integer> SEASON_BEGINS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9);

  /** Nouns for a part of a longer time, or for the time itself: {@code the month of May}. */
  static final WordSet PARTS =
      words(
          "end beginning start middle close outset half quarter hours days weeks week month year");

  /** Which part. */
  static final WordSet WHICH_PART =
      words("first second third fourth latter last final very early wee");

  /** What narrows a date without changing it. */
  static final WordSet NARROWING = words("early late mid earlier later sometime midway");

  /** Words that may stand behind a date inside its clause. */
  static final WordSet CONNECTING =
      words(
          "of in at on by with to from for during before after until till since through "
              + "between under over amid via near about without into ahead following and or but "
              + "as when while where which who whom whose that than because although though if so "
              + "is are was were be been has have had will would can could may might shall should "
              + "must do does did not also only just then respectively alone too together "
              + "separately despite aboard inside outside among alongside against");

  /** What may follow {@code the day after that}. */
  static final WordSet CONTINUING =
      words("it he she they came brought saw belonged followed in at on with");

  /** Words that open a clause or a phrase behind a date. */
  static final WordSet OPENING =
      words(
          "the a an he she it they we i you his her its their our my this these those there "
              + "here both all each another some no nobody everyone president prime premier");

  /** Words before a noun that belong to it. */
  static final WordSet DETERMINERS = words("the a an his her its their our my this that");

  /** Words before a name of a month that make it one, whatever follows. */
  static final WordSet BEFORE_MONTH =
      words(
          "in since until till last next this late early mid during between throughout "
              + "coming past");

  /** Words before a name of a month that make it one if no other name follows. */
  static final WordSet PERHAPS_BEFORE_MONTH =
      words(
          "of by before after from to through the for around every earlier later following "
              + "previous that than his her its their our");

  /** Words and marks between two dates. */
  static final WordSet JOINING = words("and or to through until till - – ~");

  /** Those of them that only list. */
  static final WordSet LISTING = words("and or");

  /** Words before four digits that make them a year, whatever follows. */
  static final WordSet BEFORE_YEAR =
      words("in since until till during early late mid year throughout");

  /** Words before four digits that make them a year if nothing counted follows. */
  static final WordSet PERHAPS_BEFORE_YEAR =
      words(
          "by before after from to through toward towards between for of than around circa "
              + "spring summer autumn fall winter");

  /** Nouns that carry a year in their names. */
  static final WordSet NAMED_BY_YEAR =
      words(
          "world expo olympic olympics games winter summer asian fifa agenda paralympics "
              + "universiade edition asiad dollars troops soldiers people "
              + "percent % jobs firms companies km kilometers kilometres tons tonnes megawatts "
              + "homes students");

  /** Words that name a time. */
  static final Set<String> TIMES = times();

  private DateWords() {}

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }

  private static WordSet words(String list) {
    return WordSet.of(list.split(" ", -1));
  }

  private static Map<String, Integer> counts() {
    Map<String, Integer> counts = new HashMap<>();
    List<String> small =
        List.of(
            ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                    + "fifteen sixteen seventeen eighteen nineteen")
                .split(" ", -1));
    List<String> tens =
        List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1));
    counts.put("a", 1);
    counts.put("an", 1);
    for (int i = 0; i < small.size(); i++) {
      counts.put(small.get(i), i + 1);
    }
    for (String ten : tens) {
      int value = (tens.indexOf(ten) + 2) * 10;
      counts.put(ten, value);
      for (int unit = 1; unit <= 9; unit++) {
        counts.put(ten + "-" + small.get(unit - 1), value + unit);
      }
    }
    return Map.copyOf(counts);
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(lower(day), day);
    }
    return Map.copyOf(days);
  }

  private static void addWithDot(Set<String> names, Set<String> to) {
    for (String name : names) {
      to.add(name);
      to.add(name + ".");
    }
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Month month : Month.values()) {
      months.put(lower(month), month.getValue());
      months.put(lower(month).substring(0, 3), month.getValue());
    }
    months.put("sept", 9);
    return Map.copyOf(months);
  }

  /** Returns words that name a time, one of which every expression without a number has. */
  private static Set<String> times() {
    Set<String> words = new HashSet<>();
    addWithDot(MONTHS.keySet(), words);
    words.addAll(WEEKDAYS.keySet());
    addWithDot(SHORT_WEEKDAYS.keySet(), words);
    words.addAll(UNITS.keySet());
    words.addAll(SMALL_UNITS.words());
    words.addAll(PARTS_OF_DAY.words());
    words.addAll(SEASONS.words());
    words.addAll(words("today tonight yesterday tomorrow eve year-end decade decades").words());
    return Set.copyOf(words);
  }

  /** Returns every word that can begin an expression, prepositions apart. */
  static Set<String> beginning() {
    Set<String> words = new HashSet<>(times());
    words.addAll(COUNTS.keySet());
    words.addAll(NARROWING.words());
    words.addAll(words("this last next the that same few several some couple").words());
    words.addAll(words("end beginning start middle first second third fourth latter").words());
    return Set.copyOf(words);
  }
}
