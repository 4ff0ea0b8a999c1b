package io.github.summitry.examples;

import io.github.summitry.JsonLines;
import io.github.summitry.Report;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.seeds.Seed;
import io.github.summitry.seeds.Seeds;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How do reports become a file, and a file reports? */
public final class WriteJson {
  private WriteJson() {}

  /**
   * Writes the bundled articles' reports to a file and reads them back.
   *
   * @throws IOException if the file cannot be written or read
   */
  public static void main(String... args) throws IOException {
    Path file = Files.createTempFile("reports", ".jsonl");
    List<Report> reports = written(file);
    Console.system().printAll(List.of(file + ": " + reports.size() + " reports"));
  }

  // region json
  static List<Report> written(Path file) throws IOException {
    ArticleReader reader = ArticleReader.create();
    List<Report> reports = new ArrayList<>();
    for (Seed seed : Seeds.all()) {
      reports.add(reader.read(seed.id(), seed.text()));
    }
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      JsonLines.write(reports, out); // one line a report, UTF-8
    }
    return JsonLines.read(file); // equal to what was written
  }
  // endregion
}
