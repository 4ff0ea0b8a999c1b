package io.github.summitry.parsers.mentions;

import java.util.Optional;

/** The year of another date: as near as {@code last spring} comes. */
record DateYearOf(DateMeaning date) implements DateMeaning {

  @Override
  public DateGrain grain() {
    return DateGrain.YEAR;
  }

  @Override
  public Optional<DateInterval> resolve(DateContext context) {
    return date.resolve(context).map(days -> DateInterval.ofYear(days.first().getYear()));
  }
}
