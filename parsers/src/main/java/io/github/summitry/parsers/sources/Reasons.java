package io.github.summitry.parsers.sources;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why something could not be read, in words. */
final class Reasons {
  private Reasons() {}

  static String of(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof EOFException) {
      return "it breaks off";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  static String tooLong(int sizeLimit) {
    return "longer than " + sizeLimit + " bytes; raise the sizeLimit of Sources to read it";
  }
}
