package io.github.summitry.examples;

import io.github.summitry.JsonLines;
import io.github.summitry.Report;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.parsers.Outcome;
import io.github.summitry.parsers.sources.Entry;
import io.github.summitry.parsers.sources.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How are more articles read than fit into memory? */
public final class ReadManyArticles {
  private ReadManyArticles() {}

  /**
   * Reads the articles of a large file, and prints how many reports it wrote and what failed.
   *
   * @param args the file of the articles, JSON Lines, and the file of the reports
   * @throws IOException if it cannot be written
   */
  public static void main(String... args) throws IOException {
    Path reports = Path.of(args[1]);
    List<String> failures = read(Path.of(args[0]), reports);
    try (Stream<Report> written = JsonLines.stream(reports)) {
      System.out.println(written.count() + " reports");
    }
    failures.forEach(System.out::println);
  }

  // region many
  static List<String> read(Path articles, Path file) throws IOException {
    List<String> failures = new ArrayList<>();
    try (Stream<Entry> entries = Sources.create().open(articles); // a file, folder or archive
        Stream<Outcome> outcomes = ArticleReader.create().readAll(entries, 2)) { // two threads
      Stream<Report> reports =
          outcomes.flatMap(
              outcome -> {
                if (outcome instanceof Outcome.Failure failure) {
                  failures.add(failure.place() + ": " + failure.reason());
                }
                return outcome.report().stream();
              });
      JsonLines.write(reports, file); // one by one
    }
    return failures;
  }
  // endregion
}
