package io.github.summitry.parsers.mentions;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words that a rule asks for. Immutable.
 *
 * <p>Most words that are asked for are none of them, which two bits of their hash code tell, or
 * else one look at an empty place: so there are several places for each word. {@link
 * java.util.Set#of} divides to find a place, and its places are half full, which is dear where
 * rules ask at every word.
 */
public final class WordSet {
  private static final int PLACES_PER_WORD = 4;

  private final List<String> words;
  private final @Nullable String[] places;

  /** A bit for the last six bits of each word's hash code. */
  private final long lastBits;

  /** A bit for the six before. */
  private final long bitsBefore;

  private WordSet(String[] words) {
    this.words = List.of(words);
    places = new String[Integer.highestOneBit(words.length | 1) * PLACES_PER_WORD];
    long last = 0;
    long before = 0;
    for (String word : words) {
      places[placeOf(word, word.hashCode())] = word;
      last |= 1L << word.hashCode();
      before |= 1L << (word.hashCode() >>> 6);
    }
    lastBits = last;
    bitsBefore = before;
  }

  /** Returns a set of these words. */
  public static WordSet of(String... words) {
    return new WordSet(words);
  }

  /** Returns the set of these and those. */
  public WordSet and(WordSet others) {
    return new WordSet(
        Stream.of(words, others.words).flatMap(List::stream).distinct().toArray(String[]::new));
  }

  /** Returns the words in the order in which they were given. */
  List<String> words() {
    return words;
  }

  /** Returns whether a word is one of them, as it is spelled. */
  public boolean contains(String word) {
    return contains(word, word.hashCode());
  }

  /** Returns the same, for a word whose hash code is at hand. */
  boolean contains(String word, int hash) {
    return (lastBits >>> hash & bitsBefore >>> (hash >>> 6) & 1) != 0
        && places[placeOf(word, hash)] != null;
  }

  /** Returns where a word is, or would be. */
  private int placeOf(String word, int hash) {
    int at = hash & places.length - 1;
    String other = places[at];
    while (other != null && !other.equals(word)) {
      at = at + 1 & places.length - 1;
      other = places[at];
    }
    return at;
  }
}
