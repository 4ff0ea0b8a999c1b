package io.github.summitry.parsers.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<String, Growth> starts = new HashMap<>();
  private final boolean caseSensitive;
  private final int bit;

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

  private record Entry<T>(String phrase, T value) {}

  private static final class Node<T> {
    private final List<T> values = new ArrayList<>(1);
    private Map<String, Node<T>> next = Map.of();

    /** What a walk that ends here has found. */
    private Match<T> match = Match.none();

    Node<T> grow(String key) {
      if (next.isEmpty()) {
        next = new HashMap<>(2);
      }
      return next.computeIfAbsent(key, k -> new Node<>());
    }

    void add(T value, int length) {
      if (!values.contains(value)) {
        values.add(value);
        match = new Match<>(length, values);
      }
    }
  }

  /** The phrases that begin with one word. Threads that grow its tree at once grow equal ones. */
  private final class Growth {
    private final List<Entry<T>> entries = new ArrayList<>(1);
    private volatile @Nullable Node<T> tree;

    void add(Entry<T> entry) {
      entries.add(entry);
      tree = null;
    }

    Node<T> tree() {
      Node<T> grown = tree;
      if (grown == null) {
        grown = new Node<>();
        for (Entry<T> entry : entries) {
          plant(grown, entry);
        }
        tree = grown;
      }
      return grown;
    }

    private void plant(Node<T> root, Entry<T> entry) {
      Tokens tokens = Tokenizer.tokenize(entry.phrase());
      Node<T> node = root;
      for (int i = 1; i < tokens.size(); i++) {
        node = node.grow(key(tokens.get(i).word()));
      }
      node.add(entry.value(), tokens.size());
    }
  }

  /**
   * Creates an empty one.
   *
   * @param bit what {@link Openings} calls its phrases
   */
  PhraseMap(boolean caseSensitive, int bit) {
    this.caseSensitive = caseSensitive;
    this.bit = bit;
  }

  void put(String phrase, T value) {
    starts.computeIfAbsent(firstKey(phrase), k -> new Growth()).add(new Entry<>(phrase, value));
  }

  void putAll(List<String> phrases, T value) {
    for (String phrase : phrases) {
      put(phrase, value);
    }
  }

  /** The key of a phrase's first token; letters up to a blank are one for sure. */
  private String firstKey(String phrase) {
    int end = 0;
    while (end < phrase.length() && isPlainLetter(phrase.charAt(end))) {
      end++;
    }
    boolean plain = end > 0 && (end == phrase.length() || phrase.charAt(end) == ' ');
    String word = plain ? phrase.substring(0, end) : Tokenizer.first(phrase);
    return caseSensitive ? Word.upright(word) : Word.lower(word);
  }

  private static boolean isPlainLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private String key(Word word) {
    return caseSensitive ? word.upright() : word.lower();
  }

  /** Returns its bit if a phrase begins with the word, 0 if none does. */
  int begins(Word word) {
    return starts.containsKey(key(word)) ? bit : 0;
  }

  /** Returns the longest phrase that begins at {@code index}. */
  Match<T> longestAt(Tokens tokens, int index) {
    if (index >= tokens.size() || !tokens.get(index).word().begins(bit)) {
      return Match.none();
    }
    Growth start = starts.get(key(tokens.get(index).word()));
    return start == null ? Match.none() : longestAt(start.tree(), tokens, index + 1);
  }

  private Match<T> longestAt(Node<T> root, Tokens tokens, int from) {
    Match<T> longest = root.match;
    Node<T> node = root;
    for (int i = from; i < tokens.size() && !node.next.isEmpty(); i++) {
      node = node.next.get(key(tokens.get(i).word()));
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
