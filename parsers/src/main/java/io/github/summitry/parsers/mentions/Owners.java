package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.Optional;

/** Reads whose an office is: {@code his}, {@code Obama's}, {@code the North's}, {@code whose}. */
final class Owners {
  private static final WordSet ARTICLES =
      WordSet.of("the", "a", "an", "this", "that", "one", "another", "some");
  private static final WordSet COUNTRIES =
      WordSet.of(
          "country",
          "nation",
          "kingdom",
          "republic",
          "state",
          "government",
          "federation",
          "emirate",
          "side",
          "island");
  private static final int LONGEST_BODY = 7;

  private final Lexicon lexicon;
  private final Roster roster;
  private final Nearby nearby;

  Owners(Lexicon lexicon, Roster roster, Nearby nearby) {
    this.lexicon = lexicon;
    this.roster = roster;
    this.nearby = nearby;
  }

  /**
   * Whose an office is.
   *
   * @param length the number of tokens that say so
   * @param actor the state or organisation, if they show it
   * @param isBody whether the owner is a body that is no state or organisation
   */
  record Owner(int length, Optional<Actor> actor, boolean isBody) {}

  /** Reads the owner that begins at a token; articles alone are an owner of nobody. */
  Owner at(Tokens tokens, int begin) {
    if (begin >= tokens.size()) {
      return owner(0, Optional.empty());
    }
    Optional<Actor> pronoun = pronoun(tokens.get(begin));
    if (isPossessivePronoun(tokens.get(begin))) {
      return owner(1, pronoun);
    }
    int article = ARTICLES.contains(tokens.get(begin).lower()) ? 1 : 0;
    for (int i = begin + article; i < Math.min(tokens.size(), begin + LONGEST_BODY); i++) {
      Token token = tokens.get(i);
      if (token.isPossessive() && i > begin + article) {
        return possessor(tokens, begin + article, i, i + 1 - begin);
      }
      boolean inside =
          token.isWord()
              && (token.isCapitalized()
                  || i == begin + article
                  || token.is("of")
                  || token.is("and"));
      if (!inside) {
        break;
      }
    }
    return owner(article, Optional.empty());
  }

  private Owner possessor(Tokens tokens, int from, int mark, int length) {
    PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, from);
    if (party.found() && from + party.length() == mark) {
      // a nation's possessive is part of the title, which reads it itself
      return owner(length, Optional.of(party.values().get(0).actor()));
    }
    Optional<Actor> actor = wordOwner(tokens.get(mark - 1)).or(() -> partyIn(tokens, from));
    boolean body = actor.isEmpty() && tokens.get(from).isCapitalized();
    return new Owner(length, actor, body && !isCountry(tokens.get(mark - 1)));
  }

  /**
   * {@code U.S. President Barack Obama's}, the title and name of whom the roster does not yet know.
   */
  private Optional<Actor> partyIn(Tokens tokens, int from) {
    PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, from);
    return party.found() ? Optional.of(party.values().get(0).actor()) : Optional.empty();
  }

  /** Reads the owner that ends before a token: {@code Moon's} before {@code chief of staff}. */
  Optional<Actor> before(Tokens tokens, int end) {
    if (end < 1) {
      return Optional.empty();
    }
    Token last = tokens.get(end - 1);
    if (last.isPossessive() && end > 1) {
      return wordOwner(tokens.get(end - 2));
    }
    return last.is("whose") ? nearby.last() : pronoun(last);
  }

  /** Whether a possessive or an article stands before a token. */
  static boolean isOwned(Tokens tokens, int at) {
    return at > 0
        && (tokens.get(at - 1).isPossessive()
            || ARTICLES.contains(tokens.get(at - 1).lower())
            || tokens.get(at - 1).is("whose")
            || isPossessivePronoun(tokens.get(at - 1)));
  }

  private static boolean isPossessivePronoun(Token token) {
    return token.is("his") || token.is("her") || token.is("its") || token.is("their");
  }

  private Optional<Actor> pronoun(Token token) {
    if (token.is("his") || token.is("her")) {
      return nearby.subject();
    }
    return token.is("its") ? nearby.last() : Optional.empty();
  }

  private Optional<Actor> wordOwner(Token word) {
    if (word.text().equals("North")) {
      return Optional.of(Actor.of("KP"));
    }
    if (word.text().equals("South")) {
      return Optional.of(Actor.of("KR"));
    }
    if (isCountry(word)) {
      return nearby.last();
    }
    return word.isCapitalized() ? roster.bySurname(word).flatMap(Draft::actor) : Optional.empty();
  }

  private static boolean isCountry(Token word) {
    return COUNTRIES.contains(word.lower());
  }

  private static Owner owner(int length, Optional<Actor> actor) {
    return new Owner(length, actor, false);
  }
}
