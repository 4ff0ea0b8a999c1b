package io.github.summitry.parsers.outlets;

import java.util.List;

/** Texts printed twice in a row: a picture's description for machines, then its caption. */
final class Twin {
  private static final int SHORTEST = 20;
  private static final int LONGEST_ROW = 4000;

  private Twin() {}

  /**
   * A text as a print: equal to others that share its characters without white space and kinds of
   * quotation mark.
   *
   * @param text the text
   */
  record Print(String text) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Print print && areAlike(text, text.length(), print.text);
    }

    @Override
    public int hashCode() {
      int hash = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        hash = Line.isBlank(c) ? hash : 31 * hash + plain(c);
      }
      return hash;
    }
  }

  /**
   * Returns whether two lines are prints of one text, the second perhaps without or with its
   * credit.
   */
  static boolean areTwins(Line one, Line other) {
    int difference = Math.abs(one.length() - other.length());
    if (one.length() < SHORTEST
        || other.length() < SHORTEST
        || difference > 80
        || plain(one.text().charAt(0)) != plain(other.text().charAt(0))) {
      return false;
    }
    return areAlike(one.text(), one.length(), other.text())
        || areAlike(other.text(), lengthWithoutCredit(other), one.text())
        || areAlike(one.text(), lengthWithoutCredit(one), other.text());
  }

  /** Cuts a line that holds a text twice, with or without a blank between, in two. */
  static List<Line> cut(Line line) {
    if (line.length() > LONGEST_ROW || !repeatsFirstWord(line.text())) {
      return List.of(line);
    }
    int middle = middle(line.text(), line.length());
    if (middle < 0) {
      middle = middle(line.text(), lengthWithoutCredit(line));
    }
    return middle < 0 ? List.of(line) : line.cutAt(middle);
  }

  // The second print begins as the first does; a mark may be of another kind.
  private static boolean repeatsFirstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.indexOf(text.substring(0, end), SHORTEST) >= 0;
  }

  private static int lengthWithoutCredit(Line line) {
    return Credit.ending(line.text(), line.length(), Credit.EVERY_FORM)
        .map(Credit::begin)
        .orElse(line.length());
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
    return areAlike(text, 0, middle, text, middle, length) ? middle : -1;
  }

  private static boolean areAlike(String one, int length, String other) {
    return areAlike(one, 0, length, other, 0, other.length());
  }

  private static boolean areAlike(
      String one, int oneBegin, int oneEnd, String other, int otherBegin, int otherEnd) {
    int i = visible(one, oneBegin, oneEnd);
    int j = visible(other, otherBegin, otherEnd);
    while (i < oneEnd && j < otherEnd && plain(one.charAt(i)) == plain(other.charAt(j))) {
      i = visible(one, i + 1, oneEnd);
      j = visible(other, j + 1, otherEnd);
    }
    return i == oneEnd && j == otherEnd;
  }

  private static int visible(String text, int from, int end) {
    int at = from;
    while (at < end && Line.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static char plain(char c) {
    return switch (c) {
      case '“', '”' -> '"';
      case '‘', '’' -> '\'';
      default -> c;
    };
  }
}
