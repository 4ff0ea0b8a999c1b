package io.github.summitry.parsers.mentions;

import java.util.Locale;

/**
 * A word, a number or a mark of punctuation.
 *
 * @param begin index of its first character in the article's text
 * @param end index after its last character
 * @param text its characters
 * @param lower its characters in lower case, curly apostrophes straightened
 */
public record Token(int begin, int end, String text, String lower) {

  static Token of(String source, int begin, int end) {
    String text = source.substring(begin, end);
    return new Token(begin, end, text, text.toLowerCase(Locale.ROOT).replace('’', '\''));
  }

  /** Returns whether it begins with a letter or a digit. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  /** Returns whether it begins with a capital letter. */
  public boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Returns whether it begins with a digit. */
  public boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  /** Returns whether it is the mark or word given in lower case. */
  public boolean is(String word) {
    return lower.equals(word);
  }

  /** Returns whether it is {@code 's} or a plural's bare apostrophe. */
  public boolean isPossessive() {
    return lower.equals("'s") || lower.equals("'");
  }
}
