package io.github.summitry.parsers.mentions;

import io.github.summitry.parsers.mentions.NodeReader.Piece;
import java.util.Map;
import java.util.Optional;

/** Reads a pronoun for persons or parties. */
final class PronounReader {
  private static final Map<String, Pronoun> PRONOUNS =
      Map.ofEntries(
          Map.entry("he", Pronoun.PERSON), Map.entry("she", Pronoun.PERSON),
          Map.entry("him", Pronoun.PERSON), Map.entry("her", Pronoun.PERSON),
          Map.entry("his", Pronoun.PERSON), Map.entry("hers", Pronoun.PERSON),
          Map.entry("they", Pronoun.GROUP), Map.entry("them", Pronoun.GROUP),
          Map.entry("their", Pronoun.GROUP), Map.entry("theirs", Pronoun.GROUP),
          Map.entry("it", Pronoun.THING), Map.entry("its", Pronoun.THING),
          Map.entry("i", Pronoun.SPEAKER), Map.entry("me", Pronoun.SPEAKER),
          Map.entry("my", Pronoun.SPEAKER), Map.entry("we", Pronoun.SPEAKERS),
          Map.entry("us", Pronoun.SPEAKERS), Map.entry("our", Pronoun.SPEAKERS));

  private final Lexicon lexicon;

  PronounReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns whether the word in lower case is one. */
  static boolean isOpener(String word) {
    return PRONOUNS.containsKey(word);
  }

  static Optional<Piece> at(Tokens tokens, int at) {
    Token token = tokens.get(at);
    Pronoun pronoun = PRONOUNS.get(token.lower());
    return pronoun == null || token.text().equals("US")
        ? Optional.empty()
        : Optional.of(new Piece(Node.Kind.PRONOUN, 1, Mention.NONE.pronoun(pronoun)));
  }

  /** {@code the former}, {@code the latter}, without a noun behind. */
  Optional<Piece> ofTwo(Tokens tokens, int at) {
    if (!tokens.get(at).is("the") || at + 2 >= tokens.size()) {
      return Optional.empty();
    }
    boolean word = tokens.get(at + 1).is("former") || tokens.get(at + 1).is("latter");
    Token next = tokens.get(at + 2);
    boolean alone =
        !next.isWord()
            || next.isOf(Words.FUNCTION)
            || lexicon.verbs.longestAt(tokens, at + 2).found()
                && !lexicon.nouns.longestAt(tokens, at + 2).found();
    return word && alone
        ? Optional.of(new Piece(Node.Kind.PRONOUN, 2, Mention.NONE.pronoun(Pronoun.PERSON)))
        : Optional.empty();
  }
}
