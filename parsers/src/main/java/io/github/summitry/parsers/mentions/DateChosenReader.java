package io.github.summitry.parsers.mentions;

import java.util.List;
import java.util.Optional;

/** Reads what stands behind {@code this}, {@code last} and {@code next}. */
final class DateChosenReader {
  /** What the word chooses of units counted from publication, of months and of days of the week. */
  enum Which {
    THIS(0, DateYear.ofPublication(0), DateWeekday.Choice.THIS),
    LAST(-1, DateYear.LATEST, DateWeekday.Choice.LAST),
    NEXT(1, DateYear.NEXT, DateWeekday.Choice.NEXT),
    PAST(-1, DateYear.LATEST, DateWeekday.Choice.PAST),
    COMING(1, DateYear.NEXT, DateWeekday.Choice.COMING);

    private final int amount;

    @SuppressWarnings("ImmutableEnumChecker") // a record of an enum and a number
    private final DateYear month;

    private final DateWeekday.Choice weekday;

    Which(int amount, DateYear month, DateWeekday.Choice weekday) {
      this.amount = amount;
      this.month = month;
      this.weekday = weekday;
    }
  }

  private DateChosenReader() {}

  static Optional<DateReading> at(DateTokens tokens, int index, Which which) {
    int part = DatePartOfDay.end(tokens, index);
    if (part > index) {
      return partOfDay(tokens, index, part, which);
    }
    Optional<DateReading> longest = unit(tokens, index, which);
    longest = DateReading.longer(longest, month(tokens, index, which));
    longest = DateReading.longer(longest, season(tokens, index, which));
    return DateReading.longer(longest, DateWeekdayReader.at(tokens, index, which.weekday));
  }

  /** {@code this morning}, {@code last night}; nobody says "last morning". */
  private static Optional<DateReading> partOfDay(
      DateTokens tokens, int index, int end, Which which) {
    boolean said = which.amount == 0 || which.amount == -1 && tokens.is(index, "night");
    return said
        ? Optional.of(DateReading.of(DateShift.ofPublication(DateGrain.DAY, which.amount), end))
        : Optional.empty();
  }

  private static Optional<DateReading> unit(DateTokens tokens, int index, Which which) {
    Optional<DateGrain> grain = tokens.unit(index);
    Optional<DateShift> shift = grain.isPresent() ? shift(grain.get(), which) : Optional.empty();
    return shift.isPresent()
        ? Optional.of(DateReading.of(shift.get(), index + 1))
        : Optional.empty();
  }

  private static Optional<DateShift> shift(DateGrain grain, Which which) {
    boolean length = grain == DateGrain.MONTH || grain == DateGrain.YEAR;
    if (length && (which == Which.PAST || which == Which.COMING)) {
      // "This past year" is a length of time.
      return Optional.empty();
    }
    if (grain == DateGrain.DAY && which.amount != 0) {
      // "Next day" is the story's; a "last day" is of something.
      return which == Which.NEXT ? Optional.of(DateShift.ofStory(grain, 1)) : Optional.empty();
    }
    // "The coming weekend" is this week's.
    boolean near = which == Which.COMING && grain == DateGrain.WEEKEND;
    return Optional.of(DateShift.ofPublication(grain, near ? 0 : which.amount));
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
            new DateOnCalendar(which.month, month, exact ? day : 0),
            exact ? index + 2 : index + 1));
  }

  /** A season's year is that of a month of it: no season lies in one month. */
  private static Optional<DateReading> season(DateTokens tokens, int index, Which which) {
    int begin = DateWords.SEASON_BEGINS.getOrDefault(tokens.word(index), 0);
    if (begin == 0) {
      return Optional.empty();
    }
    int month = which.amount < 0 ? begin + 2 : begin;
    return Optional.of(
        DateReading.of(
            new DateUnitOf(new DateOnCalendar(which.month, month, 0), DateGrain.YEAR), index + 1));
  }
}
