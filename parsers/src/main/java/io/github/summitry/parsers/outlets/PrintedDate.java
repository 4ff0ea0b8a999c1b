package io.github.summitry.parsers.outlets;

import io.github.summitry.PartialDate;
import io.github.summitry.PublicationTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as outlets print it, with or without a time of day.
 *
 * @param time what it says, empty if no calendar has such a day
 * @param end index after its last character
 */
record PrintedDate(Optional<PublicationTime> time, int end) {
  /** All outlets read here print Korean time; Korea has kept one offset since 1988. */
  static final ZoneOffset KOREAN_TIME = ZoneOffset.ofHours(9);

  private static final String SPACE = "[ \\u00a0]";
  private static final String MONTH_DAY_YEAR =
      "(?<month>\\p{L}{3,9})\\.?"
          + SPACE
          + "?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,"
          + SPACE
          + "?|"
          + SPACE
          + ")(?<year>\\d{4})";

  // May. 2, 2031 | Sept 2, 2031 | May 28,2031 | May 2 2031
  private static final List<Pattern> MONTH_FIRST = List.of(Pattern.compile(MONTH_DAY_YEAR));

  private static final List<Pattern> DAY_OR_YEAR_FIRST =
      List.of(
          // 02 May. 2031
          Pattern.compile(
              "(?<day>\\d{1,2})(?:st|nd|rd|th)?"
                  + SPACE
                  + "(?<month>\\p{L}{3,9})\\.?,?"
                  + SPACE
                  + "(?<year>\\d{4})"),
          // 2031 May 2
          Pattern.compile(
              "(?<year>\\d{4})"
                  + SPACE
                  + "(?<month>\\p{L}{3,9})\\.?"
                  + SPACE
                  + "(?<day>\\d{1,2})(?!\\d)"),
          // 2031-05-02 | 2031.05.02
          Pattern.compile("(?<year>\\d{4})[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})(?!\\d)"));

  private static final int WEEKDAY_LETTERS = 3;

  private static final List<Pattern> SLASHED =
      List.of(
          Pattern.compile("(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})(?!\\d)"),
          Pattern.compile("(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})(?!\\d)"));

  // 15:34 May 2, 2031
  private static final Pattern CLOCK_FIRST =
      Pattern.compile(PrintedClock.FORM + ",?" + SPACE + MONTH_DAY_YEAR + "(?!\\d)");

  //  - 15:34 | , 09:18 | (15:07) | 18:42:10 KST | at 3:34 p.m. GMT
  private static final Pattern CLOCK_AFTER =
      Pattern.compile(
          (SPACE + "{0,3}(?:[-,T|]|at(?=" + SPACE + "))?" + SPACE + "{0,3}\\(?")
              + (PrintedClock.FORM + "\\)?(?!\\d)"));

  /** How the names of days begin. */
  private static final List<String> WEEKDAYS =
      List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  // Mon, | Tuesday, | Sat.
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?[.,]{0,2}" + SPACE);

  /** Returns the date that starts at an index of the text, empty if none does. */
  static Optional<PrintedDate> at(String text, int from) {
    int index = afterWeekday(text, from);
    if (!startsLikeADate(text, index)) {
      return Optional.empty();
    }
    boolean digit = Character.isDigit(text.charAt(index));
    if (digit) {
      Matcher clock = matcher(CLOCK_FIRST, text, index);
      if (clock.lookingAt() && month(clock.group("month")).isPresent()) {
        return Optional.of(new PrintedDate(dayAndTime(clock, clock), clock.end()));
      }
    }
    if (index > from) {
      Optional<PrintedDate> slashed = slashed(text, from, index);
      if (slashed.isPresent()) {
        return slashed;
      }
    }
    for (Pattern form : digit ? DAY_OR_YEAR_FIRST : MONTH_FIRST) {
      Matcher day = matcher(form, text, index);
      if (day.lookingAt() && month(day.group("month")).isPresent()) {
        Matcher clock = matcher(CLOCK_AFTER, text, day.end());
        return Optional.of(
            clock.lookingAt()
                ? new PrintedDate(dayAndTime(day, clock), clock.end())
                : new PrintedDate(day(day).map(PrintedDate::withoutTime), day.end()));
      }
    }
    return Optional.empty();
  }

  // Mon, 05/09/2031 - 13:50: the weekday tells which of the two is the month
  private static Optional<PrintedDate> slashed(String text, int from, int index) {
    Matcher clock = matcher(CLOCK_AFTER, text, index);
    for (Pattern form : SLASHED) {
      Matcher date = matcher(form, text, index);
      Optional<LocalDate> day = date.lookingAt() ? day(date) : Optional.empty();
      if (day.isPresent()
          && day.get().getDayOfWeek().name().regionMatches(true, 0, text, from, WEEKDAY_LETTERS)) {
        clock.region(date.end(), text.length());
        boolean timed = clock.lookingAt();
        return Optional.of(
            new PrintedDate(
                timed ? dayAndTime(date, clock) : day.map(PrintedDate::withoutTime),
                timed ? clock.end() : date.end()));
      }
    }
    return Optional.empty();
  }

  private static int afterWeekday(String text, int from) {
    if (!beginsAny(WEEKDAYS, text, from)) {
      return from;
    }
    Matcher weekday = matcher(WEEKDAY, text, from);
    return weekday.lookingAt() ? weekday.end() : from;
  }

  private static boolean beginsAny(List<String> words, String text, int from) {
    for (int i = 0; i < words.size(); i++) {
      if (text.startsWith(words.get(i), from)) {
        return true;
      }
    }
    return false;
  }

  // A digit, or letters with a digit behind: what no form below can do without.
  private static boolean startsLikeADate(String text, int index) {
    int at = index;
    while (at < text.length() && at < index + 10 && Character.isLetter(text.charAt(at))) {
      at++;
    }
    if (at > index) {
      at += isOneOf(text, at, ".") ? 1 : 0;
      at += isOneOf(text, at, " \u00a0") ? 1 : 0;
    }
    return isOneOf(text, at, "0123456789");
  }

  private static boolean isOneOf(String text, int at, String characters) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  /** Returns the month of an English name or its beginning of at least three letters. */
  static Optional<Month> month(String name) {
    if (Character.isDigit(name.charAt(0))) {
      int number = Integer.parseInt(name);
      return number >= 1 && number <= 12 ? Optional.of(Month.of(number)) : Optional.empty();
    }
    String start = name.toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (start.length() >= 3 && month.name().startsWith(start)) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  private static Matcher matcher(Pattern pattern, String text, int from) {
    return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
  }

  private static PublicationTime withoutTime(LocalDate day) {
    return PublicationTime.of(PartialDate.of(day));
  }

  private static Optional<PublicationTime> dayAndTime(Matcher day, Matcher clock) {
    Optional<OffsetTime> time = PrintedClock.of(clock);
    return day(day)
        .map(
            d ->
                time.map(t -> PublicationTime.of(d, t.toLocalTime(), t.getOffset()))
                    .orElseGet(() -> withoutTime(d)));
  }

  private static Optional<LocalDate> day(Matcher date) {
    try {
      return month(date.group("month"))
          .map(
              month ->
                  LocalDate.of(
                      Integer.parseInt(date.group("year")),
                      month,
                      Integer.parseInt(date.group("day"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
