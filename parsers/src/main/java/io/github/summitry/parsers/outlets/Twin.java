package io.github.summitry.parsers.outlets;

import java.util.List;

/** Texts printed twice in a row: a picture's description for machines, then its caption. */
final class Twin {
  private static final int SHORTEST = 20;
  private static final int LONGEST_ROW = 4000;

  private Twin() {}

  /**
   * Returns what two prints of one text share: its characters without white space and kinds of
   * quotation mark.
   */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Line.isBlank(c)) {
        key.append(plain(c));
      }
    }
    return key.toString();
  }

  /**
   * Returns whether two lines are prints of one text, the second perhaps without or with its
   * credit.
   */
  static boolean areTwins(Line one, Line other) {
    int difference = Math.abs(one.length() - other.length());
    if (one.length() < SHORTEST || other.length() < SHORTEST || difference > 80) {
      return false;
    }
    String key = key(one.text());
    String otherKey = key(other.text());
    return key.equals(otherKey)
        || key.equals(key(withoutCredit(other)))
        || otherKey.equals(key(withoutCredit(one)));
  }

  /** Cuts a line that holds a text twice, with or without a blank between, in two. */
  static List<Line> cut(Line line) {
    if (line.length() > LONGEST_ROW) {
      return List.of(line);
    }
    int middle = middle(line.text(), line.length());
    if (middle < 0) {
      middle = middle(line.text(), withoutCredit(line).length());
    }
    return middle < 0 ? List.of(line) : line.cutAt(middle);
  }

  private static String withoutCredit(Line line) {
    return Credit.ending(line.text(), line.length(), Credit.EVERY_FORM)
        .map(credit -> line.text().substring(0, credit.begin()))
        .orElse(line.text());
  }

  // The index where the second print starts, -1 if the first length characters hold no text twice.
  private static int middle(String text, int length) {
    int visible = 0;
    for (int i = 0; i < length; i++) {
      visible += Line.isBlank(text.charAt(i)) ? 0 : 1;
    }
    if (visible % 2 != 0 || visible < 2 * SHORTEST) {
      return -1;
    }
    int middle = 0;
    for (int seen = 0; seen < visible / 2 || Line.isBlank(text.charAt(middle)); middle++) {
      seen += Line.isBlank(text.charAt(middle)) ? 0 : 1;
    }
    return key(text.substring(0, middle)).equals(key(text.substring(middle, length))) ? middle : -1;
  }

  private static char plain(char c) {
    return switch (c) {
      case '“', '”' -> '"';
      case '‘', '’' -> '\'';
      default -> c;
    };
  }
}
