package io.github.summitry;

/**
 * A half-open range of UTF-16 code units of an article's text.
 *
 * @param begin index of the first character
 * @param end index after the last character, not less than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

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
