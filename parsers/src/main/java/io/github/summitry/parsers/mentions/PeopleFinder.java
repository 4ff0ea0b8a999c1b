package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names of people in sentences: a name beside an office, a name behind a nation's
 * possessive, a leader's name that the lexicon knows, a name of a form that only persons have, a
 * name that speaks.
 */
final class PeopleFinder {
  private final Lexicon lexicon;
  private final Titles titles;
  private final Names names;
  private final NameForms forms;
  private final Roster roster;
  private final Nearby nearby;
  private final Appositions appositions;
  private final Sightings sightings;
  private final TitledNames titled;

  PeopleFinder(Lexicon lexicon, Actor home, Roster roster) {
    this.lexicon = lexicon;
    this.titles = new Titles(lexicon);
    this.names = new Names(lexicon);
    this.forms = new NameForms(lexicon);
    this.roster = roster;
    this.nearby = new Nearby(home, forms);
    Owners owners = new Owners(lexicon, roster, nearby);
    this.appositions = new Appositions(lexicon, titles, names, owners);
    this.sightings = new Sightings(lexicon, roster, nearby, appositions);
    this.titled =
        new TitledNames(lexicon, titles, names, roster, nearby, owners, appositions, sightings);
  }

  /** Adds the people of a sentence to the roster. */
  void read(Tokens tokens) {
    sightings.beginSentence();
    Optional<Actor> side = sideOf(tokens);
    Optional<Actor> inherited = Optional.empty();
    int inheritedUntil = -1;
    int at = 0;
    while (at < tokens.size()) {
      boolean inherits = side.isEmpty() && at == inheritedUntil;
      Found found = at(tokens, at, inherits ? inherited : side);
      if (found.actor().isPresent()) {
        inherited = found.actor();
        inheritedUntil = afterAnd(tokens, at + found.length());
      }
      at += found.length();
    }
  }

  private static int afterAnd(Tokens tokens, int end) {
    return end < tokens.size() && tokens.get(end).is("and") ? end + 1 : -1;
  }

  private static final Found NOBODY = Found.skip(1);

  /** How many tokens a mention takes, and whose it is. */
  record Found(int length, Optional<Actor> actor) {
    static Found skip(int length) {
      return new Found(length, Optional.empty());
    }
  }

