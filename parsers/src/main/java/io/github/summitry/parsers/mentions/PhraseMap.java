package io.github.summitry.parsers.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and what they mean, found by walking the tokens once: a tree with a word on each branch.
 *
 * <p>A word that begins no phrase, as most do, knows so itself and is not looked up. What grows
 * behind a first word is made when a text first holds the word: few texts need many of the words,
 * and no text waits for all of them.
 *
 * @param <T> the meaning
 */
final class PhraseMap<T> {
  private final Map<String, Start> starts = new ConcurrentHashMap<>();
  private final boolean caseSensitive;
  private final int bit;
  private final Consumer<String> reader;

  /** The longest phrase that begins at a token. */
  record Match<T>(int length, List<T> values) {
    private static final Match<?> NONE = new Match<>(0, List.of());

    @SuppressWarnings("unchecked") // an empty match holds no value of any type
    static <T> Match<T> none() {
      return (Match<T>) NONE;
    }

    boolean found() {
      return length > 0;
    }
  }

  private record Entry(String phrase, Object value) {}

  private static final class Node {
    private final List<Object> values = new ArrayList<>(1);
    private Map<String, Node> next = Map.of();

    /** A bit for each next word's hash code: of most words it shows that they are none. */
    private long hashes;

    /** What a walk that ends here has found. */
    private Match<Object> match = Match.none();

    Node grow(String key) {
      if (next.isEmpty()) {
        next = new HashMap<>(2);
      }
      hashes |= 1L << key.hashCode();
      return next.computeIfAbsent(key, k -> new Node());
    }

    @Nullable Node at(String key) {
      return (hashes >>> key.hashCode() & 1) == 0 ? null : next.get(key);
    }

    void add(Object value, int length) {
      if (!values.contains(value)) {
        values.add(value);
        match = new Match<>(length, values);
      }
    }
  }

  /** The phrases that begin with one word. Threads that grow its tree at once grow equal ones. */
  static final class Start {
    private final boolean caseSensitive;
    private final List<Entry> entries = new ArrayList<>(1);
    private volatile @Nullable Node tree;

    private Start(boolean caseSensitive) {
      this.caseSensitive = caseSensitive;
    }

    void add(String phrase, Object value) {
      entries.add(new Entry(phrase, value));
      tree = null;
    }

    private Node tree() {
      Node grown = tree;
      if (grown == null) {
        grown = new Node();
        for (Entry entry : entries) {
          plant(grown, entry);
        }
        tree = grown;
      }
      return grown;
    }

    private void plant(Node root, Entry entry) {
      List<String> words = Tokenizer.spellings(entry.phrase());
      Node node = root;
      for (int i = 1; i < words.size(); i++) {
        node = node.grow(keyOf(words.get(i), caseSensitive));
      }
      node.add(entry.value(), words.size());
    }

    private String key(Word word) {
      return caseSensitive ? word.upright() : word.lower();
    }

    /** Returns the longest of its phrases that goes on at {@code from}. */
    private Match<Object> longest(Tokens tokens, int from) {
      Node node = tree();
      Match<Object> longest = node.match;
      for (int i = from; i < tokens.size() && node.hashes != 0; i++) {
        node = node.at(key(tokens.get(i).word()));
        if (node == null) {
          break;
        }
        if (node.match.found()) {
          longest = node.match;
        }
      }
      return longest;
    }
  }

  /**
   * Creates an empty one.
   *
   * @param bit what {@link Openings} calls its phrases
   * @param reader adds what begins with a word in lower case, if that is still to be read
   */
  PhraseMap(boolean caseSensitive, int bit, Consumer<String> reader) {
    this.caseSensitive = caseSensitive;
    this.bit = bit;
    this.reader = reader;
  }

  void put(String phrase, T value) {
    String key = keyOf(phrase);
    Start start = starts.get(key);
    if (start == null) {
      start = newStart();
      starts.put(key, start);
    }
    start.add(phrase, value);
  }

  void putAll(List<String> phrases, T value) {
    for (String phrase : phrases) {
      put(phrase, value);
    }
  }

  /** Returns the beginning of phrases that {@link #put(String, Start)} is to add. */
  Start newStart() {
    return new Start(caseSensitive);
  }

  /** Adds all phrases of a key, from where on other threads find them. */
  void put(String key, Start start) {
    starts.put(key, start);
  }

  /** Returns the key of a phrase's first token. */
  String keyOf(String phrase) {
    return keyOf(Tokenizer.first(phrase), caseSensitive);
  }

  private static String keyOf(String word, boolean caseSensitive) {
    return caseSensitive ? Word.upright(word) : Word.lower(word);
  }

  /** Returns what begins with the word as far as it was read, null if nothing does. */
  @Nullable Start startOf(Word word) {
    return starts.get(caseSensitive ? word.upright() : word.lower());
  }

  /** Returns what {@link Openings} calls its phrases. */
  int bit() {
    return bit;
  }

  /** Returns the longest phrase that begins at {@code index}. */
  Match<T> longestAt(Tokens tokens, int index) {
    return longestAt(tokens, index, index + 1);
  }

  /**
   * Returns the longest phrase that begins at {@code index} and goes on at {@code next}; its length
   * is that of the phrase, without what stands between.
   */
  @SuppressWarnings("unchecked") // only this map's values are in the trees of its starts
  Match<T> longestAt(Tokens tokens, int index, int next) {
    if (index >= tokens.size() || !tokens.get(index).word().begins(bit)) {
      return Match.none();
    }
    Word word = tokens.get(index).word();
    if (word.isKnown() && isWhole()) {
      return (Match<T>) word.start(bit).longest(tokens, next);
    }
    reader.accept(word.lower());
    Start start = startOf(word);
    return start == null ? Match.none() : (Match<T>) start.longest(tokens, next);
  }

  /** Whether its bit is its alone, so that words know what begins with them. */
  private boolean isWhole() {
    return (bit & Openings.PHRASES) != 0;
  }
}
