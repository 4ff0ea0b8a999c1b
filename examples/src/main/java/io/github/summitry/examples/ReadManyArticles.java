package io.github.summitry.examples;

import io.github.summitry.JsonLines;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.parsers.Outcome;
import io.github.summitry.parsers.sources.Entry;
import io.github.summitry.parsers.sources.Sources;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** How are more articles read than fit into memory? */
public final class ReadManyArticles {
  private ReadManyArticles() {}

  /**
   * Writes the reports of a file, folder or archive to a file.
   *
   * @throws IOException if it cannot be written
   */
  public static void main(String... args) throws IOException {
    List<String> failures = written(Path.of(args[0]), Path.of(args[1]));
    Console.system().printAll(failures);
  }

  // region many
  static List<String> written(Path articles, Path reports) throws IOException {
    List<String> failures = new ArrayList<>();
    try (Stream<Entry> entries = Sources.create().open(articles); // a file, folder or archive
        Stream<Outcome> outcomes = ArticleReader.create().readAll(entries, 2); // two threads
        BufferedWriter out = Files.newBufferedWriter(reports)) {
      for (Iterator<Outcome> each = outcomes.iterator(); each.hasNext(); ) {
        Outcome outcome = each.next();
        if (outcome instanceof Outcome.Failure failure) {
          failures.add(failure.place() + ": " + failure.reason());
        } else {
          out.write(JsonLines.write(outcome.report().orElseThrow()) + "\n");
        }
      }
    }
    return failures;
  }
  // endregion
}
