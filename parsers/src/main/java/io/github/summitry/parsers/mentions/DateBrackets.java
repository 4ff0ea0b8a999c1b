package io.github.summitry.parsers.mentions;

import java.util.Optional;

/** Reads what explains a day behind it: {@code morning}, {@code local time}, {@code (Oct. 30)}. */
final class DateBrackets {
  private DateBrackets() {}

  static DateReading complete(DateTokens tokens, DateReading reading) {
    if (reading.grain() != DateGrain.DAY) {
      return reading;
    }
    DateReading timed = DatePartOfDay.skipZone(tokens, DatePartOfDay.skip(tokens, reading));
    return bracketed(tokens, timed).orElse(timed);
  }

  private static Optional<DateReading> bracketed(DateTokens tokens, DateReading outer) {
    if (!tokens.is(outer.end(), "(")) {
      return Optional.empty();
    }
    return DatePartReader.whole(tokens, outer.end() + 1)
        .map(inner -> DatePartOfDay.skipZone(tokens, DatePartOfDay.skip(tokens, inner)))
        .filter(inner -> inner.grain() == DateGrain.DAY && tokens.is(inner.end(), ")"))
        .map(
            inner ->
                new DateReading(
                    exacter(outer.meaning(), inner.meaning()),
                    inner.end() + 1,
                    outer.weekday().or(inner::weekday)));
  }

  /** A day of the calendar says more than a day of the week, and that more than "yesterday". */
  private static DateMeaning exacter(DateMeaning outer, DateMeaning inner) {
    if (outer instanceof DateOnCalendar) {
      return outer;
    }
    if (outer instanceof DateShift shift && inner instanceof DateWeekday weekday) {
      return new DateWeekday(
          weekday.day(),
          shift.amount() < 0 ? DateWeekday.Choice.UP_TO_NOW : DateWeekday.Choice.THIS);
    }
    return inner instanceof DateShift ? outer : inner;
  }
}
