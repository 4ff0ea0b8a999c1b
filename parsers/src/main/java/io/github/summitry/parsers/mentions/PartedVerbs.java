package io.github.summitry.parsers.mentions;

/**
 * Finds verbs, those included that adverbs part from their particle: {@code called instead for}.
 * Immutable.
 */
final class PartedVerbs {
  /** What can part a verb from its particle besides one adverb. */
  private static final String[][] INSERTS = {
    {"once", "more"},
    {"once", "again"},
    {"yet", "again"},
    {"at", "the", "same", "time"},
    {"all", "the", "same"},
    {"above", "all"},
    {"as", "well"},
    {"in", "return"},
    {"in", "turn"},
    {"in", "exchange"},
    {"in", "particular"},
    {"in", "addition"},
    {"for", "his", "part"},
    {"for", "her", "part"},
    {"for", "its", "part"},
    {"for", "their", "part"}
  };

  /** Adverbs of manner that have the form of adjectives. */
  private static final WordSet FLAT = WordSet.of("hard", "anew", "outright", "alike", "early");

  /** Adverbs that are particles themselves, or deny. */
  private static final WordSet OTHERS =
      WordSet.of("not", "n't", "back", "all", "both", "here", "there");

  private final PhraseMap<Verb> verbs;

  PartedVerbs(PhraseMap<Verb> verbs) {
    this.verbs = verbs;
  }

  /** Returns the longest verb at a token; its length is that of all the tokens that it covers. */
  PhraseMap.Match<Verb> at(Tokens tokens, int at) {
    PhraseMap.Match<Verb> plain = verbs.longestAt(tokens, at);
    int next = plain.length() == 1 ? behindInsert(tokens, at + 1) : at;
    if (next <= at + 1 || next >= tokens.size()) {
      return plain;
    }
    PhraseMap.Match<Verb> parted = verbs.longestAt(tokens, at, next);
    return parted.length() > 1 && !isCircumstance(tokens, next)
        ? new PhraseMap.Match<>(parted.length() + next - at - 1, parted.values())
        : plain;
  }

  /**
   * The index behind the adverb or the set phrase that begins at a token, the same if none does.
   */
  private static int behindInsert(Tokens tokens, int at) {
    if (at >= tokens.size()) {
      return at;
    }
    for (String[] insert : INSERTS) {
      if (isAt(insert, tokens, at)) {
        return at + insert.length;
      }
    }
    Token token = tokens.get(at);
    boolean adverb = token.isOf(Words.ADVERB) && !OTHERS.contains(token.lower());
    return adverb || FLAT.contains(token.lower()) ? at + 1 : at;
  }

  private static boolean isAt(String[] insert, Tokens tokens, int at) {
    for (int i = 0; i < insert.length; i++) {
      if (at + i >= tokens.size() || !tokens.get(at + i).is(insert[i])) {
        return false;
      }
    }
    return true;
  }

  /** {@code called again on Monday}, {@code called again for 20 minutes}: no particle. */
  private static boolean isCircumstance(Tokens tokens, int particle) {
    int behind = particle + 1;
    return DateExpressions.at(tokens, particle).isPresent()
        || behind < tokens.size() && tokens.get(behind).isNumber();
  }
}
