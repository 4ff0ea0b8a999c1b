package io.github.summitry.examples;

import io.github.summitry.Report;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.export.Csv;
import io.github.summitry.export.Exported;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.seeds.Seed;
import io.github.summitry.seeds.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How does what articles know become tables? */
public final class WriteCsv {
  private WriteCsv() {}

  /**
   * Writes the bundled articles' facts to tables in a new directory.
   *
   * @throws IOException if they cannot be written
   */
  public static void main(String... args) throws IOException {
    Path directory = Files.createTempDirectory("tables");
    Console.system().printAll(List.of(directory + ": " + written(directory).written()));
  }

  // region csv
  static Exported written(Path directory) throws IOException {
    ArticleReader reader = ArticleReader.create();
    List<Report> reports = new ArrayList<>();
    for (Seed seed : Seeds.all()) {
      reports.add(reader.read(seed.id(), seed.text()));
    }
    return Csv.write(Corpus.of(reports), directory); // meetings.csv, pledges.csv …: rows of each
  }
  // endregion
}
