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

  private static final char LAST_PACKED = 0xff;

  /** Two to the power of 64, divided by the golden ratio: what is near each other is so no more. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final int bits;
  private final @Nullable Word[] recent;
  private final UnaryOperator<Word> meaning;

  /**
   * Creates an empty one.
   *
   * @param bits of the number of words that it keeps, each in one of two places
   * @param meaning gives a word what is to be known of it
   */
  Vocabulary(int bits, UnaryOperator<Word> meaning) {
    this.bits = bits;
    this.recent = new Word[1 << bits];
    this.meaning = meaning;
  }

  /** Returns the word that a text spells from {@code begin} to {@code end}. */
  Word at(String text, int begin, int end) {
    long packed = packed(text, begin, end);
    long hash = spread(packed == 0 ? hash(text, begin, end) : packed);
    int slot = slot(hash);
    Word word = recent[slot];
    if (word != null && isSpelled(word, packed, text, begin, end)) {
      return word;
    }
    int otherSlot = slot ^ distance(hash);
    Word other = recent[otherSlot];
    if (other != null && isSpelled(other, packed, text, begin, end)) {
      return other;
    }
    Word added = meaning.apply(Word.spelled(text.substring(begin, end)));
    if (word != null && other != null) { // what was there goes to the other of its own two places
      recent[slot ^ distance(spread(word))] = word;
    }
    recent[word == null || other != null ? slot : otherSlot] = added;
    return added;
  }

  /**
   * Returns the characters from {@code begin} to {@code end} in one number, as most words' can be;
   * 0 if they are too many or too rare. So a word is known without a look at its own characters,
   * which nobody else needs and which lie somewhere else in memory.
   */
  static long packed(String text, int begin, int end) {
    if (end - begin > Long.BYTES) {
      return 0;
    }
    long packed = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c == 0 || c > LAST_PACKED) {
        return 0;
      }
      packed = packed << Byte.SIZE | c;
    }
    return packed;
  }

  private static int hash(String text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  private static long spread(Word word) {
    return spread(word.packed() == 0 ? word.text().hashCode() : word.packed());
  }

  private static long spread(long spelling) {
    return spelling * SPREAD;
  }

  private int slot(long hash) {
    return (int) (hash >>> Long.SIZE - bits);
  }

  /** How far the two places of a word are apart: words that share one seldom share the other. */
  private int distance(long hash) {
    return (int) (hash >>> Long.SIZE - 2 * bits) & recent.length - 1 | 1;
  }

  private static boolean isSpelled(Word word, long packed, String text, int begin, int end) {
    return packed != 0
        ? word.packed() == packed
        : word.text().length() == end - begin && text.startsWith(word.text(), begin);
  }
}
