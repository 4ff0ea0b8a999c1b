package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads hyphenated parties: {@code Korea-China}, {@code South Korea-U.S.-Japan}. */
final class Compounds {
  private Compounds() {}

  static Optional<NodeReader.Piece> at(Lexicon lexicon, Tokens tokens, int begin) {
    int at = begin;
    String prefix = "";
    Token token = tokens.get(at);
    boolean direction = token.text().equals("South") || token.text().equals("North");
    if (direction && at + 1 < tokens.size()) {
      prefix = token.text() + " ";
      token = tokens.get(++at);
    }
    if (token.text().indexOf('-') < 0 || !token.isCapitalized()) {
      return Optional.empty();
    }
    List<Actor> actors = new ArrayList<>();
    for (String part : (prefix + token.text()).split("-", -1)) {
      Tokens words = lexicon.tokenize(part);
      PhraseMap.Match<Party> party =
          words.isEmpty() ? PhraseMap.Match.none() : lexicon.parties.longestAt(words, 0);
      if (!party.found() || party.length() < words.size()) {
        return Optional.empty();
      }
      actors.add(party.values().get(0).actor());
    }
    int length = at + 1 - begin;
    return actors.size() < 2
        ? Optional.empty()
        : Optional.of(new NodeReader.Piece(Node.Kind.DEMONYM, length, Mention.NONE.of(actors)));
  }
}
