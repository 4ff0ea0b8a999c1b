package io.github.summitry.examples;

import io.github.summitry.corpus.Corpus;
import io.github.summitry.export.Csv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How does what articles know become tables? */
public final class WriteCsv {
  private WriteCsv() {}

  /**
   * Writes the tables, and prints the first rows of one.
   *
   * @param args the folder of the articles, the folder of the tables
   * @throws IOException if they cannot be written
   */
  public static void main(String... args) throws IOException {
    Corpus corpus = ListMeetings.corpus(Path.of(args[0]));
    meetings(corpus, Path.of(args[1])).forEach(System.out::println);
  }

  // region csv
  static List<String> meetings(Corpus corpus, Path folder) throws IOException {
    Csv.write(corpus, folder); // articles.csv, meetings.csv, participants.csv, pledges.csv …
    try (Stream<String> rows = Files.lines(folder.resolve("meetings.csv"))) {
      return rows.limit(4).toList();
    }
  }
  // endregion
}
