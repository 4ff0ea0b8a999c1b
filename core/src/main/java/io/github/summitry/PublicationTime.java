package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * When an article was published: a date, or a date with a time of day to the minute and its offset
 * from UTC.
 *
 * <p>{@link #parse} and {@link #toString} are inverses: {@code 2025-10-30T15:30+09:00}, {@code
 * 2025-10-30}, {@code 2025-09}.
 */
public final class PublicationTime {
  private final PartialDate date;
  private final Optional<OffsetTime> time;

  private PublicationTime(PartialDate date, Optional<OffsetTime> time) {
    this.date = date;
    this.time = time;
  }

  /** Returns the date without a time of day. */
  public static PublicationTime of(PartialDate date) {
    return new PublicationTime(date, Optional.empty());
  }

  /** Returns the day and time, cut to the minute. */
  public static PublicationTime of(LocalDate day, LocalTime time, ZoneOffset offset) {
    OffsetTime minute = time.truncatedTo(ChronoUnit.MINUTES).atOffset(offset);
    return new PublicationTime(PartialDate.of(day), Optional.of(minute));
  }

  /**
   * Returns the time that the text writes.
   *
   * @param text a {@link PartialDate}, or a day, {@code T}, a time and an offset
   * @throws IllegalArgumentException if it is neither
   */
  @JsonCreator
  public static PublicationTime parse(String text) {
    int separator = text.indexOf('T');
    if (separator < 0) {
      return of(PartialDate.parse(text));
    }
    try {
      LocalDate day = LocalDate.parse(text.substring(0, separator));
      OffsetTime time = OffsetTime.parse(text.substring(separator + 1));
      return of(day, time.toLocalTime(), time.getOffset());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "not a time of publication: \"" + text + "\"; write 2025-10-30T15:30+09:00", e);
    }
  }

  /** Returns the date, local to the outlet. */
  public PartialDate date() {
    return date;
  }

  /** Returns the time of day with its offset, empty if only a date is known. */
  public Optional<OffsetTime> time() {
    return time;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PublicationTime that
        && date.equals(that.date)
        && time.equals(that.time);
  }

  @Override
  public int hashCode() {
    return Objects.hash(date, time);
  }

  /** Returns the ISO 8601 form. */
  @JsonValue
  @Override
  public String toString() {
    return time.map(t -> date + "T" + t).orElseGet(date::toString);
  }
}
