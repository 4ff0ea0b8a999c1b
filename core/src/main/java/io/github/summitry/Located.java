package io.github.summitry;

/** A piece of an article's text that knows where it stands. */
public interface Located {
  /** Returns the index of its first character in the article's text, in UTF-16 code units. */
  int begin();

  /** Returns the index after its last character. */
  int end();

  /**
   * Returns its words exactly as printed: the article's text from {@link #begin} to {@link #end}.
   */
  String text();
}
