package io.github.summitry.parsers.mentions;

import java.util.List;
import java.util.Optional;

/** Reads what stands behind {@code this}, {@code last} and {@code next}. */
final class DateChosenReader {
  /** What the word chooses of units counted from publication, of months and of days of the week. */
  record Which(int amount, DateYear month, DateWeekday.Choice weekday) {}

  static final Which THIS = new Which(0, DateYear.ofPublication(0), DateWeekday.Choice.THIS);
  static final Which LAST = new Which(-1, DateYear.LATEST, DateWeekday.Choice.LAST);
  static final Which NEXT = new Which(1, DateYear.NEXT, DateWeekday.Choice.NEXT);
  static final Which PAST = new Which(-1, DateYear.LATEST, DateWeekday.Choice.PAST);
  static final Which COMING = new Which(1, DateYear.NEXT, DateWeekday.Choice.COMING);

  private DateChosenReader() {}

  static Optional<DateReading> at(DateTokens tokens, int index, Which which) {
    int part = DatePartOfDay.end(tokens, index);
    if (part > index) {
      return partOfDay(tokens, index, part, which);
    }
    return unit(tokens, index, which)
        .or(() -> month(tokens, index, which))
        .or(() -> season(tokens, index, which))
        .or(() -> DateWeekdayReader.at(tokens, index, which.weekday()));
  }

  /** {@code this morning}, {@code last night}; nobody says "last morning". */
  private static Optional<DateReading> partOfDay(
      DateTokens tokens, int index, int end, Which which) {
    boolean said = which.amount() == 0 || which.amount() == -1 && tokens.is(index, "night");
    return said
        ? Optional.of(DateReading.of(DateShift.ofPublication(DateGrain.DAY, which.amount()), end))
        : Optional.empty();
  }

  private static Optional<DateReading> unit(DateTokens tokens, int index, Which which) {
    return tokens
        .unit(index)
        .flatMap(grain -> shift(grain, which))
        .map(shift -> DateReading.of(shift, index + 1));
  }

  private static Optional<DateShift> shift(DateGrain grain, Which which) {
    boolean length = grain == DateGrain.MONTH || grain == DateGrain.YEAR;
    if (length && (which.equals(PAST) || which.equals(COMING))) {
      // "This past year" is a length of time.
      return Optional.empty();
    }
    if (grain == DateGrain.DAY && which.amount() != 0) {
      // "Next day" is the story's; a "last day" is of something.
      return which.equals(NEXT) ? Optional.of(DateShift.ofStory(grain, 1)) : Optional.empty();
    }
    // "The coming weekend" is this week's.
    boolean near = which.equals(COMING) && grain == DateGrain.WEEKEND;
    return Optional.of(DateShift.ofPublication(grain, near ? 0 : which.amount()));
  }

  private static Optional<DateReading> month(DateTokens tokens, int index, Which which) {
    int month = tokens.month(index);
    if (month == 0) {
      return Optional.empty();
    }
    int day = tokens.day(index + 1);
    boolean exact = day > 0 && DateCalendarReader.isOf(month, List.of(day));
    return Optional.of(
        DateReading.of(
            new DateOnCalendar(which.month(), month, exact ? day : 0),
            exact ? index + 2 : index + 1));
  }

  /** A season's year is that of a month of it: no season lies in one month. */
  private static Optional<DateReading> season(DateTokens tokens, int index, Which which) {
    int begin = DateWords.SEASON_BEGINS.getOrDefault(tokens.word(index), 0);
    if (begin == 0) {
      return Optional.empty();
    }
    int month = which.amount() < 0 ? begin + 2 : begin;
    return Optional.of(
        DateReading.of(
            new DateUnitOf(new DateOnCalendar(which.month(), month, 0), DateGrain.YEAR),
            index + 1));
  }
}
