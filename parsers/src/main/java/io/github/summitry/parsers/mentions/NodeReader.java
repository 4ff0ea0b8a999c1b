package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a sentence's tokens into nodes: at each token the longest mention, else the word itself.
 * One object reads one story; not thread-safe.
 */
final class NodeReader {
  private static final Actor KOREA = Actor.of("KR");
  private static final Actor NORTH = Actor.of("KP");
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
  private static final Optional<Piece> NOTHING = Optional.empty();
  private static final WordSet DETERMINERS =
      WordSet.of("the", "both", "these", "those", "all", "each");

  private final Lexicon lexicon;
  private final Titles titles;
  private final Names names;
  private final Groups groups;
  private final Bodies bodies;
  private final PeopleIndex people;
  private final List<Kind> kinds;

  /** Whether the sentence that is being read has a possessive. */
  private boolean possessive;

  private final Actor home;

  NodeReader(Lexicon lexicon, PeopleIndex people, Actor home) {
    this.lexicon = lexicon;
    this.titles = new Titles(lexicon);
    this.names = new Names(lexicon);
    this.people = people;
    this.home = home;
    this.groups = new Groups(lexicon, titles);
    this.bodies = new Bodies(lexicon, people, home);
    this.kinds = kinds();
  }

  /** Returns whether the word in lower case is of a closed class that mentions begin with. */
  static boolean isOpener(String word) {
    return PRONOUNS.containsKey(word)
        || DETERMINERS.contains(word)
        || Bodies.isOpener(word)
        || Groups.isOpener(word);
  }

  List<Node> read(Tokens tokens) {
    List<Node> nodes = new ArrayList<>(tokens.size());
    possessive = hasPossessive(tokens);
    int at = 0;
    while (at < tokens.size()) {
      Word word = tokens.get(at).word();
      Piece piece = !word.isWord() ? MARK : mayMention(word) ? mentionAt(tokens, at) : NO_PIECE;
      if (piece.length() > 0) {
        nodes.add(piece.build(tokens, at));
        at += piece.length();
      } else {
        at += addWord(tokens, at, nodes);
      }
    }
    return nodes;
  }

