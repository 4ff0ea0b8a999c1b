package io.github.summitry.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/**
 * A text as it was read, with line ends and byte order mark as they are, so that offsets hold for
 * the file.
 *
 * @param content the characters
 * @param damaged whether some bytes were no UTF-8 and were replaced
 */
record Text(String content, boolean damaged) {
  /** More than any article; guards against devices that never end. */
  private static final int LIMIT = 64 << 20;

  /**
   * Reads to the end.
   *
   * @throws IOException if it cannot be read or is longer than 64 MiB
   */
  static Text read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LIMIT);
    if (bytes.length == LIMIT && in.read() >= 0) {
      throw new IOException("longer than " + (LIMIT >> 20) + " MiB, so no article; not read");
    }
    try {
      String content =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Text(content, false);
    } catch (CharacterCodingException e) {
      return new Text(new String(bytes, StandardCharsets.UTF_8), true);
    }
  }

  /** Returns why something could not be read, in words. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
