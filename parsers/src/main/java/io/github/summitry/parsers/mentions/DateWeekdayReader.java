package io.github.summitry.parsers.mentions;

import java.time.DayOfWeek;
import java.util.Optional;

/** Reads days of the week, with what says them more exactly: {@code Thursday morning (Oct. 30)}. */
final class DateWeekdayReader {
  /** {@code Bloody Sunday} and the like are no days, {@code the Sunday Times} neither. */
  private static final WordSet NAMING = WordSet.of("bloody", "black", "easter", "palm", "super");

  private static final WordSet NAMED =
      WordSet.of("times", "telegraph", "mail", "express", "mirror", "post", "journal");

  private DateWeekdayReader() {}

  static Optional<DateReading> at(DateTokens tokens, int index) {
    return at(tokens, index, DateWeekday.Choice.BY_TENSE);
  }

  /** Reads a day of the week that words before it have already chosen. */
  static Optional<DateReading> at(DateTokens tokens, int index, DateWeekday.Choice choice) {
    Optional<DayOfWeek> day = tokens.weekday(index);
    if (day.isEmpty() || isName(tokens, index)) {
      day = abbreviated(tokens, index);
    }
    if (day.isEmpty()) {
      return Optional.empty();
    }
    DateReading named = ofWeek(tokens, index + 1, day.get(), choice);
    return Optional.of(exactly(tokens, DatePartOfDay.skip(tokens, named)));
  }

  private static boolean isName(DateTokens tokens, int index) {
    return tokens.isAny(index - 1, NAMING) && tokens.isCapitalized(index - 1)
        || tokens.isAny(index + 1, NAMED) && tokens.isCapitalized(index + 1);
  }

  /** {@code Sun} and {@code Sat} are words too: they need a date behind them or brackets around. */
  private static Optional<DayOfWeek> abbreviated(DateTokens tokens, int index) {
    Optional<DayOfWeek> day = tokens.shortWeekday(index);
    if (day.isEmpty() || tokens.isAbbreviated(index)) {
      return day;
    }
    int next = tokens.is(index + 1, ".") ? index + 2 : index + 1;
    boolean bracketed = tokens.is(index - 1, "(") && tokens.is(next, ")");
    boolean dated = tokens.is(next, ",") && isDay(DateCalendarReader.at(tokens, next + 1));
    return bracketed || dated ? day : Optional.empty();
  }

  private static boolean isDay(Optional<DateReading> reading) {
    return reading.isPresent() && reading.get().grain() == DateGrain.DAY;
  }

  /** {@code Friday [of] next week}. */
  private static DateReading ofWeek(
      DateTokens tokens, int end, DayOfWeek day, DateWeekday.Choice choice) {
    int at = tokens.is(end, "of") ? end + 1 : end;
    boolean week = tokens.is(at + 1, "week");
    String which = week ? tokens.word(at) : "";
    return switch (which) {
      case "last" -> DateReading.of(new DateWeekday(day, DateWeekday.Choice.OF_LAST_WEEK), at + 2);
      case "this" -> DateReading.of(new DateWeekday(day, DateWeekday.Choice.OF_THIS_WEEK), at + 2);
      case "next" -> DateReading.of(new DateWeekday(day, DateWeekday.Choice.OF_NEXT_WEEK), at + 2);
      default -> DateReading.of(new DateWeekday(day, choice), end);
    };
  }

  /** The day of the calendar behind the day of the week says more. */
  private static DateReading exactly(DateTokens tokens, DateReading reading) {
    int end = reading.end();
    int dot = tokens.is(end, ".") && tokens.is(end + 1, ",") ? end + 1 : end;
    int at = tokens.is(dot, ",") ? dot + 1 : tokens.is(dot, "the") ? dot : end;
    Optional<DateReading> dated = DateCalendarReader.at(tokens, at);
    Optional<DateReading> exact = dated.isPresent() ? dated : ordinal(tokens, at);
    return isDay(exact) ? exact.get().naming(reading.weekday()) : reading;
  }

  /** {@code Thursday the 23rd}. */
  private static Optional<DateReading> ordinal(DateTokens tokens, int at) {
    int day = tokens.is(at, "the") ? tokens.ordinal(at + 1) : 0;
    return day > 0 && tokens.isBoundary(at + 2)
        ? Optional.of(DateReading.of(new DateDayOfMonth(day), at + 2))
        : Optional.empty();
  }
}