  private static boolean hasPossessive(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isPossessive()) {
        return true;
      }
    }
    return false;
  }

  private static final Piece MARK = new Piece(Node.Kind.MARK, 1, Mention.NONE);
  private static final Piece NO_PIECE = new Piece(Node.Kind.NOTHING, 0, Mention.NONE);

  /** A node to be: its kind, how many tokens it takes, and what it means. */
  record Piece(Node.Kind kind, int length, Mention mention) {
    Node build(Tokens tokens, int at) {
      Token last = tokens.get(at + length - 1);
      Symbol symbol = symbol(tokens, at, length);
      return new Node(kind, tokens.get(at).begin(), last.end(), symbol, mention);
    }
  }

  private static Symbol symbol(Tokens tokens, int at, int length) {
    if (length == 1) {
      return tokens.get(at).word().symbol();
    }
    StringBuilder text = new StringBuilder();
    StringBuilder lower = new StringBuilder();
    for (int i = at; i < at + length; i++) {
      boolean gap = i > at && tokens.get(i).begin() > tokens.get(i - 1).end();
      text.append(gap ? " " : "").append(tokens.get(i).text());
      lower.append(gap ? " " : "").append(tokens.get(i).lower());
    }
    return Symbol.of(text.toString(), lower.toString());
  }

  /** Reads one kind of mention. */
  private interface Reader {
    /** Returns the mention that begins at a token, empty if none of the kind does. */
    Optional<Piece> at(Tokens tokens, int at);
  }

  /** A kind of mention, and what of {@link Openings} its first word must be. */
  private record Kind(int openings, Reader reader) {
    /** Few words have hyphens or digits; with those anything may begin. */
    boolean mayBeginWith(Word word) {
      return word.begins(openings) || word.isHyphenated() || word.isNumber();
    }
  }

  /** The kinds of mentions, in the order in which they win. */
  private List<Kind> kinds() {
    return List.of(
        new Kind(Openings.ANY, this::ownedBody),
        new Kind(Openings.ANY, this::person),
        new Kind(Openings.PARTY, this::ofNation),
        new Kind(Openings.PARTY | Openings.OPENER, this::capital),
        new Kind(Openings.DATE, NodeReader::date),
        new Kind(Openings.ANY, this::body),
        new Kind(Openings.TITLE | Openings.OPENER | Openings.GROUP, groups::at),
        new Kind(Openings.OPENER, this::half),
        new Kind(Openings.PARTY | Openings.OCCASION | Openings.SITE, this::place),
        new Kind(Openings.TITLE | Openings.OPENER, this::office),
        new Kind(Openings.OPENER, this::ofTwo),
        new Kind(Openings.OPENER, NodeReader::pronoun));
  }

  /** The first mention, in the order of their kinds, that begins at a token. */
  private Piece mentionAt(Tokens tokens, int at) {
    Word word = tokens.get(at).word();
    for (Kind kind : kinds) {
      Optional<Piece> piece = kind.mayBeginWith(word) ? kind.reader().at(tokens, at) : NOTHING;
      if (piece.isPresent()) {
        return piece.get();
      }
    }
    return NO_PIECE;
  }

  /** Whether a capital or the lexicon shows that more than a word may begin: few do so. */
  private static boolean mayMention(Word word) {
    return word.hasCapital() || word.isHyphenated() || word.begins(Openings.MENTION);
  }

  private Optional<Piece> ownedBody(Tokens tokens, int at) {
    return possessive ? bodies.ownedAt(tokens, at, titles) : NOTHING;
  }

  private Optional<Piece> body(Tokens tokens, int at) {
    boolean opens =
        tokens.get(at).word().begins(Openings.PARTY | Openings.OPENER | Openings.PORTFOLIO);
    return opens || possessive ? bodies.at(tokens, at) : NOTHING;
  }

  private Optional<Piece> person(Tokens tokens, int at) {
    int begin = at;
    if (tokens.get(at).is("the") && at + 1 < tokens.size()) {
      begin++;
    }
    int counterpart = counterpart(tokens, at);
    if (counterpart > at) {
      int from = counterpart;
      return people
          .at(tokens, from, Optional.empty())
          .map(found -> new Piece(Node.Kind.PERSON, found.end() - at, Mention.of(found.person())));
    }
    Optional<Title> title = titles.at(tokens, begin);
    int name = begin + title.map(Title::length).orElse(0);
    if (title.isPresent()
        && name < tokens.size()
        && tokens.get(name).is(",")
        && title.get().plural()) {
      return Optional.empty();
    }
    name += names.courtesies(tokens, name);
    if (begin > at && title.isEmpty()) {
      return Optional.empty();
    }
    Optional<PeopleIndex.Match> match = people.at(tokens, name, title);
    return match.map(
        found -> {
          Person person = found.person();
          return new Piece(Node.Kind.PERSON, found.end() - at, Mention.of(person));
        });
  }

  /**
   * Returns where the name begins behind {@code his Polish counterpart}, {@code at} if nothing of
   * it stands here.
   */
  private int counterpart(Tokens tokens, int at) {
    boolean owned =
        tokens.get(at).is("his") || tokens.get(at).is("her") || tokens.get(at).is("its");
    PhraseMap.Match<Party> party =
        owned && at + 1 < tokens.size()
            ? lexicon.parties.longestAt(tokens, at + 1)
            : PhraseMap.Match.none();
    int noun = at + 1 + party.length();
    if (!owned || noun + 1 >= tokens.size() || !isPeer(tokens.get(noun))) {
      return at;
    }
    return tokens.get(noun + 1).is(",") ? noun + 2 : noun + 1;
  }

  /** {@code the North}: one of the two Koreas, where the story is told from the other. */
  private Optional<Piece> half(Tokens tokens, int at) {
    if (!tokens.get(at).is("the") || at + 2 >= tokens.size() || !home.equals(KOREA)) {
      return Optional.empty();
    }
    String half = tokens.get(at + 1).text();
    Token next = tokens.get(at + 2);
    boolean named = next.isWord() && next.isCapitalized();
    Optional<Actor> actor =
        half.equals("North")
            ? Optional.of(NORTH)
            : half.equals("South") ? Optional.of(KOREA) : Optional.empty();
    return actor
        .filter(a -> !named)
        .map(a -> new Piece(Node.Kind.PARTY, 2, Mention.NONE.of(List.of(a))));
  }

  private static boolean isPeer(Token noun) {
    return noun.is("counterpart") || noun.is("colleague");
  }

  /** {@code Australia's Julia Gillard}: the nation belongs to the mention. */
  private Optional<Piece> ofNation(Tokens tokens, int at) {
    PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, at);
    int begin = at + party.length() + 1;
    if (!party.found() || begin >= tokens.size() || !tokens.get(begin - 1).isPossessive()) {
      return Optional.empty();
    }
    Actor nation = party.values().get(0).actor();
    return people
        .at(tokens, begin, Optional.empty())
        .filter(found -> found.person().actor().filter(nation::equals).isPresent())
        .map(
            found ->
                new Piece(
                    Node.Kind.PERSON,
                    found.end() - at,
                    Mention.NONE.of(List.of(found.person()), List.of(nation))));
  }

  /** {@code the Norwegian capital}: the city by what it is. */
  private Optional<Piece> capital(Tokens tokens, int at) {
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
    Site site = new Site(city, Optional.empty(), Optional.of(country));
    return city.map(
        name -> new Piece(Node.Kind.SITE, noun + 1 - at, Mention.NONE.site(Optional.of(site))));
  }

  private static Optional<Piece> date(Tokens tokens, int at) {
    return DateExpressions.at(tokens, at)
        .map(
            found ->
                new Piece(Node.Kind.DATE, found.length(), Mention.NONE.date(found.expression())));
  }

  private Optional<Piece> place(Tokens tokens, int at) {
    PhraseMap.Match<String> occasion = lexicon.occasions.longestAt(tokens, at);
    PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, at);
    PhraseMap.Match<Site> site = lexicon.sites.longestAt(tokens, at);
    Optional<Site> where = site.found() ? Optional.of(site.values().get(0)) : Optional.empty();
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

  /** {@code ASEAN Plus Three}, {@code Korea-ASEAN}: an organisation that meets others. */
  private List<Actor> hostOf(Tokens tokens, int at, int length, String gathering) {
    boolean meets = false;
    for (int i = at; i < at + length; i++) {
      String word = tokens.get(i).lower();
      meets |= word.contains("plus") || word.contains("+") || word.indexOf('-') > 0;
    }
    Tokens name = meets ? lexicon.tokenize(gathering) : tokens;
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
    Mention placed = demonym ? named : named.site(site);
    boolean same = occasion.length() == match.length();
    return new Piece(
        kind, match.length(), same ? placed.occasion(occasion.values().get(0)) : placed);
  }

  private Optional<Piece> office(Tokens tokens, int at) {
    boolean determined = DETERMINERS.contains(tokens.get(at).lower());
    int begin = at + (determined ? 1 : 0);
    if (begin >= tokens.size()) {
      return Optional.empty();
    }
    Optional<Title> title = titles.at(tokens, begin);
    if (title.isEmpty() || names.lengthAt(tokens, begin + title.get().length()) > 1) {
      return Optional.empty();
    }
    Title office = ofState(tokens, begin, title.get());
    if (lexicon.occasions.longestAt(tokens, begin).length() > office.length()) {
      return Optional.empty();
    }
    if (!determined && !isReference(tokens, at, office)) {
      return Optional.empty();
    }
    return Optional.of(
        new Piece(
            Node.Kind.OFFICE,
            begin - at + office.length(),
            Mention.NONE
                .of(office.actor().stream().toList())
                .title(office)
                .officials(!isLeaders(office))));
  }

  /** {@code prime minister of the Solomon Islands}: whose the office is stands behind it. */
  private Title ofState(Tokens tokens, int begin, Title title) {
    int of = begin + title.length();
    if (title.actor().isPresent() || of + 1 >= tokens.size() || !tokens.get(of).is("of")) {
      return title;
    }
    int at = of + (tokens.get(of + 1).is("the") && of + 2 < tokens.size() ? 2 : 1);
    PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, at);
    return party.found() && party.values().get(0).role() == Party.Role.NAME
        ? title.of(party.values().get(0).actor())
        : title;
  }

  /**
   * Whether an office without a determiner means its holder: {@code , prime minister of}, {@code
   * Premier}.
   */
  private static boolean isReference(Tokens tokens, int at, Title office) {
    Token before = tokens.get(Math.max(0, at - 1));
    return office.actor().isPresent()
        || tokens.get(at).isCapitalized()
        || before.is(",")
        || before.isPossessive()
        || before.isOf(Words.DETERMINER)
        || before.is("as");
  }

  private static boolean isLeaders(Title office) {
    return switch (office.office().kind()) {
      case HEAD, HEAD_OF_BODY, CROWN -> !office.past();
      default -> false;
    };
  }

  private static Optional<Piece> pronoun(Tokens tokens, int at) {
    Token token = tokens.get(at);
    return Optional.ofNullable(PRONOUNS.get(token.lower()))
        .filter(p -> !token.text().equals("US"))
        .map(p -> new Piece(Node.Kind.PRONOUN, 1, Mention.NONE.pronoun(p)));
  }

  /** {@code the former}, {@code the latter}, without a noun behind. */
  private Optional<Piece> ofTwo(Tokens tokens, int at) {
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

  /** Adds the longest verb or noun at a token, or the token alone, and returns its length. */
  private int addWord(Tokens tokens, int at, List<Node> nodes) {
    Token token = tokens.get(at);
    PhraseMap.Match<Verb> verb = lexicon.verbs.longestAt(tokens, at);
    PhraseMap.Match<Noun> noun = lexicon.nouns.longestAt(tokens, at);
    int length = Math.max(1, Math.max(verb.length(), noun.length()));
    Symbol symbol = symbol(tokens, at, length);
    if (verb.found() || noun.found()) {
      List<Verb> forms = verb.length() == length ? verb.values() : List.of();
      Optional<Noun> thing =
          noun.length() == length ? Optional.of(noun.values().get(0)) : Optional.empty();
      symbol = length == 1 ? token.word().meaning(forms, thing) : symbol.meaning(forms, thing);
    }
    Node.Kind kind = token.isNumber() ? Node.Kind.NUMBER : Node.Kind.WORD;
    int end = tokens.get(at + length - 1).end();
    nodes.add(new Node(kind, token.begin(), end, symbol, Mention.NONE));
    return length;
  }
}
