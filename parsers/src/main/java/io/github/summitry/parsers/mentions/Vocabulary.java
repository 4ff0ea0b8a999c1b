package io.github.summitry.parsers.mentions;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Word}s met lately, found by the characters of a text without copying them. Thread-safe
 * without locks: words are immutable, equal ones are interchangeable, and a word that another
 * thread has put aside is made anew.
 */
final class Vocabulary {
  /** Spellings alone, of which no lexicon says anything. */
  static final Vocabulary SPELLINGS = new Vocabulary(12, word -> word);

  private final @Nullable Word[] recent;
  private final UnaryOperator<Word> meaning;

  /**
   * Creates an empty one.
   *
   * @param bits of the number of words that it keeps, each in one of two places
   * @param meaning gives a word what is to be known of it
   */
  Vocabulary(int bits, UnaryOperator<Word> meaning) {
    this.recent = new Word[1 << bits];
    this.meaning = meaning;
  }

  /** Returns the word that a text spells from {@code begin} to {@code end}. */
  Word at(String text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ hash >>> 15) & recent.length - 1;
    Word word = recent[slot];
    if (word != null && isSpelled(word.text(), text, begin, end)) {
      return word;
    }
    Word other = recent[slot ^ 1];
    if (other != null && isSpelled(other.text(), text, begin, end)) {
      return other;
    }
    if (word != null) {
      recent[slot ^ 1] = word;
    }
    word = meaning.apply(Word.spelled(text.substring(begin, end)));
    recent[slot] = word;
    return word;
  }

  private static boolean isSpelled(String word, String text, int begin, int end) {
    return word.length() == end - begin && text.startsWith(word, begin);
  }
}
