package io.github.summitry.examples;

import io.github.summitry.JsonLines;
import io.github.summitry.Report;
import io.github.summitry.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How are reports kept, so that articles need not be read again? */
public final class WriteJson {
  private WriteJson() {}

  /**
   * Writes reports to a file, reads them back, and prints what they are of.
   *
   * @param args the folder of the articles, the file of the reports
   * @throws IOException if the file cannot be written or read
   */
  public static void main(String... args) throws IOException {
    Corpus corpus = ListMeetings.corpus(Path.of(args[0]));
    kept(corpus, Path.of(args[1])).forEach(System.out::println);
  }

  // region json
  static List<String> kept(Corpus corpus, Path file) throws IOException {
    JsonLines.write(corpus.reports(), file); // a line each; compressed if named .jsonl.gz
    List<String> lines = new ArrayList<>();
    try (Stream<Report> reports = JsonLines.stream(file)) { // equal to those written
      reports.forEachOrdered(
          report -> lines.add(report.article().id() + ", " + report.article().outlet()));
    }
    return lines;
  }
  // endregion
}
