package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.Optional;

/**
 * A place where leaders meet.
 *
 * @param city the city or town
 * @param venue the building or site, if it is one
 * @param country the country, if known
 */
public record Site(Optional<String> city, Optional<String> venue, Optional<Actor> country) {
  // Written out: what records get is put together at run time, while the first article waits.
  @Override
  public boolean equals(Object other) {
    return other instanceof Site o
        && city.equals(o.city)
        && venue.equals(o.venue)
        && country.equals(o.country);
  }

  @Override
  public int hashCode() {
    return 31 * city.hashCode() + venue.hashCode();
  }

  /** Returns the city of a place, empty if there is none. */
  public static Optional<String> cityOf(Optional<Site> site) {
    return site.isPresent() ? site.get().city() : Optional.empty();
  }
}
