package io.github.summitry.parsers.mentions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** {@code Thursday}, {@code last Tuesday}, {@code Friday next week}. */
record DateWeekday(DayOfWeek day, Choice choice) implements DateMeaning {

  enum Choice {
    /** {@code Thursday}: as the tense says; publication day counts. */
    BY_TENSE,
    /** {@code yesterday (Saturday)}: up to publication day. */
    UP_TO_NOW,
    /** {@code this Friday}: from publication day on, unless the tense is past. */
    THIS,
    /** {@code this past Tuesday}: before publication day. */
    PAST,
    /** {@code last Tuesday}: before yesterday, whose name would be shorter. */
    LAST,
    /** {@code this coming Friday}. */
    COMING,
    /** {@code next Friday}: of the next week, since this week's needs no more than its name. */
    NEXT,
    /** {@code Friday last week}. */
    OF_LAST_WEEK,
    /** {@code Friday this week}. */
    OF_THIS_WEEK,
    /** {@code Friday of next week}. */
    OF_NEXT_WEEK,
    /** {@code the previous Friday}: before the story's day. */
    BEFORE_STORY,
    /** {@code the following Friday}: after the story's day. */
    AFTER_STORY
  }

  static DateWeekday of(DayOfWeek day) {
    return new DateWeekday(day, Choice.BY_TENSE);
  }

  @Override
  public DateGrain grain() {
    return DateGrain.DAY;
  }

  @Override
  public boolean isLoose() {
    return choice == Choice.BY_TENSE;
  }

  @Override
  public boolean isNarrative() {
    return choice == Choice.BEFORE_STORY || choice == Choice.AFTER_STORY;
  }

  @Override
  public Optional<DateInterval> resolve(DateContext context) {
    Optional<DateInterval> anchor = isNarrative() ? context.narrative() : context.publication();
    return anchor
        .flatMap(DateInterval::day)
        .map(from -> pick(from, context.tense() == Tense.PAST))
        .map(DateInterval::ofDay);
  }

  private LocalDate pick(LocalDate from, boolean past) {
    return switch (choice) {
      case BY_TENSE, THIS -> past ? latest(from) : from.with(TemporalAdjusters.nextOrSame(day));
      case UP_TO_NOW -> latest(from);
      case LAST -> latest(from.minusDays(2));
      case PAST, BEFORE_STORY -> latest(from.minusDays(1));
      case COMING, AFTER_STORY -> from.with(TemporalAdjusters.next(day));
      case NEXT, OF_NEXT_WEEK -> ofWeek(from.plusDays(7));
      case OF_LAST_WEEK -> ofWeek(from.minusDays(7));
      case OF_THIS_WEEK -> ofWeek(from);
    };
  }

  private LocalDate latest(LocalDate from) {
    return from.with(TemporalAdjusters.previousOrSame(day));
  }

  private LocalDate ofWeek(LocalDate from) {
    return DateInterval.weekOf(from).first().with(TemporalAdjusters.nextOrSame(day));
  }
}
