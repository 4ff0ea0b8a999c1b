package io.github.summitry.corpus;

import io.github.summitry.JsonLines;
import io.github.summitry.Pledge;
import io.github.summitry.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reports, and what they know together. Immutable and thread-safe.
 *
 * <p>It does not depend on the order in which the reports are given; a report given twice counts
 * once.
 */
public final class Corpus {
  private static final Comparator<Report> ORDER =
      Comparator.comparing(Report::article, Publication.ORDER)
          .thenComparing(
              (a, b) -> a.equals(b) ? 0 : JsonLines.write(a).compareTo(JsonLines.write(b)));

  private final List<Report> reports;
  private final int[] originals;
  private final Meetings meetings;
  private final ToldMeetings toldMeetings;

  private Corpus(List<Report> reports) {
    this.reports = List.copyOf(reports);
    this.originals = Copies.originals(this.reports);
    this.meetings = new Meetings(Merging.of(this.reports, originals));
    this.toldMeetings = new ToldMeetings(meetings);
  }

  /** Returns the corpus of these reports. */
  public static Corpus of(Iterable<Report> reports) {
    Set<Report> distinct = new LinkedHashSet<>();
    reports.forEach(distinct::add);
    List<Report> all = new ArrayList<>(distinct);
    all.sort(ORDER);
    return new Corpus(all);
  }

  /** Returns the distinct reports, by time of publication, then by the article's id. */
  public List<Report> reports() {
    return reports;
  }

  /** Returns the meetings that the reports tell of. */
  public Meetings meetings() {
    return meetings;
  }

  /**
   * Returns the meeting that an article of this corpus ties a pledge to; empty if it ties it to
   * none.
   */
  public Optional<Meeting> meetingOf(Reported<Pledge> pledge) {
    return toldMeetings.of(pledge.article(), pledge.fact());
  }

  /** Returns the pledges that the articles report. */
  public Pledges pledges() {
    return new Pledges(reported(Report::pledges));
  }

  /** Returns what the articles quote. */
  public Quotes quotes() {
    return new Quotes(reported(Report::quotes));
  }

  /** Returns the leaders whom the articles name, each once. */
  public Leaders leaders() {
    return new Leaders(Principals.of(reported(Report::leaders)));
  }

  /**
   * Returns the pledges that the articles report, each put together from all its accounts, and
   * followed over time: what the same parties pledge each other on the same matter. Each call puts
   * them together anew; keep the result.
   */
  public PledgeThreads threads() {
    return new PledgeThreads(Threading.of(reports, originals, toldMeetings));
  }

  /**
   * Returns what articles claim about their meetings' places in history, each checked against what
   * the other articles report. Each call checks anew; keep the result.
   */
  public ClaimChecks claims() {
    return new ClaimChecks(ClaimChecking.of(meetings));
  }

  /**
   * Returns where the stories use a word or phrase, whole words only, whatever the case.
   *
   * @param words what to look for, letter by letter
   * @param neighbours how many UTF-16 code units before and behind it to show, at most
   * @throws IllegalArgumentException if there is nothing to look for or the number is negative
   */
  public Concordance concordance(String words, int neighbours) {
    return Concordance.of(reports, words, neighbours);
  }

  private <F> List<Reported<F>> reported(Function<Report, List<F>> facts) {
    return reports.stream()
        .flatMap(
            report -> facts.apply(report).stream().map(f -> new Reported<>(report.article(), f)))
        .toList();
  }

  /**
   * Returns the report that a report of this corpus is a copy of: the first with mostly the same
   * words. It is the report itself if it is no copy.
   *
   * @throws IllegalArgumentException if the report is not in this corpus
   */
  public Report originalOf(Report report) {
    int index = Collections.binarySearch(reports, report, ORDER);
    if (index < 0) {
      throw new IllegalArgumentException(
          "no report of this corpus: " + report.article().id() + "; take one of reports()");
    }
    return reports.get(originals[index]);
  }
}
