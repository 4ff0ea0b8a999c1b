package io.github.summitry.export;

import io.github.summitry.Report;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.Meeting;
import java.util.List;

/** What is to be exported. */
record Contents(List<Report> reports, List<Meeting> meetings, Catalogue catalogue) {

  static Contents of(Corpus corpus) {
    return of(corpus.reports(), corpus.meetings().list());
  }

  static Contents of(List<Report> reports, List<Meeting> meetings) {
    return new Contents(reports, meetings, new Catalogue(meetings));
  }
}
