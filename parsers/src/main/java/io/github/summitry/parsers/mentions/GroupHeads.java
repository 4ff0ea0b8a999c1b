package io.github.summitry.parsers.mentions;

import java.util.Optional;

/** Reads the nouns that head groups: {@code leaders}, {@code foreign ministers}, {@code men}. */
final class GroupHeads {
  private static final Optional<GroupHead> NONE = Optional.empty();

  /** Nouns for parties; every other noun of people speaks of officials. */
  private static final WordSet PARTIES =
      WordSet.of(
          "leader",
          "president",
          "premier",
          "side",
          "country",
          "nation",
          "government",
          "pair",
          "two",
          "three",
          "neighbor",
          "neighbour",
          "ally",
          "capital",
          "state",
          "counterpart",
          "power",
          "party",
          "principal",
          "head",
          "partner",
          "duo",
          "trio",
          "korea");

  private final Lexicon lexicon;
  private final Titles titles;

  GroupHeads(Lexicon lexicon, Titles titles) {
    this.lexicon = lexicon;
    this.titles = titles;
  }

  /** A plural noun for parties or officials. */
  Optional<GroupHead> many(Tokens tokens, int at) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    Optional<Title> title = titles.at(tokens, at);
    if (title.isPresent() && title.get().plural()) {
      Office.Kind kind = title.get().office().kind();
      boolean leaders =
          kind == Office.Kind.HEAD
              || kind == Office.Kind.HEAD_OF_BODY
              || kind == Office.Kind.COUNTERPART;
      return Optional.of(
          new GroupHead(title.get().length(), !leaders, title.get().office().actor()));
    }
    PhraseMap.Match<Noun> match = lexicon.nouns.longestAt(tokens, at);
    for (int i = 0; i < match.values().size(); i++) {
      Noun noun = match.values().get(i);
      boolean many = noun.plural() || noun.lemma().endsWith("s");
      if (many && noun.families().contains(Family.PARTY)) {
        boolean officials = !PARTIES.contains(noun.lemma());
        return Optional.of(new GroupHead(match.length(), officials, Optional.empty()));
      }
    }
    return NONE;
  }

  /** Whether one leader's office stands at a token. */
  boolean isLeader(Tokens tokens, int at) {
    Optional<Title> title = titles.at(tokens, at);
    return title.isPresent() && title.get().office().kind() == Office.Kind.HEAD;
  }

  /** {@code each country}: one party stands for all. */
  boolean isParty(Tokens tokens, int at) {
    PhraseMap.Match<Noun> match = lexicon.nouns.longestAt(tokens, at);
    for (Noun noun : match.values()) {
      if (!noun.plural() && match.length() == 1 && PARTIES.contains(noun.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** {@code the two men}, {@code both navies}: parties only if they are counted. */
  Optional<GroupHead> counted(Tokens tokens, int at) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    PhraseMap.Match<Noun> match = lexicon.nouns.longestAt(tokens, at);
    for (Noun noun : match.values()) {
      if (noun.plural() && noun.families().contains(Family.COUNTED)) {
        boolean officials = noun.families().contains(Family.INSTITUTION);
        return Optional.of(new GroupHead(match.length(), officials, Optional.empty()));
      }
    }
    return NONE;
  }
}
