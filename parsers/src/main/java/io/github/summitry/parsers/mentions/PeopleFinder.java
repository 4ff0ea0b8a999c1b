package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the names of people in sentences: a name beside an office, a name behind a nation's possessive, a
 * leader's name that the lexicon knows, a name in Korean form, a name that speaks.
 */
final class PeopleFinder {
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "their", "its", "then", "one");

  private final Lexicon lexicon;
  private final Titles titles;
  private final Names names;
  private final Roster roster;

  /** The party named last: what a nationless foreign office may belong to. */
  private Optional<Actor> lastParty = Optional.empty();

  PeopleFinder(Lexicon lexicon, Roster roster) {
    this.lexicon = lexicon;
    this.titles = new Titles(lexicon);
    this.names = new Names(lexicon);
    this.roster = roster;
  }

  /** Adds the people of a sentence to the roster. */
  void read(List<Token> tokens) {
    Optional<Actor> side = sideOf(tokens);
    Optional<Actor> inherited = Optional.empty();
    int inheritedUntil = -1;
    int at = 0;
    while (at < tokens.size()) {
      Optional<Actor> nation = at == inheritedUntil ? inherited : Optional.empty();
      Found found = at(tokens, at, side.or(() -> nation));
      if (found.actor().isPresent()) {
        inherited = found.actor();
        inheritedUntil = afterAnd(tokens, at + found.length());
      }
      at += found.length();
    }
  }

  private static int afterAnd(List<Token> tokens, int end) {
    return end < tokens.size() && tokens.get(end).is("and") ? end + 1 : -1;
  }

  private record Found(int length, Optional<Actor> actor) {
    static Found skip(int length) {
      return new Found(length, Optional.empty());
    }
  }

  /** "From the Canadian side", "the Canadian delegation": whose people the sentence lists. */
  private Optional<Actor> sideOf(List<Token> tokens) {
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
    return token.is("side") || token.is("attendees") || token.is("delegation") || token.is("officials");
  }

  private Found at(List<Token> tokens, int at, Optional<Actor> inherited) {
    Optional<Title> title = titles.at(tokens, at);
    if (title.isPresent()) {
      Found named = behindTitle(tokens, at, title.get(), inherited);
      if (named.length() > 0) {
        return named;
      }
      title.get().actor().ifPresent(actor -> lastParty = Optional.of(actor));
      return Found.skip(title.get().length());
    }
    PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, at);
    if (party.found() && !lexicon.leaders.longestAt(tokens, at).found()) {
      return behindNation(tokens, at, party);
    }
    return bare(tokens, at, Optional.empty(), inherited);
  }

  private Found behindTitle(List<Token> tokens, int at, Title title, Optional<Actor> inherited) {
    int begin = at + title.length();
    Title held = title;
    Optional<Title> nationBehind = nationBehind(tokens, begin, title);
    if (nationBehind.isPresent()) {
      held = nationBehind.get();
      begin = at + held.length();
    }
    boolean comma = begin < tokens.size() && tokens.get(begin).is(",");
    if (comma && (title.plural() || title.office().kind() == Office.Kind.SPOUSE || isListedName(tokens, at, begin))) {
      begin++;
    } else {
      begin += bodyBetween(tokens, begin, title);
    }
    begin += names.courtesies(tokens, begin);
    int length = names.lengthAt(tokens, begin);
    if (length == 0 || names.looksLikeThing(tokens, begin, length) && length > 2) {
      return Found.skip(0);
    }
    Optional<Actor> actor = actorOf(tokens, at, begin, length, held);
    add(tokens, begin, length, Optional.of(held), actor, inherited);
    int end = begin + length;
    while (title.plural() && end + 1 < tokens.size() && isListMark(tokens.get(end))) {
      int next = names.lengthAt(tokens, end + 1);
      if (next == 0) {
        break;
      }
      add(tokens, end + 1, next, Optional.of(title), title.actor(), Optional.empty());
      end += 1 + next;
    }
    return new Found(end - at, actor.or(() -> inherited));
  }

  /** {@code Minister of Trade, Maninder Sidhu}: a comma between a capitalised office and a full name. */
  private boolean isListedName(List<Token> tokens, int at, int comma) {
    boolean determined = at > 0 && DETERMINERS.contains(tokens.get(at - 1).lower());
    int length = names.lengthAt(tokens, comma + 1);
    int end = comma + 1 + length;
    boolean closed = end >= tokens.size() || tokens.get(end).is(",") || tokens.get(end).is(".");
    return tokens.get(at).isCapitalized()
        && !determined
        && length > 1
        && closed
        && !roster.endsAt(tokens.get(at).begin() - 2);
  }

  private static boolean isListMark(Token token) {
    return token.is("and") || token.is(",");
  }

  /** {@code Senior Secretary for Public Communication Jung Man-ho}: words of the office before the name. */
  private int bodyBetween(List<Token> tokens, int begin, Title title) {
    if (begin >= tokens.size()
        || !(tokens.get(begin).is("for") || tokens.get(begin).is("of") || tokens.get(begin).is("on"))
        || title.office().kind() == Office.Kind.HEAD) {
      return 0;
    }
    for (int i = begin + 1; i < Math.min(begin + 9, tokens.size() - 1); i++) {
      Token token = tokens.get(i);
      boolean joins = token.is("and") || token.is("the") || token.is("of") || token.is("&");
      if (!token.isCapitalized() && !joins) {
        return 0;
      }
      boolean surname = lexicon.surnames.contains(token.text()) && tokens.get(i + 1).isCapitalized();
      if (surname && names.isSurnameFirst(tokens.subList(i, i + 2))) {
        return i - begin;
      }
    }
    return 0;
  }

  /** {@code President of Uzbekistan Shavkat Mirziyoyev}. */
  private Optional<Title> nationBehind(List<Token> tokens, int begin, Title title) {
    if (begin + 1 >= tokens.size() || !tokens.get(begin).is("of")) {
      return Optional.empty();
    }
    int from = begin + (tokens.get(begin + 1).is("the") ? 2 : 1);
    PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, from);
    return party.found()
        ? Optional.of(
            title
                .of(party.values().get(0).actor())
                .extendedTo(title.length() + from - begin + party.length(), title.printed()))
        : Optional.empty();
  }

  private Optional<Actor> actorOf(
      List<Token> tokens, int at, int begin, int length, Title title) {
    if (title.actor().isPresent()) {
      return title.actor();
    }
    int end = begin + length;
    if (end + 1 < tokens.size() && tokens.get(end).is("of")) {
      PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, end + 1);
      if (party.found()) {
        return Optional.of(party.values().get(0).actor());
      }
    }
    return possessorBefore(tokens, at);
  }

  /** {@code Obama's envoy}, {@code Beijing, whose foreign minister}: whose office it is. */
  private Optional<Actor> possessorBefore(List<Token> tokens, int at) {
    if (at >= 2 && tokens.get(at - 1).isPossessive()) {
      return roster.bySurname(tokens.get(at - 2)).flatMap(Roster.Draft::actor);
    }
    boolean whose = at >= 1 && tokens.get(at - 1).is("whose");
    return whose ? lastParty : Optional.empty();
  }

  private Found behindNation(List<Token> tokens, int at, PhraseMap.Match<Party> match) {
    Party party = match.values().get(0);
    lastParty = Optional.of(party.actor());
    int end = at + match.length();
    if (end < tokens.size() && tokens.get(end).isPossessive()) {
      int begin = end + 1 + names.courtesies(tokens, end + 1);
      int length = names.lengthAt(tokens, begin);
      if (length >= 2 && !names.looksLikeThing(tokens, begin, length)
          && titles.at(tokens, begin).isEmpty()) {
        roster.add(
            new Sighting(
                tokens.subList(begin, begin + length),
                titleBehind(tokens, begin + length),
                Optional.of(party.actor()),
                Optional.empty(),
                Optional.empty(),
                true));
        return new Found(begin + length - at, Optional.empty());
      }
    }
    return Found.skip(match.length());
  }

  private Found bare(
      List<Token> tokens, int at, Optional<Title> none, Optional<Actor> inherited) {
    PhraseMap.Match<KnownLeader> known = lexicon.leaders.longestAt(tokens, at);
    if (known.found() && known.length() > 1) {
      add(tokens, at, known.length(), none, Optional.empty(), Optional.empty());
      return Found.skip(known.length());
    }
    int skipped = names.courtesies(tokens, at);
    int length = names.lengthAt(tokens, at + skipped);
    if (length < 2) {
      return Found.skip(Math.max(1, skipped + length));
    }
    int begin = at + skipped;
    List<Token> name = tokens.subList(begin, begin + length);
    boolean person =
        titleBehind(tokens, begin + length).isPresent()
            || names.isKoreanForm(name)
            || !names.looksLikeThing(tokens, begin, length)
                && (speaks(tokens, begin, begin + length) || listedWithPeople(tokens, begin));
    if (person) {
      add(tokens, begin, length, none, Optional.empty(), inherited);
    }
    return Found.skip(skipped + length);
  }

  private boolean speaks(List<Token> tokens, int begin, int end) {
    return isSaying(tokens, end) || begin > 0 && isSaying(tokens, begin - 1);
  }

  private boolean isSaying(List<Token> tokens, int at) {
    return at < tokens.size()
        && lexicon.verbs.longestAt(tokens, at).values().stream()
            .anyMatch(verb -> verb.families().contains("SAY") && verb.form() != Verb.Form.BASE);
  }

  private boolean listedWithPeople(List<Token> tokens, int begin) {
    return begin >= 2
        && tokens.get(begin - 1).is("and")
        && roster.endsAt(tokens.get(begin - 2).end());
  }

  private void add(
      List<Token> tokens,
      int begin,
      int length,
      Optional<Title> before,
      Optional<Actor> nation,
      Optional<Actor> inherited) {
    Optional<Title> behind = titleBehind(tokens, begin + length);
    List<Token> name = new ArrayList<>(tokens.subList(begin, begin + length));
    Sighting sighting = new Sighting(name, before, nation, inherited, lastParty, false);
    roster.add(before.isEmpty() && behind.isPresent() ? sighting.withTitle(behind.get()) : sighting);
    if (before.isPresent() && behind.isPresent()) {
      roster.add(new Sighting(name, behind, nation, inherited, lastParty, false));
    }
    nation.ifPresent(actor -> lastParty = Optional.of(actor));
  }

  /** Returns the office in apposition behind a name: {@code , the foreign minister of Japan,}. */
  private Optional<Title> titleBehind(List<Token> tokens, int end) {
    if (end + 1 >= tokens.size() || !tokens.get(end).is(",")) {
      return Optional.empty();
    }
    int begin = end + 1;
    Optional<Actor> possessor = Optional.empty();
    if (begin + 2 < tokens.size() && tokens.get(begin + 1).isPossessive()) {
      possessor = roster.bySurname(tokens.get(begin)).flatMap(Roster.Draft::actor);
      begin += possessor.isPresent() ? 2 : 0;
    } else if (DETERMINERS.contains(tokens.get(begin).lower())) {
      begin++;
    }
    Optional<Title> title = titles.at(tokens, begin);
    if (title.isEmpty() || names.lengthAt(tokens, begin + title.get().length()) > 0) {
      return Optional.empty();
    }
    Title held = title.get();
    Optional<Title> nation = nationBehind(tokens, begin + held.length(), held);
    Title full = withTail(tokens, begin, nation.orElse(held));
    return Optional.of(possessor.isPresent() && full.actor().isEmpty() ? full.of(possessor.get()) : full);
  }

  /** Adds the words up to the apposition's end: {@code for foreign affairs and security}. */
  private static Title withTail(List<Token> tokens, int begin, Title title) {
    int end = begin + title.length();
    if (end >= tokens.size()
        || !(tokens.get(end).is("of") || tokens.get(end).is("for") || tokens.get(end).is("to"))) {
      return title;
    }
    StringBuilder words = new StringBuilder(title.printed());
    for (int i = end; i < tokens.size() && i < end + 14; i++) {
      Token token = tokens.get(i);
      if (!token.isWord() && !token.isPossessive()) {
        return title.extendedTo(i - begin, words.toString());
      }
      words.append(token.isPossessive() ? "" : " ").append(token.lower());
    }
    return title;
  }
}
