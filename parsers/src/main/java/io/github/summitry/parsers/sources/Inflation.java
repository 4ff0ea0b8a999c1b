package io.github.summitry.parsers.sources;

import java.io.IOException;
import java.util.function.LongSupplier;

/**
 * Counts what comes out of a file and ends it when that is too much for its size. Text shrinks to a
 * third, pages of menus to a thirtieth; what grows two hundred times was made to fill a machine.
 */
final class Inflation {
  private static final long AT_MOST = 200;

  private final LongSupplier size;
  private final long slack;
  private long counted;

  private Inflation(LongSupplier size, long slack) {
    this.size = size;
    this.slack = slack;
  }

  /**
   * Watches a file of so many bytes; what the longest article may have may come out in any case.
   */
  static Inflation of(LongSupplier size, Options options) {
    return new Inflation(size, options.sizeLimit());
  }

  /** Counts and never minds. */
  static Inflation unlimited() {
    return new Inflation(() -> 0, Long.MAX_VALUE);
  }

  /**
   * Counts more bytes.
   *
   * @throws IOException if they are too many
   */
  void count(long bytes) throws IOException {
    counted += bytes;
    if (isExceeded()) {
      throw new IOException("it holds more than " + AT_MOST + " times its size; not read further");
    }
  }

  long counted() {
    return counted;
  }

  boolean isExceeded() {
    return counted - slack > size.getAsLong() * AT_MOST;
  }
}
