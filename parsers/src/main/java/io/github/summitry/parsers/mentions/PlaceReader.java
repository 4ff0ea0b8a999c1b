package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import io.github.summitry.parsers.mentions.NodeReader.Piece;
import java.util.List;
import java.util.Optional;

/**
 * Reads a state or organisation, a city or venue, a gathering: by name, or as {@code the North},
 * {@code the Norwegian capital}.
 */
final class PlaceReader {
  private static final Actor KOREA = Actor.of("KR");
  private static final Actor NORTH = Actor.of("KP");

  private final Lexicon lexicon;
  private final Actor home;

  PlaceReader(Lexicon lexicon, Actor home) {
    this.lexicon = lexicon;
    this.home = home;
  }

  Optional<Piece> at(Tokens tokens, int at) {
    PhraseMap.Match<String> occasion = lexicon.occasions.longestAt(tokens, at);
    PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, at);
    PhraseMap.Match<Site> site = lexicon.sites.longestAt(tokens, at);
    Optional<Site> where = site.found() ? Optional.of(site.values().get(0)) : Optional.empty();
    if (party.found() && isCurrency(tokens, at + party.length())) {
      return Optional.empty();
    }
    if (party.found() && party.length() >= site.length() && party.length() >= occasion.length()) {
      return Optional.of(
          partyPiece(party, site.length() == party.length() ? where : Optional.empty(), occasion));
    }
    if (occasion.found() && occasion.length() >= site.length()) {
      String name = occasion.values().get(0);
      return Optional.of(
          new Piece(
              Node.Kind.OCCASION,
              occasion.length(),
              Mention.NONE.of(hostOf(tokens, at, occasion.length(), name)).occasion(name)));
    }
    return site.found()
        ? Optional.of(new Piece(Node.Kind.SITE, site.length(), Mention.NONE.site(where)))
        : Compounds.at(lexicon, tokens, at);
  }

  /** {@code US$17 million}: a sum of money. */
  private static boolean isCurrency(Tokens tokens, int at) {
    return at < tokens.size()
        && tokens.get(at).is("$")
        && tokens.get(at).begin() == tokens.get(at - 1).end();
  }

  /** {@code ASEAN Plus Three}, {@code Korea-ASEAN}: an organisation that meets others. */
  private List<Actor> hostOf(Tokens tokens, int at, int length, String gathering) {
    boolean meets = false;
    for (int i = at; i < at + length; i++) {
      String word = tokens.get(i).lower();
      meets |= word.contains("plus") || word.contains("+") || word.indexOf('-') > 0;
    }
    // of "Korea-SICA" the organisation
    String other = gathering.substring(gathering.indexOf('-') + 1);
    Tokens name = meets ? lexicon.tokenize(other) : tokens;
    PhraseMap.Match<Party> party =
        meets ? lexicon.parties.longestAt(name, 0) : PhraseMap.Match.none();
    return party.found() && !party.values().get(0).actor().isState()
        ? List.of(party.values().get(0).actor())
        : List.of();
  }

  private static Piece partyPiece(
      PhraseMap.Match<Party> match, Optional<Site> site, PhraseMap.Match<String> occasion) {
    Party party = match.values().get(0);
    boolean demonym = party.role() == Party.Role.DEMONYM;
    Node.Kind kind =
        switch (party.role()) {
          case DEMONYM -> Node.Kind.DEMONYM;
          case SEAT -> Node.Kind.BODY;
          default -> Node.Kind.PARTY;
        };
    Mention named = Mention.NONE.of(List.of(party.actor()));
    Mention placed = demonym || site.isEmpty() ? named : named.site(site);
    boolean same = occasion.length() == match.length();
    return new Piece(
        kind, match.length(), same ? placed.occasion(occasion.values().get(0)) : placed);
  }

  /** {@code the North}: one of the two Koreas, where the story is told from the other. */
  Optional<Piece> half(Tokens tokens, int at) {
    if (!tokens.get(at).is("the") || at + 2 >= tokens.size() || !home.equals(KOREA)) {
      return Optional.empty();
    }
    String half = tokens.get(at + 1).text();
    Token next = tokens.get(at + 2);
    boolean named = next.isWord() && next.isCapitalized();
    if (named || !half.equals("North") && !half.equals("South")) {
      return Optional.empty();
    }
    Actor actor = half.equals("North") ? NORTH : KOREA;
    return Optional.of(new Piece(Node.Kind.PARTY, 2, Mention.NONE.of(List.of(actor))));
  }

  /** {@code the Norwegian capital}: the city by what it is. */
  Optional<Piece> capital(Tokens tokens, int at) {
    int begin = at + (tokens.get(at).is("the") ? 1 : 0);
    boolean named = begin < tokens.size() && tokens.get(begin).isCapitalized();
    PhraseMap.Match<Party> party =
        named ? lexicon.parties.longestAt(tokens, begin) : PhraseMap.Match.none();
    int noun = begin + party.length();
    boolean capital =
        party.found()
            && party.values().get(0).role() == Party.Role.DEMONYM
            && noun < tokens.size()
            && tokens.get(noun).is("capital");
    if (!capital) {
      return Optional.empty();
    }
    Actor country = party.values().get(0).actor();
    Optional<String> city = Optional.ofNullable(lexicon.capitals.get(country));
    Optional<Site> site = Optional.of(new Site(city, Optional.empty(), Optional.of(country)));
    return city.isPresent()
        ? Optional.of(new Piece(Node.Kind.SITE, noun + 1 - at, Mention.NONE.site(site)))
        : Optional.empty();
  }

  /** {@code The American then asked}: the leader of the state, by where he is from. */
  Optional<Piece> compatriot(Tokens tokens, int at) {
    boolean named = at + 2 < tokens.size() && tokens.get(at + 1).isCapitalized();
    if (!named || !tokens.get(at).is("the")) {
      return Optional.empty();
    }
    PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, at + 1);
    int next = at + 1 + party.length();
    boolean one =
        party.found()
            && party.values().get(0).role() == Party.Role.DEMONYM
            && next < tokens.size()
            && acts(tokens, next);
    return one
        ? Optional.of(
            new Piece(
                Node.Kind.OFFICE,
                next - at,
                Mention.NONE.of(List.of(party.values().get(0).actor()))))
        : Optional.empty();
  }

  /** Whether a verb with a subject of its own stands at a token, behind adverbs or not. */
  private boolean acts(Tokens tokens, int from) {
    int at = from;
    while (at + 1 < tokens.size() && tokens.get(at).isOf(Words.ADVERB)) {
      at++;
    }
    Token token = tokens.get(at);
    if (token.isOf(Words.MODAL | Words.HAVING | Words.BEING)) {
      return true;
    }
    boolean past = false;
    for (Verb verb : lexicon.verbs.longestAt(tokens, at).values()) {
      past |= verb.form() == Verb.Form.PAST;
    }
    return past && !token.isCapitalized() && !lexicon.nouns.longestAt(tokens, at).found();
  }
}
