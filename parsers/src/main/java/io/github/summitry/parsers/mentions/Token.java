package io.github.summitry.parsers.mentions;

/**
 * A word, a number or a mark of punctuation.
 *
 * @param begin index of its first character in the article's text
 * @param end index after its last character
 * @param word what it shares with all tokens of its spelling
 */
public record Token(int begin, int end, Word word) {

  /** Returns its characters. */
  public String text() {
    return word.text();
  }

  /** Returns its characters in lower case, curly apostrophes straightened. */
  public String lower() {
    return word.lower();
  }

  /** Returns whether it begins with a letter or a digit. */
  public boolean isWord() {
    return word.isWord();
  }

  /** Returns whether it begins with a capital letter. */
  public boolean isCapitalized() {
    return word.isCapitalized();
  }

  /** Returns whether it begins with a digit. */
  public boolean isNumber() {
    return word.isNumber();
  }

  /** Returns whether it is the mark or word given in lower case. */
  public boolean is(String other) {
    return word.symbol().is(other);
  }

  /** Returns whether it is of any closed class. */
  public boolean isFunctionWord() {
    return isOf(Words.FUNCTION);
  }

  /** Returns whether it is of one of these closed classes, bits of {@link Words}. */
  boolean isOf(int closed) {
    return (word.closed() & closed) != 0;
  }

  /** Returns whether it is {@code 's} or a plural's bare apostrophe. */
  public boolean isPossessive() {
    return word.isPossessive();
  }
}
