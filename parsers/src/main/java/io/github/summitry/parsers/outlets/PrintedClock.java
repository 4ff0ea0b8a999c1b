package io.github.summitry.parsers.outlets;

import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** A time of day as outlets print it: {@code 15:34}, {@code 3:34 p.m. GMT}. */
final class PrintedClock {
  private static final String SPACE = "[ \\u00a0]";

  /** Zones by the letters that outlets print; ET is not among them, as it moves with the season. */
  private static final Map<String, Integer> HOURS_EAST =
      Map.ofEntries(
          Map.entry("KST", 9),
          Map.entry("JST", 9),
          Map.entry("SGT", 8),
          Map.entry("HKT", 8),
          Map.entry("ICT", 7),
          Map.entry("WIB", 7),
          Map.entry("CEST", 2),
          Map.entry("CET", 1),
          Map.entry("GMT", 0),
          Map.entry("UTC", 0),
          Map.entry("EDT", -4),
          Map.entry("EST", -5));

  /** The form of a clock; its groups are read by {@link #of}. */
  static final String FORM =
      "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2})?(?!\\d)"
          + ("(?:" + SPACE + "?(?<half>[AaPp])\\.?[Mm](?:\\.|\\b))?")
          + ("(?:\\)?"
              + SPACE
              + "{0,3}\\(?(?<zone>[JK]ST|SGT|HKT|ICT|WIB|CES?T|GMT|UTC|E[DS]?T)(?<east>[+-]\\d{1,2})?\\b\\)?)?");

  private PrintedClock() {}

  /**
   * Returns the time that a match of {@link #FORM} says, Korean where no zone is printed; empty if
   * no clock shows it, or the zone is not known.
   */
  static Optional<OffsetTime> of(Matcher clock) {
    int hour = Integer.parseInt(clock.group("hour"));
    int minute = Integer.parseInt(clock.group("minute"));
    String half = clock.group("half");
    boolean twelve = half != null && hour >= 1 && hour <= 12;
    if (hour > 23 || minute > 59 || (half != null && !twelve)) {
      return Optional.empty();
    }
    int ofDay = twelve ? hour % 12 + ("Pp".contains(half) ? 12 : 0) : hour;
    return offset(clock).map(offset -> LocalTime.of(ofDay, minute).atOffset(offset));
  }

  private static Optional<ZoneOffset> offset(Matcher clock) {
    if (clock.group("zone") == null) {
      return Optional.of(PrintedDate.KOREAN_TIME);
    }
    Integer hours = HOURS_EAST.get(clock.group("zone"));
    String more = clock.group("east");
    int east = (hours == null ? 0 : hours) + (more == null ? 0 : Integer.parseInt(more));
    return hours == null || Math.abs(east) > 14
        ? Optional.empty()
        : Optional.of(ZoneOffset.ofHours(east));
  }
}
