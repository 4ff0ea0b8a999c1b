package io.github.summitry;

/** Checks that several values share. */
final class Texts {
  private Texts() {}

  static void checkLocated(Located piece) {
    Span span = new Span(piece.begin(), piece.end());
    if (piece.text().length() != span.length()) {
      throw new IllegalArgumentException(
          "text of "
              + piece.text().length()
              + " characters does not fill its span "
              + span
              + "; take it with Span.of(text)");
    }
  }
}
