package io.github.summitry.export;

import io.github.summitry.PartialDate;
import io.github.summitry.PublicationTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** When an article was published, as a moment. */
final class Publication {
  private Publication() {}

  /**
   * Returns the moment; a day without a time counts from midnight UTC, a month without a day from
   * its first. Empty if not even the month is known.
   */
  static Optional<OffsetDateTime> moment(PublicationTime published) {
    return day(published.date())
        .map(
            day ->
                published
                    .time()
                    .map(time -> time.atDate(day))
                    .orElseGet(() -> day.atStartOfDay().atOffset(ZoneOffset.UTC))
                    .withOffsetSameInstant(ZoneOffset.UTC));
  }

  private static Optional<LocalDate> day(PartialDate date) {
    return date.day().or(() -> date.month().map(month -> month.atDay(1)));
  }
}
