package io.github.summitry.parsers.sources;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose bytes are counted and whose end is told a limited number of times. */
final class Watched extends FilterInputStream {
  /** A reader that asks so often behind the end will ask for ever. */
  private static final int ENOUGH = 1000;

  private final Inflation inflation;
  private int ends;

  Watched(InputStream in, Inflation inflation) {
    super(in);
    this.inflation = inflation;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    if (count < 0 && ++ends > ENOUGH) {
      throw new IOException("it breaks off");
    }
    inflation.count(Math.max(0, count));
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    inflation.count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
