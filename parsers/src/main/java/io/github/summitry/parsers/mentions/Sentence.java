package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import io.github.summitry.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A sentence as a sequence of {@link Node}s.
 *
 * @param paragraph the ordinal of its paragraph in the article
 * @param tokens its tokens
 * @param nodes its nodes, which cover all tokens in order
 * @param circle the parties of the meeting spoken of in it or last before it
 * @param focus the person whom the sentences before it in its paragraph are about
 */
public record Sentence(
    int paragraph, Tokens tokens, List<Node> nodes, List<Actor> circle, Optional<Person> focus) {

  /** Returns the index of its first character. */
  public int begin() {
    return tokens.get(0).begin();
  }

  /** Returns the index after its last character. */
  public int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  /** Returns its tokens within a span of the article's text. */
  public Tokens tokensIn(Span span) {
    return tokens.subList(firstFrom(span.begin()), firstFrom(span.end()));
  }

  /** The index of the first token that begins at an offset or behind it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns whether one of its nodes is so. */
  public boolean has(Predicate<Node> such) {
    for (int i = 0; i < nodes.size(); i++) {
      if (such.test(nodes.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns its number of nodes. */
  public int size() {
    return nodes.size();
  }

  /** Returns a node, or {@link Node#NOTHING} outside the sentence. */
  public Node at(int index) {
    return index < 0 || index >= nodes.size() ? Node.NOTHING : nodes.get(index);
  }
}
