package io.github.summitry.parsers.mentions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * {@code Oct. 30}, {@code May 2012}, {@code last June}, {@code 2031}.
 *
 * @param year which year
 * @param month 1 to 12, 0 if none is named
 * @param day 1 to 31, 0 if none is named
 */
record DateOnCalendar(DateYear year, int month, int day) implements DateMeaning {

  /** Returns this date in the year that a later date gives for both, if it gives one. */
  DateOnCalendar yearBefore(DateOnCalendar later) {
    if (!isLoose() || later.isLoose()) {
      return this;
    }
    boolean turns = later.year.isGiven() && month > later.month && later.month > 0;
    DateYear own = turns ? DateYear.given(later.year.value() - 1) : later.year;
    return new DateOnCalendar(own, month, day);
  }

  @Override
  public DateGrain grain() {
    return month == 0 ? DateGrain.YEAR : day == 0 ? DateGrain.MONTH : DateGrain.DAY;
  }

  @Override
  public boolean isLoose() {
    return year.rule() == DateYear.Rule.NEAREST;
  }

  @Override
  public boolean isNarrative() {
    return year.rule() == DateYear.Rule.OF_STORY;
  }

  @Override
  public Optional<DateInterval> resolve(DateContext context) {
    Optional<DateInterval> anchor =
        context.publication().or(() -> context.story().map(DateInterval::of));
    return switch (year.rule()) {
      case GIVEN -> of(year.value());
      case OF_PUBLICATION ->
          context.publication().flatMap(days -> of(days.first().getYear() + year.value()));
      case OF_STORY ->
          context.narrative().flatMap(days -> of(days.first().getYear() + year.value()));
      case LATEST -> anchor.flatMap(this::latestBefore);
      case NEXT -> anchor.flatMap(this::firstAfter);
      case NEAREST -> anchor.flatMap(days -> nearest(days, context));
    };
  }

  private Optional<DateInterval> of(int candidate) {
    if (month == 0) {
      return Optional.of(DateInterval.ofYear(candidate));
    }
    YearMonth named = YearMonth.of(candidate, month);
    if (day == 0) {
      return Optional.of(DateInterval.ofMonth(named));
    }
    return named.isValidDay(day)
        ? Optional.of(DateInterval.ofDay(named.atDay(day)))
        : Optional.empty();
  }

  private Optional<DateInterval> latestBefore(DateInterval anchor) {
    LocalDate limit = day == 0 ? anchor.first().withDayOfMonth(1) : anchor.first();
    int year = limit.getYear();
    return of(year).filter(days -> days.last().isBefore(limit)).or(() -> of(year - 1));
  }

  private Optional<DateInterval> firstAfter(DateInterval anchor) {
    LocalDate limit = day == 0 ? YearMonth.from(anchor.last()).atEndOfMonth() : anchor.last();
    int year = limit.getYear();
    return of(year).filter(days -> days.first().isAfter(limit)).or(() -> of(year + 1));
  }

  private Optional<DateInterval> nearest(DateInterval anchor, DateContext context) {
    Optional<DateInterval> best = Optional.empty();
    long least = Long.MAX_VALUE;
    int year = anchor.first().getYear();
    for (int candidate = year - 1; candidate <= year + 1; candidate++) {
      Optional<DateInterval> days = of(candidate);
      long cost = days.map(found -> cost(found, anchor, context)).orElse(Long.MAX_VALUE);
      if (cost < least) {
        least = cost;
        best = days;
      }
    }
    return best;
  }

  private long cost(DateInterval days, DateInterval anchor, DateContext context) {
    long distance =
        day == 0 || !anchor.isDay()
            ? ChronoUnit.MONTHS.between(
                YearMonth.from(anchor.first()), YearMonth.from(days.first()))
            : ChronoUnit.DAYS.between(anchor.first(), days.first());
    return Math.abs(distance) * context.weight(distance < 0);
  }
}
