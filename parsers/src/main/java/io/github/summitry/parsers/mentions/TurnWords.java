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
    TurnPhrase.Role role = row.need("role", TurnPhrase.Role.class);
    phrases.putIfAbsent(role, new PhraseMap<>(false, Openings.TURN, read -> {}));
    phrases.get(role).putAll(row.all("words"), turn);
  }

  /** Returns whether a phrase of some role begins with the word. */
  boolean begins(Word word) {
    for (PhraseMap<Turn> same : phrases.values()) {
      if (same.startOf(word) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the longest phrase of that role that begins at a token; of two turns the later row's.
   */
  Optional<TurnPhrase> at(Tokens tokens, int index, TurnPhrase.Role role) {
    PhraseMap<Turn> known = phrases.get(role);
    PhraseMap.Match<Turn> match =
        known == null ? PhraseMap.Match.none() : known.longestAt(tokens, index);
    List<Turn> turns = match.values();
    return match.found()
        ? Optional.of(new TurnPhrase(turns.get(turns.size() - 1), match.length()))
        : Optional.empty();
  }
}
