package io.github.summitry.parsers.outlets;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a page, trimmed: a printed line, or the part of one that says one thing.
 *
 * @param begin index of its first character in the page's text
 * @param end index after its last character
 * @param text the page's text between them
 * @param opensRow whether it is the first part of a printed line
 */
record Line(int begin, int end, String text, boolean opensRow) {

  /** Returns the lines of a page that hold more than white space. */
  static List<Line> of(String page) {
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= page.length(); i++) {
      if (i == page.length() || endsLine(page.charAt(i))) {
        Line line = trimmed(page, begin, i, 0, true);
        if (!line.isEmpty()) {
          lines.add(line);
        }
        begin = i + 1;
      }
    }
    return lines;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  int length() {
    return text.length();
  }

  /** Returns the part from {@code from} to {@code to}, indices of this line's own text, trimmed. */
  Line part(int from, int to) {
    return trimmed(text, from, to, begin, opensRow && from == 0);
  }

  /** Returns this line cut in two at an index of its own text; an empty half is left out. */
  List<Line> cutAt(int index) {
    List<Line> halves = new ArrayList<>();
    for (Line half : List.of(part(0, index), part(index, text.length()))) {
      if (!half.isEmpty()) {
        halves.add(half);
      }
    }
    return halves;
  }

  /** Returns whether a character separates words without being seen, whatever Unicode calls it. */
  static boolean isBlank(char c) {
    if (c < 128) {
      return c <= ' ' || c == 127;
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200F')
        || c == '\u2060';
  }

  /** Returns whether a character ends a printed line. */
  static boolean endsLine(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static Line trimmed(String text, int from, int to, int offset, boolean opensRow) {
    int begin = from;
    int end = to;
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Line(offset + begin, offset + end, text.substring(begin, end), opensRow);
  }
}
