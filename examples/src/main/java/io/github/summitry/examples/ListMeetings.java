package io.github.summitry.examples;

import io.github.summitry.Participant;
import io.github.summitry.Report;
import io.github.summitry.Summit;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.seeds.Seed;
import io.github.summitry.seeds.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which meetings do some articles report? */
public final class ListMeetings {
  private ListMeetings() {}

  /** Prints the meetings that the bundled articles report as more than background. */
  public static void main(String... args) {
    Console.system().printAll(meetings());
  }

  // region meetings
  static List<String> meetings() {
    ArticleReader reader = ArticleReader.create(); // loads the lexicons: build one, keep it
    List<String> lines = new ArrayList<>();
    for (Seed seed : Seeds.all()) {
      Report report = reader.read(seed.id(), seed.text());
      for (Summit summit : report.summits()) {
        if (!summit.background()) {
          lines.add(date(summit) + "  " + parties(summit) + "  " + summit.status());
        }
      }
    }
    return lines;
  }

  private static String date(Summit summit) {
    return summit.date().map(Object::toString).orElse("undated");
  }

  private static String parties(Summit summit) {
    return summit.participants().stream()
        .map(ListMeetings::party)
        .collect(Collectors.joining(", "));
  }

  private static String party(Participant party) {
    return party.leader().orElse("leader") + " (" + party.actor() + ")";
  }
  // endregion
}
