package io.github.summitry.examples;

import io.github.summitry.Place;
import io.github.summitry.Pledge;
import io.github.summitry.Report;
import io.github.summitry.Summit;
import io.github.summitry.parsers.ArticleReader;
import java.util.ArrayList;
import java.util.List;

/** How does the library learn a place, a gathering, a word of one's own field? */
public final class OwnWords {
  private OwnWords() {}

  /** Prints what an article says to a reader without the words, and to one with them. */
  public static void main(String... args) {
    facts(ArticleReader.create().read("flats.txt", TEXT)).forEach(System.out::println);
    facts(reader().read("flats.txt", TEXT)).forEach(System.out::println);
  }

  // region words
  static final String TEXT =
      "South Korean President Kim Do-yun met Japanese Prime Minister Hana Mori in Gunsanpo beside"
          + " the Yellow Sea Forum. They agreed to count the tidal flats.";

  static ArticleReader reader() {
    return ArticleReader.builder()
        .lexicon("cities.tsv", "city\tcountry\nGunsanpo\tKR\n")
        .lexicon("occasions.tsv", "name\tnames\nYSF\tYellow Sea Forum|Forum of the Yellow Sea\n")
        .lexicon("sectors.tsv", "sector\twords\nCLIMATE\ttidal flat*|mudflats\n")
        .build();
  }

  static List<String> facts(Report report) {
    List<String> lines = new ArrayList<>();
    for (Summit summit : report.summits()) {
      String city = summit.place().flatMap(Place::city).orElse("somewhere");
      lines.add("met in " + city + summit.occasion().map(o -> ", " + o.name()).orElse(""));
    }
    for (Pledge pledge : report.pledges()) {
      lines.add(pledge.firmness() + " on " + pledge.sectors() + ": " + pledge.text());
    }
    return lines;
  }
  // endregion
}
