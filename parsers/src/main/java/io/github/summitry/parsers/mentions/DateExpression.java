package io.github.summitry.parsers.mentions;

import io.github.summitry.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A date as a text says it: {@code Oct. 30}, {@code Thursday morning}, {@code two days later}. What
 * it means depends on when and where it is said. Immutable.
 */
public final class DateExpression {
  private static final DateContext SOME_DAY =
      new DateContext(Optional.of(PartialDate.of(LocalDate.EPOCH)), Optional.empty(), Tense.FUTURE);

  private final DateMeaning meaning;
  private final DateBound bound;
  private final Optional<DayOfWeek> weekday;

  DateExpression(DateMeaning meaning, DateBound bound, Optional<DayOfWeek> weekday) {
    this.meaning = meaning;
    this.bound = bound;
    this.weekday = weekday;
  }

  /**
   * Returns the finest date that covers what is meant: of days of one month the month, of days of
   * two months the year. Empty if it is relative to a date that the context lacks or knows too
   * coarsely, if it covers two years, or if it says only that the time was another ({@code years
   * ago}).
   */
  public Optional<PartialDate> resolve(DateContext context) {
    return meaning.resolve(context).flatMap(DateInterval::covering);
  }

  /** Returns the day of the week that it names, whether or not it can be resolved. */
  public Optional<DayOfWeek> weekday() {
    return weekday;
  }

  /** Returns whether it means one day, so far as the day of publication is known. */
  public boolean isDay() {
    return weekday.isPresent() || resolve(SOME_DAY).filter(PartialDate::isDay).isPresent();
  }

  /** Returns whether it says up to when: {@code by Friday}, {@code within this year}. */
  public boolean isDeadline() {
    return bound == DateBound.UNTIL;
  }

  /** Returns whether it says from when: {@code since 2012}, {@code after May}. */
  public boolean isSince() {
    return bound == DateBound.SINCE;
  }

  /** Returns whether it points from what was spoken of before: {@code that evening}. */
  public boolean isNarrative() {
    return meaning.isNarrative();
  }

  /**
   * Returns the dates that it lists one by one, in order: two of {@code Nov. 23 and 24}, itself
   * alone of any other. A list goes with "respectively".
   */
  public List<DateExpression> members() {
    if (meaning instanceof DateSpan span && span.listed()) {
      return span.members().stream()
          .map(member -> new DateExpression(member, bound, DateReading.of(member, 0).weekday()))
          .toList();
    }
    return List.of(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DateExpression that
        && meaning.equals(that.meaning)
        && bound == that.bound
        && weekday.equals(that.weekday);
  }

  @Override
  public int hashCode() {
    return (meaning.hashCode() * 31 + bound.hashCode()) * 31 + weekday.hashCode();
  }

  @Override
  public String toString() {
    return bound + " " + meaning;
  }
}
