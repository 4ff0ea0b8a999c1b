package io.github.summitry.parsers.pages;

/** The characters of a page as its text keeps them: what cannot be seen is left out. */
final class Characters {
  private Characters() {}

  /** Returns a text with single blanks, without any at its ends and without unseen characters. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    append(plain, text);
    return withoutBlankEnd(plain);
  }

  /** Returns a line without the blanks at its end. */
  static String withoutBlankEnd(StringBuilder line) {
    int end = line.length();
    while (end > 0 && isBlank(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end);
  }

  /** Adds a text to a line: white space as one blank, never at the line's start. */
  static void append(StringBuilder line, String text) {
    for (int i = 0; i < text.length(); i++) {
      append(line, text, i);
    }
  }

  private static void append(StringBuilder line, String text, int index) {
    if (!isBlank(text.charAt(index))) {
      appendSeen(line, text, index);
    } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }

  /** Adds a text with its white space and line breaks. */
  static void appendRows(StringBuilder rows, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isBlank(text.charAt(i))) {
        rows.append(text.charAt(i));
      } else {
        appendSeen(rows, text, i);
      }
    }
  }

  private static void appendSeen(StringBuilder line, String text, int index) {
    char c = text.charAt(index);
    if (!isUnseen(c)) {
      line.append(isAlone(text, index) ? '\uFFFD' : c);
    }
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  // Soft hyphens, zero-width spaces, marks of direction and byte order, controls.
  private static boolean isUnseen(char c) {
    return c == '\u00AD'
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\uFEFF'
        || Character.isISOControl(c);
  }

  // Half a pair of surrogates is no character and cannot be written as UTF-8.
  private static boolean isAlone(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
