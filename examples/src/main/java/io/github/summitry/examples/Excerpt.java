package io.github.summitry.examples;

/** Words of a text made fit for one line of a terminal. */
final class Excerpt {
  private Excerpt() {}

  /**
   * Returns the words on one line, cut at a word's end with an ellipsis if there are too many.
   *
   * @param limit the most UTF-16 code units to return
   */
  static String of(String text, int limit) {
    String line = onOneLine(text);
    if (line.length() <= limit) {
      return line;
    }
    int cut = line.lastIndexOf(' ', limit - 2);
    if (cut <= 0) {
      cut = Character.isHighSurrogate(line.charAt(limit - 2)) ? limit - 2 : limit - 1;
      return line.substring(0, cut) + "…";
    }
    return line.substring(0, cut) + " …";
  }

  /** Leaves no character that moves a terminal's cursor or turns its text round. */
  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> isShown(c) ? c : ' ')
        .filter(c -> c != ' ' || !endsInSpace(line))
        .forEachOrdered(line::appendCodePoint);
    return line.toString().strip();
  }

  private static boolean endsInSpace(StringBuilder line) {
    return line.length() > 0 && line.charAt(line.length() - 1) == ' ';
  }

  private static boolean isShown(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL && type != Character.SURROGATE && !Character.isSpaceChar(c);
  }
}
