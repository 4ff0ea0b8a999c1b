package io.github.summitry.parsers.mentions;

import java.time.YearMonth;
import java.util.Optional;

/**
 * The week or year around another date: {@code the week of Oct. 27}, {@code last spring}, which
 * comes no nearer than its year.
 */
record DateUnitOf(DateMeaning date, DateGrain grain) implements DateMeaning {

  @Override
  public boolean isNarrative() {
    return date.isNarrative();
  }

  @Override
  public Optional<DateInterval> resolve(DateContext context) {
    return date.resolve(context).map(this::around);
  }

  private DateInterval around(DateInterval days) {
    return switch (grain) {
      case DAY, WEEKEND -> days;
      case WEEK -> DateInterval.weekOf(days.first()).through(days);
      case MONTH -> DateInterval.ofMonth(YearMonth.from(days.first())).through(days);
      case YEAR -> DateInterval.ofYear(days.first().getYear()).through(days);
    };
  }
}
