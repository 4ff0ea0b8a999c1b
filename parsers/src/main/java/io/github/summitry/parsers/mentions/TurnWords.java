package io.github.summitry.parsers.mentions;

import io.github.summitry.Turn;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@code turns.tsv}. */
final class TurnWords {
  private final Map<TurnPhrase.Role, Map<List<String>, Turn>> phrases =
      new EnumMap<>(TurnPhrase.Role.class);

  private final Set<String> firstWords = new HashSet<>();
  private int longest;

  void add(Table.Row row) {
    Turn turn = row.need("turn", Turn.class);
    Map<List<String>, Turn> same =
        phrases.computeIfAbsent(row.need("role", TurnPhrase.Role.class), r -> new HashMap<>());
    for (String phrase : row.all("words")) {
      List<String> words = words(Tokenizer.tokenize(phrase));
      same.put(words, turn);
      firstWords.add(words.get(0));
      longest = Math.max(longest, words.size());
    }
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().map(Token::lower).toList();
  }

  /** Returns the longest phrase of that role that begins at a token. */
  Optional<TurnPhrase> at(List<Token> tokens, int index, TurnPhrase.Role role) {
    if (!firstWords.contains(tokens.get(index).lower())) {
      return Optional.empty();
    }
    Map<List<String>, Turn> known = phrases.getOrDefault(role, Map.of());
    int most = Math.min(longest, tokens.size() - index);
    for (int length = most; length > 0; length--) {
      Turn turn = known.get(words(tokens.subList(index, index + length)));
      if (turn != null) {
        return Optional.of(new TurnPhrase(turn, length));
      }
    }
    return Optional.empty();
  }
}
