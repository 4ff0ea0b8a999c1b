package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds leaders whom an article names by the surname alone, as one does whose first paragraph is
 * missing: the home state's leader, and those whose surname only one state's leaders of the time
 * have.
 */
final class Surnames {
  private final Lexicon lexicon;
  private final Actor home;
  private final Roster roster;

  Surnames(Lexicon lexicon, Actor home, Roster roster) {
    this.lexicon = lexicon;
    this.home = home;
    this.roster = roster;
  }

  /** Adds the leaders that paragraphs name so and whom the roster does not have. */
  void read(List<Tokens> paragraphs) {
    Map<String, List<Token>> alone = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    for (Tokens tokens : paragraphs) {
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        boolean surname =
            lexicon.isLeadersSurname(token)
                && !isNoName(tokens, i)
                && isAlone(tokens, i)
                && roster.bySurname(token).isEmpty();
        if (surname) {
          alone.computeIfAbsent(token.text(), k -> new ArrayList<>()).add(token);
          if (!isWord(tokens, i) || isInside(tokens, i)) {
            names.add(token.text());
          }
        }
      }
    }
    alone.keySet().retainAll(names);
    Era era = roster.era();
    if (era.isKnown()) {
      alone.forEach((surname, places) -> leader(surname, places, era));
    }
  }

  private void leader(String surname, List<Token> places, Era era) {
    List<KnownLeader> serving = era.overlapping(lexicon.leadersBySurname(surname));
    List<KnownLeader> own = KnownLeader.of(home, serving);
    boolean one = KnownLeader.areOfOneParty(serving);
    if (own.isEmpty() && !one) {
      return;
    }
    Actor actor = own.isEmpty() ? serving.get(0).actor() : home;
    List<Title> titles = own.isEmpty() ? List.of() : List.of(titleOf(own.get(0)));
    for (Token token : places) {
      roster.add(
          new Sighting(
              Tokens.of(token),
              titles,
              Optional.of(actor),
              Optional.empty(),
              Optional.empty(),
              Set.of(Sighting.Note.AMONG_LEADERS)));
    }
  }

  private static Title titleOf(KnownLeader leader) {
    Office office = new Office(leader.office(), Office.Kind.HEAD, Optional.of(leader.actor()));
    return new Title(1, office, leader.office(), Optional.of(leader.actor()), false, false);
  }

  private boolean isNoName(Tokens tokens, int at) {
    Token word = tokens.get(at);
    return Weekdays.isDayOrMonth(word)
        || lexicon.parties.longestAt(tokens, at).found()
        || lexicon.sites.longestAt(tokens, at).found()
        || lexicon.isWord(WordClass.NO_NAME, word)
        || lexicon.isWord(WordClass.GIVEN, word);
  }

  /** Whether the surname is a word of the language, too: {@code Park}. */
  private boolean isWord(Tokens tokens, int at) {
    return lexicon.verbs.longestAt(tokens, at).found()
        || lexicon.nouns.longestAt(tokens, at).found()
        || lexicon.isWord(WordClass.THING, tokens.get(at));
  }

  /** {@code before Park left}: no sentence begins there, and no article stands before it. */
  private static boolean isInside(Tokens tokens, int at) {
    Token before = tokens.get(Math.max(0, at - 1));
    return at > 0 && (before.isWord() || before.is(",")) && !before.is("the");
  }

  private static boolean isAlone(Tokens tokens, int at) {
    boolean after = at + 1 < tokens.size() && isName(tokens.get(at + 1));
    return !after && (at == 0 || !isName(tokens.get(at - 1)));
  }

  private static boolean isName(Token token) {
    return token.isWord() && token.isCapitalized() && token.text().length() > 1;
  }
}
