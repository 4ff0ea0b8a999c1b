package io.github.summitry.parsers.outlets;

import io.github.summitry.PartialDate;
import io.github.summitry.PublicationTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as pages write them for machines: {@code 2031-05-02T09:18:00+09:00}. */
final class WebTime {
  // 2031-05-02 | 20310502 | 2031-05-02 09:18 | 2031-05-02T09:18:00.000Z | 20310502091800
  private static final Pattern ISO =
      Pattern.compile(
          "(?<year>\\d{4})(?<mark>[-./]?)(?<month>\\d{2})\\k<mark>(?<day>\\d{2})"
              + "(?:[T ]{0,2}(?<hour>\\d{2}):?(?<minute>\\d{2})(?::?\\d{2}(?:[.,]\\d{1,9})?)?"
              + " ?(?<offset>Z|UTC|GMT|KST|[+-]\\d{2}(?::?\\d{2})?)?)?");

  private WebTime() {}

  /**
   * Returns the time that a text writes, empty if it writes none.
   *
   * @param offset of times that are written without one; if absent, of those the date alone counts
   */
  static Optional<PublicationTime> parse(String text, Optional<ZoneOffset> offset) {
    Matcher iso = ISO.matcher(text.strip());
    if (!iso.matches()) {
      return inWords(text.strip(), offset);
    }
    try {
      return Optional.of(time(iso, offset));
    } catch (DateTimeException e) {
      return PrintedDate.at(text.strip(), 0)
          .flatMap(PrintedDate::time)
          .map(time -> PublicationTime.of(time.date())); // the day may be right
    }
  }

  private static Optional<PublicationTime> inWords(String text, Optional<ZoneOffset> offset) {
    try {
      return Optional.of(
          at(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME), offset));
    } catch (DateTimeException e) {
      return PrintedDate.at(text, 0).flatMap(PrintedDate::time);
    }
  }

  private static PublicationTime time(Matcher iso, Optional<ZoneOffset> local) {
    LocalDate day = LocalDate.of(number(iso, "year"), number(iso, "month"), number(iso, "day"));
    Optional<ZoneOffset> offset = offset(iso.group("offset")).or(() -> local);
    if (iso.group("hour") == null || offset.isEmpty()) {
      return PublicationTime.of(PartialDate.of(day));
    }
    LocalTime time = LocalTime.of(number(iso, "hour"), number(iso, "minute"));
    return at(OffsetDateTime.of(day, time, offset.get()), local);
  }

  // An outlet's day is the day at its own place.
  private static PublicationTime at(OffsetDateTime time, Optional<ZoneOffset> local) {
    OffsetDateTime own = local.map(time::withOffsetSameInstant).orElse(time);
    return PublicationTime.of(own.toLocalDate(), own.toLocalTime(), own.getOffset());
  }

  private static Optional<ZoneOffset> offset(@Nullable String written) {
    if (written == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (written) {
          case "Z", "UTC", "GMT" -> ZoneOffset.UTC;
          case "KST" -> PrintedDate.KOREAN_TIME;
          default -> ZoneOffset.of(written);
        });
  }

  private static int number(Matcher iso, String group) {
    return Integer.parseInt(iso.group(group));
  }
}
