package io.github.summitry.parsers.mentions;

import io.github.summitry.Turn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of {@code turns.tsv}. */
final class TurnWords {
  private final Map<TurnPhrase.Role, PhraseMap<Turn>> phrases =
      new EnumMap<>(TurnPhrase.Role.class);

  void add(Table.Row row) {
    Turn turn = row.need("turn", Turn.class);
    PhraseMap<Turn> map =
        phrases.computeIfAbsent(
            row.need("role", TurnPhrase.Role.class), r -> new PhraseMap<>(false));
    row.all("words").forEach(words -> map.put(words, turn));
  }

  /** Returns the longest phrase of that role that begins at a token. */
  Optional<TurnPhrase> at(List<Token> tokens, int index, TurnPhrase.Role role) {
    return Optional.ofNullable(phrases.get(role))
        .map(map -> map.longestAt(tokens, index))
        .filter(PhraseMap.Match::found)
        .map(match -> new TurnPhrase(match.values().get(0), match.length()));
  }
}
