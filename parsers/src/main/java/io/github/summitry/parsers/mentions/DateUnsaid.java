package io.github.summitry.parsers.mentions;

import java.util.Optional;

/** {@code years ago}: another time, but which is not said. */
record DateUnsaid(DateGrain grain) implements DateMeaning {

  @Override
  public Optional<DateInterval> resolve(DateContext context) {
    return Optional.empty();
  }
}
