package io.github.summitry.parsers.mentions;

import java.util.Optional;

/** What a date's words mean before it is known when they were written. */
sealed interface DateMeaning
    permits DateOnCalendar,
        DateDayOfMonth,
        DateWeekday,
        DateShift,
        DateSpan,
        DateUnitOf,
        DateUnsaid {

  /** Returns the days meant, empty if the anchor that they need is missing or too coarse. */
  Optional<DateInterval> resolve(DateContext context);

  /** Returns what the words count in. */
  DateGrain grain();

  /** Returns whether the words point from what was spoken of before. */
  default boolean isNarrative() {
    return false;
  }

  /** Returns whether only the context tells which of many such days is meant. */
  default boolean isLoose() {
    return false;
  }
}
