package io.github.summitry.corpus;

/** placeholder. */
final class TimeZones {
  private TimeZones() {}

  static boolean leaveDayOpen(Draft one, Draft other) {
    return one.isRemote() || other.isRemote() || one.cities().isEmpty() || other.cities().isEmpty();
  }
}
