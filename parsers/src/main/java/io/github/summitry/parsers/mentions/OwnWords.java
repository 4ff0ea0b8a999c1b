package io.github.summitry.parsers.mentions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Rows that a caller adds to a lexicon.
 *
 * @param file the bundled file that they add to
 * @param name what messages call them
 * @param rows where they are read from
 */
public record OwnWords(LexiconFile file, String name, Rows rows) {
  /** What some editors write before everything else. */
  private static final String MARK = "\uFEFF";

  /** Where rows are read from. */
  @FunctionalInterface
  public interface Rows {
    /** Opens the rows for one reading; the caller closes them. */
    Reader open() throws IOException;
  }

  /**
   * Returns the rows, laid out as the bundled file's; columns that they leave out are empty.
   *
   * @throws IllegalArgumentException if a line is broken; the message names it and the remedy
   */
  Table table() {
    Table bundled = Table.resource(file);
    try (BufferedReader lines = new BufferedReader(rows.open())) {
      return bundled.with(name, laidOut(lines, bundled.columns()));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read: " + e, e);
    }
  }

  private String laidOut(BufferedReader lines, List<String> columns) throws IOException {
    StringBuilder rows = new StringBuilder();
    List<String> given = List.of();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = Table.split(line.replace(MARK, ""), '\t');
        String where = name + ", line " + number + ": ";
        if (given.isEmpty()) {
          given = known(cells, columns, where);
        } else {
          layOut(cells, given, columns, where, rows);
        }
      }
      rows.append('\n');
    }
    return rows.toString();
  }

  private static List<String> known(List<String> given, List<String> columns, String where) {
    for (String column : given) {
      if (!columns.contains(column)) {
        throw new IllegalArgumentException(
            where
                + "no column is called \""
                + column
                + "\"; name some of "
                + columns
                + ", tabs between them");
      }
    }
    return given;
  }

  private static void layOut(
      List<String> cells,
      List<String> given,
      List<String> columns,
      String where,
      StringBuilder rows) {
    if (cells.size() != given.size()) {
      throw new IllegalArgumentException(
          where + cells.size() + " cells for " + given.size() + " columns " + given);
    }
    for (int i = 0; i < columns.size(); i++) {
      int index = given.indexOf(columns.get(i));
      // The blank, lest a row begin as a comment does.
      rows.append(i == 0 ? " " : "\t").append(index < 0 ? "" : cells.get(index));
    }
  }
}
