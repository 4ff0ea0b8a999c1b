package io.github.summitry.parsers.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases and what they mean, found by walking the tokens once: a tree with a word on each branch.
 *
 * @param <T> the meaning
 */
final class PhraseMap<T> {
  private final Node<T> root = new Node<>();
  private final boolean caseSensitive;

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>(2);
    final List<T> values = new ArrayList<>(1);
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

  PhraseMap(boolean caseSensitive) {
    this.caseSensitive = caseSensitive;
  }

  void put(String phrase, T value) {
    Node<T> node = root;
    for (Token token : Tokenizer.tokenize(phrase)) {
      node = node.next.computeIfAbsent(key(token), k -> new Node<>());
    }
    if (!node.values.contains(value)) {
      node.values.add(value);
    }
  }

  private String key(Token token) {
    return caseSensitive ? token.text().replace('’', '\'') : token.lower();
  }

  /** Returns the longest phrase that begins at {@code index}. */
  Match<T> longestAt(List<Token> tokens, int index) {
    Node<T> node = root;
    Match<T> longest = Match.none();
    for (int i = index; i < tokens.size(); i++) {
      node = node.next.get(key(tokens.get(i)));
      if (node == null) {
        break;
      }
      if (!node.values.isEmpty()) {
        longest = new Match<>(i - index + 1, node.values);
      }
    }
    return longest;
  }
}
