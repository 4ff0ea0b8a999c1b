package io.github.summitry.parsers.mentions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * So many units from an anchor: {@code yesterday}, {@code last week}, {@code two months ago},
 * {@code the next day}.
 *
 * @param anchor from where
 * @param grain the unit
 * @param amount how many, negative towards the past
 * @param exact whether the day is meant, not the whole unit: {@code a year ago to the day}
 */
record DateShift(Anchor anchor, DateGrain grain, int amount, boolean exact) implements DateMeaning {

  enum Anchor {
    PUBLICATION,
    /** What was spoken of before, else publication. */
    STORY,
    /** What was spoken of before, or nothing. */
    STORY_ALONE
  }

  static DateShift ofPublication(DateGrain grain, int amount) {
    return new DateShift(Anchor.PUBLICATION, grain, amount, false);
  }

  static DateShift ofStory(DateGrain grain, int amount) {
    return new DateShift(Anchor.STORY, grain, amount, false);
  }

  @Override
  public boolean isNarrative() {
    return anchor != Anchor.PUBLICATION;
  }

  @Override
  public Optional<DateInterval> resolve(DateContext context) {
    Optional<DateInterval> from =
        switch (anchor) {
          case PUBLICATION -> context.publication();
          case STORY -> context.narrative();
          case STORY_ALONE -> context.story().map(DateInterval::of);
        };
    if (exact) {
      return from.flatMap(DateInterval::day).map(this::sameDay).map(DateInterval::ofDay);
    }
    return from.flatMap(days -> shift(days, context));
  }

  private Optional<DateInterval> shift(DateInterval from, DateContext context) {
    if (amount == 0 && anchor != Anchor.PUBLICATION && isCoarser(from)) {
      return Optional.of(from);
    }
    return switch (grain) {
      case DAY ->
          amount == 0
              ? Optional.of(from)
              : from.day().map(day -> DateInterval.ofDay(day.plusDays(amount)));
      case WEEK -> from.day().map(day -> DateInterval.weekOf(day.plusWeeks(amount)));
      case WEEKEND -> from.day().map(day -> weekend(day, context));
      case MONTH -> from.month().map(month -> DateInterval.ofMonth(month.plusMonths(amount)));
      case YEAR -> Optional.of(DateInterval.ofYear(from.first().getYear() + amount));
    };
  }

  /** Whether the story's date is vaguer than "that week", which then says no more than it. */
  private boolean isCoarser(DateInterval from) {
    return grain == DateGrain.MONTH
        ? from.month().isEmpty()
        : !from.isDay() && grain != DateGrain.YEAR;
  }

  private LocalDate sameDay(LocalDate day) {
    return switch (grain) {
      case DAY -> day.plusDays(amount);
      case WEEK, WEEKEND -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case YEAR -> day.plusYears(amount);
    };
  }

  /** Saturday and Sunday: on one of them, "the weekend" is the one that is on. */
  private DateInterval weekend(LocalDate day, DateContext context) {
    LocalDate current = DateInterval.weekOf(day).first().plusDays(5);
    LocalDate saturday;
    if (amount != 0) {
      saturday = current.plusWeeks(amount);
    } else if (context.tense() == Tense.PAST && anchor == Anchor.PUBLICATION) {
      saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    } else {
      saturday = current;
    }
    return new DateInterval(saturday, saturday.plusDays(1));
  }
}
