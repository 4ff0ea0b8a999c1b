package io.github.summitry.parsers.mentions;

import io.github.summitry.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * {@code the 23rd}: of the month named, else of the month of the story, else of the month nearest
 * to publication.
 *
 * @param day 1 to 31
 * @param month {@code of this month}
 */
record DateDayOfMonth(int day, Optional<DateMeaning> month) implements DateMeaning {

  DateDayOfMonth(int day) {
    this(day, Optional.empty());
  }

  @Override
  public DateGrain grain() {
    return DateGrain.DAY;
  }

  @Override
  public boolean isLoose() {
    return month.isEmpty();
  }

  @Override
  public boolean isNarrative() {
    return month.map(DateMeaning::isNarrative).orElse(true);
  }

  @Override
  public Optional<DateInterval> resolve(DateContext context) {
    if (month.isPresent()) {
      return month
          .get()
          .resolve(context)
          .flatMap(DateInterval::month)
          .flatMap(this::of)
          .map(DateInterval::ofDay);
    }
    Optional<LocalDate> told =
        context.story().flatMap(this::nearStory).filter(found -> !contradicts(found, context));
    return told.or(() -> context.published().flatMap(date -> nearPublication(date, context)))
        .map(DateInterval::ofDay);
  }

  private Optional<LocalDate> of(YearMonth named) {
    return named.isValidDay(day) ? Optional.of(named.atDay(day)) : Optional.empty();
  }

  /** Whether the day is already over when the text speaks of it as to come. */
  private static boolean contradicts(LocalDate found, DateContext context) {
    return context.tense() == Tense.FUTURE
        && context
            .published()
            .map(date -> DateInterval.of(date).first())
            .filter(found::isBefore)
            .isPresent();
  }

  private Optional<LocalDate> nearStory(PartialDate story) {
    if (story.day().isEmpty()) {
      return story.month().flatMap(this::of);
    }
    return story.day().flatMap(anchor -> nearest(anchor, 1, 1));
  }

  private Optional<LocalDate> nearPublication(PartialDate published, DateContext context) {
    if (published.day().isEmpty()) {
      return published.month().flatMap(this::of);
    }
    // Less strict than for whole dates: "was set for the 23rd" looks forward from the past.
    int past = Math.min(context.weight(true), 4);
    int future = Math.min(context.weight(false), 4);
    return published.day().flatMap(anchor -> nearest(anchor, past, future));
  }

  private Optional<LocalDate> nearest(LocalDate anchor, int past, int future) {
    Optional<LocalDate> best = Optional.empty();
    long least = Long.MAX_VALUE;
    for (int shift = -2; shift <= 2; shift++) {
      YearMonth candidate = YearMonth.from(anchor).plusMonths(shift);
      if (candidate.isValidDay(day)) {
        long distance = ChronoUnit.DAYS.between(anchor, candidate.atDay(day));
        long cost = Math.abs(distance) * (distance < 0 ? past : future);
        if (cost < least) {
          least = cost;
          best = Optional.of(candidate.atDay(day));
        }
      }
    }
    return best;
  }
}
