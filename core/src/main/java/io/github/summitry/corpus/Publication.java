package io.github.summitry.corpus;

import io.github.summitry.Article;
import io.github.summitry.PartialDate;
import io.github.summitry.PublicationTime;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/** When articles came out. */
final class Publication {
  /**
   * By time, a date without a time of day from its start in UTC, the unknown last; then by the
   * article's id.
   */
  static final Comparator<Article> ORDER =
      Comparator.<Article>comparingLong(Publication::second).thenComparing(Article::id);

  private Publication() {}

  /** Returns the seconds since 1970, {@link Long#MAX_VALUE} if unknown. */
  static long second(Article article) {
    return article.published().map(Publication::second).orElse(Long.MAX_VALUE);
  }

  private static long second(PublicationTime published) {
    LocalDate day = firstDay(published.date());
    return published
        .time()
        .map(time -> second(day, time))
        .orElseGet(() -> day.atStartOfDay().toEpochSecond(ZoneOffset.UTC));
  }

  private static long second(LocalDate day, OffsetTime time) {
    return day.atTime(time).toEpochSecond();
  }

  static LocalDate firstDay(PartialDate date) {
    return date.day()
        .or(() -> date.month().map(month -> month.atDay(1)))
        .orElseGet(() -> LocalDate.of(date.year(), 1, 1));
  }

  static LocalDate lastDay(PartialDate date) {
    return date.day()
        .or(() -> date.month().map(YearMonth::atEndOfMonth))
        .orElseGet(() -> LocalDate.of(date.year(), 12, 31));
  }

  /** Returns the date of publication. */
  static Optional<PartialDate> date(Article article) {
    return article.published().map(PublicationTime::date);
  }
}
