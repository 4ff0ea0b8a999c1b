package io.github.summitry.parsers.mentions;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Reads days, months and years of the calendar: {@code Oct. 30}, {@code May 2012}, {@code 2031}.
 */
final class DateCalendarReader {
  private static final int LEAP_YEAR = 2000;
  private static final WordSet BEFORE_ORDINAL =
      WordSet.of(
          "on", "of", "for", "from", "to", "until", "till", "by", "since", "through", "between",
          "before", "after", "and", "or");

  private DateCalendarReader() {}

  static Optional<DateReading> at(DateTokens tokens, int index) {
    if (tokens.month(index) > 0) {
      return monthFirst(tokens, index);
    }
    if (tokens.year(index) > 0) {
      return year(tokens, index);
    }
    int day = tokens.is(index, "the") && tokens.ordinal(index + 1) > 0 ? index + 1 : index;
    Optional<DateDays> days = DateDays.at(tokens, day);
    Optional<DateReading> reading =
        days.isPresent() ? ofDays(tokens, index, days.get()) : Optional.empty();
    return reading.isPresent() ? reading : DateHyphenReader.at(tokens, index);
  }

  private static Optional<DateReading> ofDays(DateTokens tokens, int index, DateDays days) {
    Optional<DateReading> dayFirst = dayFirst(tokens, days);
    return dayFirst.isPresent() ? dayFirst : dayAlone(tokens, index, days);
  }

  private static Optional<DateReading> monthFirst(DateTokens tokens, int index) {
    int month = tokens.month(index);
    Optional<DateReading> glued =
        DateHyphenReader.acrossMonths(tokens, index).or(() -> glued(tokens, index));
    if (glued.isPresent()) {
      return glued;
    }
    int begin = isDotted(tokens, index) ? index + 2 : index + 1;
    Optional<DateDays> days = DateDays.at(tokens, begin).filter(found -> isOf(month, found.days()));
    if (days.isPresent()) {
      DateYears year = DateYears.at(tokens, days.get().end());
      return Optional.of(DateReading.of(meaning(days.get(), month, year.year()), year.end()));
    }
    DateYears year = DateYears.at(tokens, index + 1);
    return year.isSaid() || tokens.isMonthAlone(index)
        ? Optional.of(DateReading.of(new DateOnCalendar(year.year(), month, 0), year.end()))
        : Optional.empty();
  }

  /** {@code May. 28, 2031}: elsewhere such a dot ends the sentence. */
  private static boolean isDotted(DateTokens tokens, int index) {
    return tokens.is(index + 1, ".")
        && tokens.day(index + 2) > 0
        && tokens.is(index + 3, ",")
        && tokens.year(index + 4) > 0;
  }

  /** {@code May 28,2031}: a comma without a space looks like a number's. */
  private static Optional<DateReading> glued(DateTokens tokens, int index) {
    String word = tokens.word(index + 1);
    int comma = word.indexOf(',');
    if (comma < 1) {
      return Optional.empty();
    }
    int month = tokens.month(index);
    int day = DateTokens.number(word.substring(0, comma), 2);
    int year = DateTokens.year(word.substring(comma + 1));
    return day > 0 && year > 0 && isOf(month, List.of(day))
        ? Optional.of(
            DateReading.of(new DateOnCalendar(DateYear.given(year), month, day), index + 2))
        : Optional.empty();
  }

  private static Optional<DateReading> dayFirst(DateTokens tokens, DateDays days) {
    boolean of = tokens.is(days.end(), "of") && tokens.ordinal(days.end() - 1) > 0;
    int at = of ? days.end() + 1 : days.end();
    int month = tokens.month(at);
    if (month == 0 || !isOf(month, days.days())) {
      return Optional.empty();
    }
    // A month's whole name with a dot is two tokens: "2 May. 2031".
    boolean dotted = tokens.is(at + 1, ".") && tokens.year(at + 2) > 0;
    DateYears year = DateYears.at(tokens, dotted ? at + 2 : at + 1);
    return Optional.of(DateReading.of(meaning(days, month, year.year()), year.end()));
  }

  /** {@code on the 23rd}, but not {@code the 23rd session}. */
  private static Optional<DateReading> dayAlone(DateTokens tokens, int index, DateDays days) {
    if (tokens.ordinal(days.end() - 1) == 0
        || tokens.ordinal(days.end() - 1) != days.days().get(days.days().size() - 1)
        || !tokens.isAny(index - 1, BEFORE_ORDINAL)) {
      return Optional.empty();
    }
    Optional<DateReading> month = monthOf(tokens, days.end());
    if (month.isPresent()) {
      return Optional.of(month.get().meaning(ofMonth(days, Optional.of(month.get().meaning()))));
    }
    return tokens.isBoundary(days.end()) && !tokens.is(days.end(), "of")
        ? Optional.of(DateReading.of(ofMonth(days, Optional.empty()), days.end()))
        : Optional.empty();
  }

  /** {@code of this month}. */
  private static Optional<DateReading> monthOf(DateTokens tokens, int index) {
    if (!tokens.is(index, "of") || !tokens.is(index + 2, "month")) {
      return Optional.empty();
    }
    Optional<DateMeaning> month =
        switch (tokens.word(index + 1)) {
          case "this" -> Optional.of(DateShift.ofPublication(DateGrain.MONTH, 0));
          case "last" -> Optional.of(DateShift.ofPublication(DateGrain.MONTH, -1));
          case "next" -> Optional.of(DateShift.ofPublication(DateGrain.MONTH, 1));
          case "that" -> Optional.of(DateShift.ofStory(DateGrain.MONTH, 0));
          default -> Optional.empty();
        };
    return month.map(found -> DateReading.of(found, index + 3));
  }

  private static DateMeaning ofMonth(DateDays days, Optional<DateMeaning> month) {
    List<DateMeaning> members =
        days.days().stream().<DateMeaning>map(day -> new DateDayOfMonth(day, month)).toList();
    return members.size() == 1 ? members.get(0) : new DateSpan(members, days.listed());
  }

  private static DateMeaning meaning(DateDays days, int month, DateYear year) {
    List<DateMeaning> members =
        days.days().stream().<DateMeaning>map(day -> new DateOnCalendar(year, month, day)).toList();
    return members.size() == 1 ? members.get(0) : new DateSpan(members, days.listed());
  }

  /** Returns whether a month has the days in some year. */
  static boolean isOf(int month, List<Integer> days) {
    return YearMonth.of(LEAP_YEAR, month).isValidDay(days.get(days.size() - 1));
  }

  private static Optional<DateReading> year(DateTokens tokens, int index) {
    int next = index + 1;
    boolean counted = tokens.isAny(next, DateWords.NAMED_BY_YEAR) || tokens.is(next, "%");
    boolean listed = tokens.isAny(index - 1, DateWords.JOINING) && tokens.year(index - 2) > 0;
    boolean sure = tokens.isAny(index - 1, DateWords.BEFORE_YEAR);
    boolean likely =
        (listed || tokens.isAny(index - 1, DateWords.PERHAPS_BEFORE_YEAR))
            && tokens.isBoundary(next)
            && !tokens.is(next, "-");
    return !counted && (sure || likely)
        ? Optional.of(
            DateReading.of(new DateOnCalendar(DateYear.given(tokens.year(index)), 0, 0), next))
        : Optional.empty();
  }
}