  /** "From the Canadian side", "the Canadian delegation": whose people the sentence lists. */
  private Optional<Actor> sideOf(Tokens tokens) {
    for (int i = 0; i + 1 < Math.min(tokens.size(), 8); i++) {
      PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, i);
      int after = i + party.length();
      if (party.found() && after < tokens.size() && isSide(tokens.get(after))) {
        return Optional.of(party.values().get(0).actor());
      }
    }
    return Optional.empty();
  }

  private static boolean isSide(Token token) {
    return token.is("side")
        || token.is("attendees")
        || token.is("delegation")
        || token.is("officials");
  }

  private Found at(Tokens tokens, int at, Optional<Actor> inherited) {
    Word word = tokens.get(at).word();
    if (!word.hasCapital() && !word.isHyphenated() && !word.begins(Openings.PERSON)) {
      return NOBODY;
    }
    Optional<Title> title = titles.at(tokens, at);
    int office = title.isPresent() ? title.get().length() : names.courtesies(tokens, at);
    int place = office > 0 ? lexicon.sites.longestAt(tokens, at).length() : 0;
    if (place > office) {
      return Found.skip(place); // the King David Hotel
    }
    if (title.isPresent()) {
      return titled.read(tokens, at, title.get(), inherited);
    }
    PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, at);
    if (party.found() && !lexicon.leaders.longestAt(tokens, at).found()) {
      return behindNation(tokens, at, party);
    }
    Optional<NodeReader.Piece> pair = Compounds.at(lexicon, tokens, at);
    if (pair.isPresent()) {
      pair.get().mention().actors().forEach(nearby::mention);
      return Found.skip(pair.get().length());
    }
    return bare(tokens, at, inherited);
  }

  private Found behindNation(Tokens tokens, int at, PhraseMap.Match<Party> match) {
    Party party = match.values().get(0);
    nearby.mention(party.actor());
    int end = at + match.length();
    if (end < tokens.size() && tokens.get(end).isPossessive()) {
      int begin = end + 1 + names.courtesies(tokens, end + 1);
      int length = names.lengthAt(tokens, begin);
      if (length >= 2
          && !names.looksLikeThing(tokens, begin, length)
          && titles.at(tokens, begin).isEmpty()) {
        sightings.add(
            tokens, begin, length, List.of(), Optional.of(party.actor()), Optional.empty());
        return new Found(begin + length - at, Optional.empty());
      }
    }
    return Found.skip(match.length());
  }

  private Found bare(Tokens tokens, int at, Optional<Actor> inherited) {
    int skipped = names.courtesies(tokens, at);
    int begin = at + skipped;
    PhraseMap.Match<KnownLeader> leaders = lexicon.leaders.longestAt(tokens, begin);
    int length = names.lengthAt(tokens, begin);
    PhraseMap.Match<Site> site = lexicon.sites.longestAt(tokens, begin);
    if (site.found() && site.length() >= length && !leaders.found()) {
      site.values().get(0).country().ifPresent(nearby::mention);
      return Found.skip(skipped + site.length());
    }
    boolean leader =
        leaders.found()
            && (leaders.length() > 1 || isAlone(tokens, begin))
            && leaders.length() == length;
    boolean late = begin > 0 && tokens.get(begin - 1).is("late");
    boolean person =
        late && length > 1
            || leader && !names.leadsToThing(tokens, begin + length)
            || length > 1 && isPerson(tokens, begin, length, skipped > 0);
    if (person) {
      sightings.add(
          tokens, begin, length, List.of(), titled.partyBehind(tokens, begin + length), inherited);
    } else if (length == 1) {
      Optional<Draft> known = roster.bySurname(tokens.get(begin));
      if (known.isPresent()) {
        nearby.person(known.get().actor(), known.get().heads());
      }
    }
    return Found.skip(Math.max(1, skipped + length));
  }

  private static boolean isAlone(Tokens tokens, int at) {
    return (at == 0 || !tokens.get(at - 1).isCapitalized())
        && (at + 1 >= tokens.size() || !tokens.get(at + 1).isCapitalized());
  }

  private boolean isPerson(Tokens tokens, int begin, int length, boolean courteous) {
    Tokens name = tokens.subList(begin, begin + length);
    int end = begin + length;
    if (names.looksLikeThing(tokens, begin, length)) {
      return false;
    }
    boolean possessed =
        begin > 0 && tokens.get(begin - 1).isPossessive() && names.hasKnownWord(name);
    boolean national = nearby.isPersonNamed() && titled.partyBehind(tokens, end).isPresent();
    return courteous
        || sharesOffice(tokens, end)
        || forms.isUnmistakable(name)
        || appositions.behind(tokens, end).isPresent()
        || possessed
        || national
        || end + 1 < tokens.size() && tokens.get(end).is(",") && tokens.get(end + 1).is("who")
        || speaks(tokens, begin, end)
        || listedWithPeople(tokens, begin);
  }

  /**
   * {@code A and B, the presidents of X and Y}: the office behind the second name is the first's,
   * too.
   */
  private boolean sharesOffice(Tokens tokens, int end) {
    int second = end + 1;
    int length =
        end < tokens.size() && tokens.get(end).is("and") ? names.lengthAt(tokens, second) : 0;
    return length > 1
        && appositions.behind(tokens, second + length).filter(Title::plural).isPresent();
  }

  private boolean speaks(Tokens tokens, int begin, int end) {
    return isSaying(tokens, end) || begin > 0 && isSaying(tokens, begin - 1);
  }

  private boolean isSaying(Tokens tokens, int at) {
    if (at >= tokens.size() || tokens.get(at).isCapitalized()) {
      return false;
    }
    for (Verb verb : lexicon.verbs.longestAt(tokens, at).values()) {
      if (verb.families().contains(Family.SAY)
          && (verb.form() == Verb.Form.PAST || verb.form() == Verb.Form.THIRD)) {
        return true;
      }
    }
    return false;
  }

  private boolean listedWithPeople(Tokens tokens, int begin) {
    return begin >= 2
        && tokens.get(begin - 1).is("and")
        && roster.endsAt(tokens.get(begin - 2).end());
  }
}
