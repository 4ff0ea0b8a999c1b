package io.github.summitry.parsers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** Compresses what a test reads. */
public final class Gzipped {
  private Gzipped() {}

  /** Returns the bytes as gzip writes them. */
  public static byte[] of(byte[] bytes) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(all)) {
      out.write(bytes);
    }
    return all.toByteArray();
  }
}
