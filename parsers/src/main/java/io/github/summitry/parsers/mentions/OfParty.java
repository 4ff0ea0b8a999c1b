package io.github.summitry.parsers.mentions;

import java.util.Optional;

/**
 * A state or organisation behind a preposition: {@code of the Netherlands}.
 *
 * @param party what is named
 * @param begin index of the token that its name begins with
 * @param end index after its name
 */
record OfParty(Party party, int begin, int end) {
  static final WordSet OF = WordSet.of("of");
  static final WordSet TO = WordSet.of("to");
  static final WordSet OF_OR_FROM = WordSet.of("of", "from");

  /** Returns the one behind one of these prepositions at a token, empty if none stands there. */
  static Optional<OfParty> at(Lexicon lexicon, Tokens tokens, int at, WordSet prepositions) {
    if (at + 1 >= tokens.size() || !prepositions.contains(tokens.get(at).lower())) {
      return Optional.empty();
    }
    int name = at + (tokens.get(at + 1).is("the") ? 2 : 1);
    PhraseMap.Match<Party> match = lexicon.parties.longestAt(tokens, name);
    return match.found()
        ? Optional.of(new OfParty(match.values().get(0), name, name + match.length()))
        : Optional.empty();
  }
}
