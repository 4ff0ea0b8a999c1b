package io.github.summitry.parsers.mentions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * Rows that a caller adds to a lexicon.
 *
 * @param file the bundled file that they add to
 * @param name what messages call them
 * @param rows where they are read from
 */
public record OwnWords(LexiconFile file, String name, Rows rows) {

  /** Where rows are read from. */
  @FunctionalInterface
  public interface Rows {
    /** Opens the rows for one reading; the caller closes them. */
    Reader open() throws IOException;
  }

  Table table() {
    try (BufferedReader lines = new BufferedReader(rows.open())) {
      return Table.resource(file).like(name, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read: " + e, e);
    }
  }
}
