package io.github.summitry.parsers.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Text with square brackets around its dates, as the tests write it. */
final class DateMarking {
  private DateMarking() {}

  static List<int[]> findAll(Tokens tokens) {
    List<int[]> spans = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<DateExpressions.Found> found = DateExpressions.at(tokens, at);
      int length = found.map(DateExpressions.Found::length).orElse(0);
      if (length > 0) {
        spans.add(new int[] {tokens.get(at).begin(), tokens.get(at + length - 1).end()});
      }
      at += Math.max(length, 1);
    }
    return spans;
  }

  /** Returns the text with square brackets around its dates. */
  static String mark(String text) {
    StringBuilder marked = new StringBuilder(text);
    List<int[]> spans = findAll(Tokenizer.tokenize(text));
    for (int i = spans.size() - 1; i >= 0; i--) {
      marked.insert(spans.get(i)[1], ']').insert(spans.get(i)[0], '[');
    }
    return marked.toString();
  }

  static String unmark(String marked) {
    return marked
        .chars()
        .filter(c -> c != '[' && c != ']')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
