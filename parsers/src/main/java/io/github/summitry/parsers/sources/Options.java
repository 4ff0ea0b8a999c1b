package io.github.summitry.parsers.sources;

import java.io.IOException;
import java.io.InputStream;

/**
 * What is read.
 *
 * @param names the files of folders and zips
 * @param sizeLimit the bytes of the longest article
 */
record Options(Names names, int sizeLimit) {
  /**
   * Returns all bytes.
   *
   * @throws IOException if they cannot be read or are more than the limit
   */
  byte[] read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(sizeLimit);
    if (bytes.length == sizeLimit && in.read() >= 0) {
      throw new IOException(Reasons.tooLong(sizeLimit));
    }
    return bytes;
  }
}
