package io.github.summitry.export;

/** Text that can be written in UTF-8. */
final class WellFormed {
  private static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /** Returns the text with {@code U+FFFD} for each half of a surrogate pair that stands alone. */
  static String text(String text) {
    int at = firstLone(text);
    if (at == text.length()) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text);
    for (; at < text.length(); at++) {
      if (isLone(text, at)) {
        whole.setCharAt(at, REPLACEMENT);
      }
    }
    return whole.toString();
  }

  private static int firstLone(String text) {
    int at = 0;
    while (at < text.length() && !isLone(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean isLone(String text, int at) {
    char unit = text.charAt(at);
    if (Character.isHighSurrogate(unit)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(unit)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
