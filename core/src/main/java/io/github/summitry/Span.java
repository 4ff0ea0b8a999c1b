package io.github.summitry;

/**
 * A half-open range of UTF-16 code units of an article's text.
 *
 * @param begin index of the first character
 * @param end index after the last character, not less than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  // Written out: what records get is put together at run time, while the first article waits.
  @Override
  public boolean equals(Object other) {
    return other instanceof Span o && begin == o.begin && end == o.end;
  }

  @Override
  public int hashCode() {
    return 31 * begin + end;
  }

  private static final String BREAKS = "\n\u000B\f\r\u0085\u2028\u2029";

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code begin} is negative or {@code end} precedes it
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "not a span: [" + begin + ", " + end + "); begin must be >= 0 and end >= begin");
    }
  }

  /** Returns the number of UTF-16 code units. */
  public int length() {
    return end - begin;
  }

  /** Returns whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Returns whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /**
   * Returns the part of {@code text} that this span covers.
   *
   * @throws IndexOutOfBoundsException if the text ends before this span
   */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /**
   * Returns the part of {@code text} that this span covers in one line: a line break in it is a
   * blank, together with the white space around it.
   *
   * @throws IndexOutOfBoundsException if the text ends before this span
   */
  public String inOneLine(CharSequence text) {
    String covered = of(text);
    if (!breaks(covered)) {
      return covered;
    }
    StringBuilder line = new StringBuilder(covered.length());
    int at = 0;
    while (at < covered.length()) {
      int next = at;
      boolean breaks = false;
      while (next < covered.length() && isSpace(covered.charAt(next))) {
        breaks |= BREAKS.indexOf(covered.charAt(next)) >= 0;
        next++;
      }
      line.append(breaks ? " " : covered.substring(at, next));
      at = next;
      while (at < covered.length() && !isSpace(covered.charAt(at))) {
        line.append(covered.charAt(at++));
      }
    }
    return line.toString();
  }

  private static boolean breaks(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c <= '\r' || c >= '\u0085') && BREAKS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Orders by {@code begin}, then by {@code end}. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }

  /** Returns {@code [begin,end)}. */
  @Override
  public String toString() {
    return "[" + begin + "," + end + ")";
  }
}
