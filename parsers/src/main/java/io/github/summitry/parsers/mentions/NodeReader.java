package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a sentence's tokens into nodes: at each token the longest mention, else the word itself.
 * One object reads one story; not thread-safe.
 */
final class NodeReader {
  private static final Optional<Piece> NOTHING = Optional.empty();
  private static final Piece MARK = new Piece(Node.Kind.MARK, 1, Mention.NONE);
  private static final Piece NO_PIECE = new Piece(Node.Kind.NOTHING, 0, Mention.NONE);

  private final Lexicon lexicon;
  private final Titles titles;
  private final Bodies bodies;
  private final Kind[] kinds;
  private final PartedVerbs verbs;

  /** Whether the sentence that is being read has a possessive. */
  private boolean possessive;

  NodeReader(Lexicon lexicon, PeopleIndex people, Actor home) {
    this.lexicon = lexicon;
    this.titles = new Titles(lexicon);
    this.bodies = new Bodies(lexicon, people, home);
    this.kinds = kinds(people, home);
    this.verbs = new PartedVerbs(lexicon.verbs);
  }

  /** Returns whether the word in lower case is of a closed class that mentions begin with. */
  static boolean isOpener(String word) {
    return PronounReader.isOpener(word)
        || OfficeReader.isOpener(word)
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
    Word first = tokens.get(at).word();
    Symbol known = first.phrase();
    if (known != null && isSpelled(known.text, tokens, at, length)) {
      return known;
    }
    int size = tokens.get(at + length - 1).end() - tokens.get(at).begin();
    StringBuilder text = new StringBuilder(size);
    StringBuilder lower = new StringBuilder(size);
    for (int i = at; i < at + length; i++) {
      if (i > at && tokens.get(i).begin() > tokens.get(i - 1).end()) {
        text.append(' ');
        lower.append(' ');
      }
      text.append(tokens.get(i).text());
      lower.append(tokens.get(i).lower());
    }
    return first.begin(Symbol.of(text.toString(), lower.toString()));
  }

  /** Whether tokens are spelled so, with a blank between two that do not touch. */
  private static boolean isSpelled(String text, Tokens tokens, int at, int length) {
    int end = 0;
    for (int i = at; i < at + length; i++) {
      if (i > at && tokens.get(i).begin() > tokens.get(i - 1).end()) {
        if (end >= text.length() || text.charAt(end) != ' ') {
          return false;
        }
        end++;
      }
      String word = tokens.get(i).text();
      if (!text.startsWith(word, end)) {
        return false;
      }
      end += word.length();
    }
    return end == text.length();
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
  private Kind[] kinds(PeopleIndex people, Actor home) {
    Names names = new Names(lexicon);
    PersonReader persons = new PersonReader(lexicon, titles, names, people);
    PlaceReader places = new PlaceReader(lexicon, home);
    Groups groups = new Groups(lexicon, titles);
    OfficeReader offices = new OfficeReader(lexicon, titles, names);
    PronounReader pronouns = new PronounReader(lexicon);
    return new Kind[] {
      new Kind(Openings.ANY, this::ownedBody),
      new Kind(Openings.ANY, persons::at),
      new Kind(Openings.PARTY, persons::ofNation),
      new Kind(Openings.PARTY, offices::ofNation),
      new Kind(Openings.PARTY | Openings.OPENER, places::capital),
      new Kind(Openings.DATE, NodeReader::date),
      new Kind(Openings.ANY, this::body),
      new Kind(Openings.TITLE | Openings.OPENER | Openings.GROUP, groups::at),
      new Kind(Openings.OPENER, places::half),
      new Kind(Openings.OPENER, places::compatriot),
      new Kind(Openings.PARTY | Openings.OCCASION | Openings.SITE, places::at),
      new Kind(Openings.TITLE | Openings.OPENER, offices::at),
      new Kind(Openings.OPENER, pronouns::ofTwo),
      new Kind(Openings.OPENER, PronounReader::at)
    };
  }

  /** The first mention, in the order of their kinds, that begins at a token. */
  private Piece mentionAt(Tokens tokens, int at) {
    Word word = tokens.get(at).word();
    for (Kind kind : kinds) {
      Optional<Piece> piece = kind.mayBeginWith(word) ? kind.reader().at(tokens, at) : NOTHING;
      if (piece.isPresent() && !isCalledAfter(piece.get(), tokens, at)) {
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

  /**
   * {@code the Commonwealth Heads of Government Meeting}, {@code the King David Hotel}: the name of
   * a gathering or a place holds more than those it is called after.
   */
  private boolean isCalledAfter(Piece piece, Tokens tokens, int at) {
    if (!piece.kind().isOfPeople()) {
      return false;
    }
    int name = tokens.get(at).is("the") && at + 1 < tokens.size() ? at + 1 : at;
    int gathering = lexicon.occasions.longestAt(tokens, name).length();
    int place = lexicon.sites.longestAt(tokens, name).length();
    return name + Math.max(gathering, place) > at + piece.length();
  }

  private static Optional<Piece> date(Tokens tokens, int at) {
    Optional<DateExpressions.Found> found = DateExpressions.at(tokens, at);
    return found.isEmpty()
        ? NOTHING
        : Optional.of(
            new Piece(
                Node.Kind.DATE, found.get().length(), Mention.NONE.date(found.get().expression())));
  }

  /** Adds the longest verb or noun at a token, or the token alone, and returns its length. */
  private int addWord(Tokens tokens, int at, List<Node> nodes) {
    Token token = tokens.get(at);
    PhraseMap.Match<Verb> verb = verbs.at(tokens, at);
    PhraseMap.Match<Noun> noun = lexicon.nouns.longestAt(tokens, at);
    int length = Math.max(1, Math.max(verb.length(), noun.length()));
    Symbol symbol = symbol(tokens, at, length);
    if (verb.found() || noun.found()) {
      PhraseMap.Match<Verb> forms = verb.length() == length ? verb : PhraseMap.Match.none();
      PhraseMap.Match<Noun> thing = noun.length() == length ? noun : PhraseMap.Match.none();
      symbol = length == 1 ? token.word().meaning(forms, thing) : symbol.meaning(forms, thing);
    }
    Node.Kind kind = token.isNumber() ? Node.Kind.NUMBER : Node.Kind.WORD;
    int end = tokens.get(at + length - 1).end();
    nodes.add(new Node(kind, token.begin(), end, symbol, Mention.NONE));
    return length;
  }
}
