package io.github.summitry.parsers.mentions;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * A date found among tokens.
 *
 * @param meaning what it means
 * @param end index after its last token
 * @param weekday the day of the week that it names
 */
record DateReading(DateMeaning meaning, int end, Optional<DayOfWeek> weekday) {

  static DateReading of(DateMeaning meaning, int end) {
    Optional<DayOfWeek> named =
        meaning instanceof DateWeekday weekday ? Optional.of(weekday.day()) : Optional.empty();
    return new DateReading(meaning, end, named);
  }

  DateReading until(int further) {
    return new DateReading(meaning, further, weekday);
  }

  DateReading meaning(DateMeaning other) {
    return new DateReading(other, end, weekday);
  }

  DateReading naming(Optional<DayOfWeek> day) {
    return new DateReading(meaning, end, day.isPresent() ? day : weekday);
  }

  DateGrain grain() {
    return meaning.grain();
  }

  /** Returns the reading that takes more tokens, the first of equals. */
  static Optional<DateReading> longer(Optional<DateReading> first, Optional<DateReading> second) {
    return second.isPresent() && (first.isEmpty() || first.get().end() < second.get().end())
        ? second
        : first;
  }
}
