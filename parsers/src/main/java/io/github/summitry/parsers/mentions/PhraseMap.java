package io.github.summitry.parsers.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases and what they mean, found by walking the tokens once: a tree with a word on each branch.
 * A word that begins no phrase, as most do, knows so itself and the tree is not asked.
 *
 * @param <T> the meaning
 */
final class PhraseMap<T> {
  private final Node<T> root = new Node<>();
  private final boolean caseSensitive;
  private final int bit;

  private static final class Node<T> {
    final List<T> values = new ArrayList<>(1);
    Map<String, Node<T>> next = Map.of();

    /** What a walk to here finds: the longest phrase on the way. */
    Match<T> match = Match.none();

    Node<T> grow(String key) {
      if (next.isEmpty()) {
        next = new HashMap<>(2);
      }
      return next.computeIfAbsent(key, k -> new Node<>());
    }
  }

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

  /**
   * Creates an empty one.
   *
   * @param bit what {@link Word#begins} calls its phrases
   */
  PhraseMap(boolean caseSensitive, int bit) {
    this.caseSensitive = caseSensitive;
    this.bit = bit;
  }

  void put(String phrase, T value) {
    List<Token> tokens = Tokenizer.tokenize(phrase);
    Node<T> node = root;
    for (Token token : tokens) {
      node = node.grow(key(token.word()));
    }
    if (!node.values.contains(value)) {
      node.values.add(value);
      node.match = new Match<>(tokens.size(), node.values);
    }
  }

  private String key(Word word) {
    return caseSensitive ? word.upright() : word.lower();
  }

  /** Returns its bit if a phrase begins with the word, 0 if none does. */
  int begins(Word word) {
    return root.next.containsKey(key(word)) ? bit : 0;
  }

  /** Returns the longest phrase that begins at {@code index}. */
  Match<T> longestAt(List<Token> tokens, int index) {
    Match<T> longest = Match.none();
    if (index >= tokens.size() || !tokens.get(index).word().begins(bit)) {
      return longest;
    }
    Node<T> node = root;
    for (int i = index; i < tokens.size(); i++) {
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
