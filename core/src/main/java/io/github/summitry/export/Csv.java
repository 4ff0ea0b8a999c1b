package io.github.summitry.export;

import io.github.summitry.corpus.Corpus;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A corpus as tables that join: one file a table, comma-separated, UTF-8, lines ended by {@code
 * CRLF} (RFC 4180), the first line naming the columns. The project's {@code docs/EXPORTS.md} says
 * what each column holds.
 *
 * <p>Nothing is left out of the tables but the articles' text and their captions.
 */
public final class Csv {
  private Csv() {}

  /** What becomes of a cell that a spreadsheet would take for a formula. */
  public enum Formulas {
    /**
     * A cell that begins with {@code = + - @}, their full-width forms, a tab, a line end or {@code
     * '} gets a {@code '} in front: spreadsheets show it as text. Taking one {@code '} off every
     * cell that begins with it gives the values back.
     */
    GUARDED,
    /** The values stand as they are: for programs, not for spreadsheets. */
    KEPT
  }

  /** Returns the names of the files, in the order in which they are written. */
  public static List<String> files() {
    return Tables.ALL.stream().map(table -> table.name() + ".csv").toList();
  }

  /**
   * Writes {@link #files} into the directory, formulas guarded; files of these names are replaced.
   *
   * @param directory is created if it is missing
   * @return how many rows each table has
   * @throws IOException if a file cannot be written
   */
  public static Exported write(Corpus corpus, Path directory) throws IOException {
    return write(corpus, directory, Formulas.GUARDED);
  }

  /**
   * Writes {@link #files} into the directory; files of these names are replaced.
   *
   * @param directory is created if it is missing
   * @param formulas what becomes of cells that a spreadsheet would take for formulas
   * @return how many rows each table has
   * @throws IOException if a file cannot be written
   */
  public static Exported write(Corpus corpus, Path directory, Formulas formulas)
      throws IOException {
    Catalogue catalogue = new Catalogue(corpus);
    Files.createDirectories(directory);
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (Table<?> table : Tables.ALL) {
      try (Writer out = Files.newBufferedWriter(directory.resolve(table.name() + ".csv"))) {
        rows.put(table.name(), table.write(catalogue, new CsvLines(out, formulas)));
      }
    }
    return new Exported(rows, List.of());
  }
}
