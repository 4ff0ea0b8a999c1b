package io.github.summitry.parsers.outlets;

import io.github.summitry.PartialDate;
import io.github.summitry.PublicationTime;
import io.github.summitry.Warning;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that tells when an article was published. What the page prints counts first, then what
 * the caller knows, then the address, then a dateline with its year, and a crawler's header last.
 *
 * @param printed the page's own time, empty if it prints none
 * @param known the caller's
 * @param address the day in the page's address
 * @param crawled the crawler's
 * @param dateline the dateline's day, which seldom has a year
 * @param filed the dateline's full date
 */
record Timing(
    Optional<PublicationTime> printed,
    Optional<PublicationTime> known,
    Optional<LocalDate> address,
    Optional<PartialDate> crawled,
    Optional<MonthDay> dateline,
    Optional<LocalDate> filed) {

  /** A story filed abroad may carry the day before or after; crawlers' dates are off by weeks. */
  private static final long DAYS_OF_DOUBT = 2;

  /** Returns when the article was published. */
  Optional<PublicationTime> published() {
    if (printed.isPresent() || known.isPresent()) {
      return printed.isPresent() ? printed : known;
    }
    Optional<LocalDate> day = address.isPresent() ? address : filed;
    if (day.isPresent()) {
      return Optional.of(PublicationTime.of(PartialDate.of(day.get())));
    }
    return crawled.isPresent()
        ? Optional.of(PublicationTime.of(corrected(crawled.get())))
        : Optional.empty();
  }

  /** Returns a warning for each time given beside the page that contradicts the printed one. */
  List<Warning> disagreements(int begin, int end) {
    if (printed.isEmpty()) {
      return List.of();
    }
    PartialDate page = printed.get().date();
    Set<PartialDate> beside = new LinkedHashSet<>();
    if (known.isPresent()) {
      beside.add(known.get().date());
    }
    if (crawled.isPresent()) {
      beside.add(crawled.get());
    }
    List<Warning> warnings = new ArrayList<>();
    for (PartialDate date : beside) {
      if (!page.agreesWith(date)) {
        warnings.add(disagreement(page, date, begin, end));
      }
    }
    return warnings;
  }

  /**
   * Returns a warning if the dateline names a day that is far from the caller's, where the page
   * prints no other.
   */
  List<Warning> disagreementOfDateline(int begin, int end) {
    Optional<LocalDate> given =
        printed.isPresent() || known.isEmpty() ? Optional.empty() : known.get().date().day();
    if (given.isEmpty() || dateline.isEmpty()) {
      return List.of();
    }
    LocalDate day = given.get();
    LocalDate named = nearest(dateline.get(), day);
    return distance(named, day) > DAYS_OF_DOUBT
        ? List.of(disagreement(PartialDate.of(named), PartialDate.of(day), begin, end))
        : List.of();
  }

  private static Warning disagreement(PartialDate page, PartialDate beside, int begin, int end) {
    return Warning.builder()
        .code(Warning.Code.DATE_DISAGREES)
        .message("the page is dated " + page + ", but " + beside + " was given beside it")
        .begin(begin)
        .end(end)
        .build();
  }

  private PartialDate corrected(PartialDate crawl) {
    if (dateline.isEmpty()) {
      return crawl;
    }
    LocalDate about = crawl.day().orElseGet(() -> middle(crawl));
    LocalDate filed = nearest(dateline.get(), about);
    boolean near = distance(filed, about) <= DAYS_OF_DOUBT;
    return crawl.day().isPresent() && near ? crawl : PartialDate.of(filed);
  }

  private static LocalDate middle(PartialDate date) {
    return date.month()
        .map(month -> month.atDay(15))
        .orElseGet(() -> LocalDate.of(date.year(), Month.JULY, 1));
  }

  private static LocalDate nearest(MonthDay day, LocalDate about) {
    LocalDate nearest = day.atYear(about.getYear());
    for (int year = about.getYear() - 1; year <= about.getYear() + 1; year += 2) {
      LocalDate date = day.atYear(year);
      boolean printable = year >= 0 && year <= 9999;
      nearest = printable && distance(date, about) < distance(nearest, about) ? date : nearest;
    }
    return nearest;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
