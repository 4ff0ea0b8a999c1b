package io.github.summitry.examples;

import io.github.summitry.Actor;
import io.github.summitry.Outlet;
import io.github.summitry.Report;
import io.github.summitry.Status;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.Difference;
import io.github.summitry.corpus.Meeting;
import io.github.summitry.corpus.Meetings;
import io.github.summitry.corpus.Stated;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.seeds.Seeds;
import java.util.ArrayList;
import java.util.List;

/** What do several articles agree on, and where do they differ? */
public final class CompareSources {
  private CompareSources() {}

  /** Prints what the bundled articles know together. */
  public static void main(String... args) {
    Console.system().printAll(known(corpus()));
  }

  // region corpus
  static Corpus corpus() {
    ArticleReader reader = ArticleReader.create();
    List<Report> reports =
        Seeds.all().stream().map(seed -> reader.read(seed.id(), seed.text())).toList();
    return Corpus.of(reports); // in any order; a report given twice counts once
  }

  static List<String> known(Corpus corpus) {
    List<String> lines = new ArrayList<>();
    Meetings held = corpus.meetings().status(Status.HELD);
    lines.add("held by month: " + held.count(Meeting::month));
    lines.add("told by Korea.net alone: " + held.onlyBy(Outlet.KOREA_NET).size());
    for (Meeting meeting : held.between(Actor.of("CA"), Actor.of("KR"))) {
      lines.add(meeting.id() + ", from " + meeting.sources().size());
      for (Difference difference : meeting.differences()) {
        List<String> values = difference.values().stream().map(Stated::value).toList();
        lines.add("  " + difference.field() + " " + difference.kind() + " " + values);
      }
    }
    return lines;
  }
  // endregion
}
