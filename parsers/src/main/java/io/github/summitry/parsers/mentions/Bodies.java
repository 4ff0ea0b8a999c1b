package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Reads bodies that speak for a party: {@code the presidential office}, {@code China's foreign
 * ministry}.
 */
final class Bodies {
  private static final WordSet OWNERS = WordSet.of("his", "her", "president's", "premier's");
  private static final WordSet GOVERNMENTS =
      WordSet.of("government", "administration", "authorities", "side", "leadership", "regime");
  private static final WordSet OFFICES = WordSet.of("presidential", "president's", "prime");

  private static final String SEAT = "presidential office";

  private final Lexicon lexicon;
  private final PeopleIndex people;
  private final Actor home;

  Bodies(Lexicon lexicon, PeopleIndex people, Actor home) {
    this.lexicon = lexicon;
    this.people = people;
    this.home = home;
  }

  /** Returns whether a body may be told from the word in lower case on. */
  static boolean isOpener(String word) {
    return word.equals("the")
        || word.equals("office")
        || OWNERS.contains(word)
        || OFFICES.contains(word);
  }

  /** Reads {@code President Min's office}, {@code Haugen's government}. */
  Optional<NodeReader.Piece> ownedAt(Tokens tokens, int begin, Titles titles) {
    int at = begin + (tokens.get(begin).is("the") ? 1 : 0);
    Optional<Title> title = titles.at(tokens, at);
    int name = title.isPresent() ? at + title.get().length() : at;
    Optional<PeopleIndex.Match> owner = people.at(tokens, name, title);
    int noun = owner.isPresent() ? owner.get().end() + 1 : tokens.size();
    if (noun >= tokens.size() || !tokens.get(noun - 1).isPossessive()) {
      return Optional.empty();
    }
    List<Actor> actors = owner.get().person().actors();
    boolean government = GOVERNMENTS.contains(tokens.get(noun).lower());
    int length = government ? 1 : length(tokens, noun, true);
    Node.Kind kind = government ? Node.Kind.PARTY : Node.Kind.BODY;
    return length > 0 && !(government && actors.isEmpty())
        ? Optional.of(
            new NodeReader.Piece(
                kind,
                noun + length - begin,
                Mention.NONE.of(List.of(owner.get().person()), actors)))
        : Optional.empty();
  }

  Optional<NodeReader.Piece> at(Tokens tokens, int begin) {
    int at = begin + (tokens.get(begin).is("the") ? 1 : 0);
    if (at + 1 >= tokens.size()) {
      return Optional.empty();
    }
    Optional<Actor> owner = Optional.empty();
    int core = at;
    PhraseMap.Match<Party> nation = lexicon.parties.longestAt(tokens, at);
    if (nation.found() && nation.values().get(0).role() == Party.Role.SEAT && at > begin) {
      return Optional.of(seat(tokens, begin, at, nation));
    }
    if (nation.found()) {
      owner = Optional.of(nation.values().get(0).actor());
      core = at + nation.length();
      core += core < tokens.size() && tokens.get(core).isPossessive() ? 1 : 0;
    } else if (tokens.get(at + 1).isPossessive()) {
      owner = people.at(tokens, at, Optional.empty()).flatMap(match -> match.person().actor());
      core = owner.isPresent() ? at + 2 : at;
    } else if (OWNERS.contains(tokens.get(at).lower())) {
      core = at + 1;
      return length(tokens, core, true) > 0
          ? Optional.of(body(core - begin + length(tokens, core, true), home))
          : Optional.empty();
    }
    int length = length(tokens, core, core > at);
    if (owner.isPresent()
        && core < tokens.size()
        && GOVERNMENTS.contains(tokens.get(core).lower())) {
      Actor actor = owner.get();
      return Optional.of(
          new NodeReader.Piece(Node.Kind.PARTY, core + 1 - begin, Mention.NONE.of(List.of(actor))));
    }
    if (length == 0) {
      return Optional.empty();
    }
    NodeReader.Piece body = body(core - begin + length, owner.orElse(home));
    boolean seat = OFFICES.contains(tokens.get(core).lower()) && tokens.get(core + 1).is("office");
    return Optional.of(seat ? housed(body, owner.orElse(home)) : body);
  }

  /** {@code the Kremlin}: a seat that stands for who sits there. */
  private NodeReader.Piece seat(Tokens tokens, int begin, int at, PhraseMap.Match<Party> nation) {
    PhraseMap.Match<Site> site = lexicon.sites.longestAt(tokens, at);
    Optional<Site> seat =
        site.length() == nation.length() ? Optional.of(site.values().get(0)) : Optional.empty();
    Actor actor = nation.values().get(0).actor();
    return new NodeReader.Piece(
        Node.Kind.BODY, at - begin + nation.length(), Mention.NONE.of(List.of(actor)).site(seat));
  }

  /**
   * The number of tokens of {@code presidential office}, {@code foreign ministry}, 0 if there is
   * none.
   */
  private int length(Tokens tokens, int at, boolean owned) {
    if (at >= tokens.size()) {
      return 0;
    }
    if (owned && tokens.get(at).is("office")) {
      return 1;
    }
    boolean head = OFFICES.contains(tokens.get(at).lower());
    if (head && at + 1 < tokens.size() && tokens.get(at + 1).is("office")) {
      return 2;
    }
    if (tokens.get(at).is("office")
        && at + 3 < tokens.size()
        && tokens.get(at + 3).is("president")) {
      return 4;
    }
    PhraseMap.Match<String> portfolio = lexicon.portfolios.longestAt(tokens, at);
    int ministry = at + portfolio.length();
    return portfolio.found() && ministry < tokens.size() && tokens.get(ministry).is("ministry")
        ? portfolio.length() + 1
        : 0;
  }

  /** {@code met at the presidential office}: the house, too, which is in the capital. */
  private NodeReader.Piece housed(NodeReader.Piece body, Actor actor) {
    Optional<String> city = Optional.ofNullable(lexicon.capitals.get(actor));
    Site house = new Site(city, Optional.of(SEAT), Optional.of(actor));
    return city.isPresent()
        ? new NodeReader.Piece(body.kind(), body.length(), body.mention().site(Optional.of(house)))
        : body;
  }

  private static NodeReader.Piece body(int length, Actor actor) {
    return new NodeReader.Piece(Node.Kind.BODY, length, Mention.NONE.of(List.of(actor)));
  }
}
