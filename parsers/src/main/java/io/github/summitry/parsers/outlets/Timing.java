package io.github.summitry.parsers.outlets;

import io.github.summitry.PartialDate;
import io.github.summitry.PublicationTime;
import io.github.summitry.Warning;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    return address
        .or(() -> filed)
        .map(PartialDate::of)
        .or(() -> crawled.map(this::corrected))
        .map(PublicationTime::of);
  }

  /** Returns a warning for each time given beside the page that contradicts the printed one. */
  List<Warning> disagreements(int begin, int end) {
    if (printed.isEmpty()) {
      return List.of();
    }
    PartialDate page = printed.get().date();
    Stream<PartialDate> beside =
        Stream.concat(known.map(PublicationTime::date).stream(), crawled.stream());
    return beside
        .filter(date -> !page.agreesWith(date))
        .distinct()
        .map(date -> disagreement(page, date, begin, end))
        .toList();
  }

  /**
   * Returns a warning if the dateline names a day that is far from the caller's, where the page
   * prints no other.
   */
  Optional<Warning> disagreementOfDateline(int begin, int end) {
    Optional<LocalDate> given =
        printed.isPresent() ? Optional.empty() : known.flatMap(time -> time.date().day());
    return given
        .filter(day -> dateline.isPresent())
        .filter(day -> distance(nearest(dateline.get(), day), day) > DAYS_OF_DOUBT)
        .map(day -> disagreement(nearest(dateline.get(), day), day, begin, end));
  }

  private static Warning disagreement(LocalDate filed, LocalDate given, int begin, int end) {
    return disagreement(PartialDate.of(filed), PartialDate.of(given), begin, end);
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
    return Stream.of(0, -1, 1)
        .map(years -> about.getYear() + years)
        .filter(year -> year >= 0 && year <= 9999)
        .map(day::atYear)
        .min(Comparator.comparing(date -> distance(date, about)))
        .orElse(about);
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
