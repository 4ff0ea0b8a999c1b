package io.github.summitry.examples;

import io.github.summitry.Report;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.Meeting;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.parsers.Outcome;
import io.github.summitry.parsers.sources.Entry;
import io.github.summitry.parsers.sources.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which meetings do the articles of a folder report? */
public final class ListMeetings {
  private ListMeetings() {}

  /**
   * Prints the meetings that articles report as more than background.
   *
   * @param args the folder
   */
  public static void main(String... args) {
    meetings(corpus(Path.of(args[0]))).forEach(System.out::println);
  }

  // region corpus
  static Corpus corpus(Path folder) {
    ArticleReader reader = ArticleReader.create(); // loads the lexicons: build one, keep it
    List<Report> reports = new ArrayList<>();
    try (Stream<Entry> articles = Sources.create().open(folder);
        Stream<Outcome> outcomes = reader.readAll(articles)) {
      outcomes.forEachOrdered(
          outcome ->
              outcome.report().ifPresentOrElse(reports::add, () -> System.err.println(outcome)));
    }
    return Corpus.of(reports); // in any order; a report given twice counts once
  }

  // endregion

  // region meetings
  static List<String> meetings(Corpus corpus) {
    List<String> lines = new ArrayList<>();
    for (Meeting meeting : corpus.meetings().told()) {
      String date = meeting.date().map(Object::toString).orElse("undated");
      lines.add(date + " " + meeting.status() + " " + parties(meeting));
    }
    return lines;
  }

  private static String parties(Meeting meeting) {
    return meeting.participants().stream()
        .map(party -> party.leader().orElse("leader") + " (" + party.actor() + ")")
        .collect(Collectors.joining(", "));
  }
  // endregion
}
