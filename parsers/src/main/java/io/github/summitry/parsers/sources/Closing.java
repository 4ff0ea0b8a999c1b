package io.github.summitry.parsers.sources;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Ends the reading of a file. */
final class Closing {
  private Closing() {}

  /** Closes what was read. */
  static void close(Closeable read) {
    try {
      read.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
