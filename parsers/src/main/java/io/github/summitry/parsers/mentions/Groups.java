package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads several parties under one noun: {@code both sides}, {@code the leaders of A, B and C}. */
final class Groups {
  private static final Map<String, Integer> COUNTS =
      Map.of("two", 2, "both", 2, "pair", 2, "duo", 2, "three", 3, "trio", 3, "four", 4, "five", 5);
  private static final WordSet MODIFIERS =
      WordSet.of(
          "neighboring",
          "neighbouring",
          "foreign",
          "respective",
          "top",
          "national",
          "visiting",
          "other",
          "fellow");

  private static final WordSet NUMERALS =
      WordSet.of(
          "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "several", "some", "various",
          "many", "other");

  private static final WordSet OPENING = WordSet.of("and", "but", "which", "whom", "that");

  private static final WordSet LISTING = WordSet.of("including", "and", "with");

  /** How far back the leaders are of whom some are named. */
  private static final int BACK = 20;

  /** A count that no meeting has: the noun speaks of others. */
  private static final int UNRESOLVED = 99;

  private static final WordSet SIDES = WordSet.of("south", "north");
  private static final List<Actor> KOREAS = List.of(Actor.of("KR"), Actor.of("KP"));
  private static final WordSet ALONE = WordSet.of("two", "three", "pair", "duo", "trio", "four");
  private static final WordSet OPENERS = WordSet.of("the", "both", "these", "those", "all", "each");

  private final Lexicon lexicon;
  private final GroupHeads heads;
  private final Members members;

  /** The parties that the group being read names. */
  private final List<Actor> of = new ArrayList<>();

  Groups(Lexicon lexicon, Titles titles) {
    this.lexicon = lexicon;
    this.heads = new GroupHeads(lexicon, titles);
    this.members = new Members(lexicon);
  }

  /** Returns whether a group may be told from the word in lower case on. */
  static boolean isOpener(String word) {
    return word.equals("south")
        || word.equals("north")
        || OPENERS.contains(word)
        || COUNTS.containsKey(word)
        || MODIFIERS.contains(word);
  }

  /** Returns whether a group may be told by the noun. */
  static boolean mayHead(Noun noun) {
    return noun.families().contains(Family.PARTY) || noun.families().contains(Family.COUNTED);
  }

  Optional<NodeReader.Piece> at(Tokens tokens, int begin) {
    if (isNorthAndSouth(tokens, begin)) {
      return piece(4, 2, KOREAS, false);
    }
    int at = begin;
    boolean opened = OPENERS.contains(tokens.get(at).lower());
    int count = COUNTS.getOrDefault(tokens.get(at).lower(), 0);
    if (opened) {
      at++;
      at += at < tokens.size() && tokens.get(at).is("of") ? 1 : 0;
      at += at < tokens.size() && tokens.get(at).is("the") ? 1 : 0;
    }
    if (at < tokens.size() && COUNTS.containsKey(tokens.get(at).lower())) {
      count = COUNTS.getOrDefault(tokens.get(at).lower(), 0);
      at++;
      if (opened && ALONE.contains(tokens.get(at - 1).lower()) && !nounFollows(tokens, at)) {
        return piece(at - begin, count, List.of(), false);
      }
    }
    if (tokens.get(begin).is("those") && isOfLeaders(tokens, begin)) {
      of.clear();
      int end = members.read(tokens, begin + 1, of);
      return end > begin + 1 ? piece(end - begin, 0, of, false) : Optional.empty();
    }
    boolean determined = opened || count > 0;
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    if (tokens.get(begin).is("each") && heads.isParty(tokens, at)) {
      return piece(at + 1 - begin, 0, List.of(), false);
    }
    if (twoKoreas(tokens, at, count)) {
      return piece(at + 1 - begin, 2, KOREAS, false);
    }
    Optional<NodeReader.Piece> headed = headed(tokens, begin, at, count, determined);
    return headed.isPresent() || !isAlone(tokens, begin) ? headed : piece(1, 2, List.of(), false);
  }

  /**
   * {@code the leaders of ten states, including those of A and B}, {@code President X and those
   * from A}: leaders as well.
   */
  private boolean isOfLeaders(Tokens tokens, int those) {
    if (those == 0 || !LISTING.contains(tokens.get(those - 1).lower())) {
      return false;
    }
    for (int i = those - 2; i >= Math.max(0, those - BACK); i--) {
      Optional<GroupHead> head = heads.many(tokens, i);
      if (head.isPresent() || heads.isLeader(tokens, i)) {
        return head.isEmpty() || !head.get().officials();
      }
    }
    return false;
  }

  /** {@code Both agreed}, {@code Both, however,}: no noun behind. */
  private boolean isAlone(Tokens tokens, int at) {
    boolean each =
        tokens.get(at).is("each") && at + 1 < tokens.size() && tokens.get(at + 1).isOf(Words.MODAL);
    if (!each && !tokens.get(at).is("both") || at + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    boolean verb =
        next.isOf(Words.MODAL | Words.HAVING | Words.BEING | Words.ADVERB)
            || next.is(",")
            || lexicon.verbs.longestAt(tokens, at + 1).found()
                && !lexicon.nouns.longestAt(tokens, at + 1).found();
    boolean opens =
        at == 0 || !tokens.get(at - 1).isWord() || OPENING.contains(tokens.get(at - 1).lower());
    return opens && verb;
  }

  /** {@code South and North Korea}. */
  private static boolean isNorthAndSouth(Tokens tokens, int at) {
    return at + 3 < tokens.size()
        && SIDES.contains(tokens.get(at).lower())
        && tokens.get(at + 1).is("and")
        && SIDES.contains(tokens.get(at + 2).lower())
        && tokens.get(at + 3).text().equals("Korea");
  }

  private static boolean twoKoreas(Tokens tokens, int at, int count) {
    return count == 2 && tokens.get(at).text().equals("Koreas");
  }

  private Optional<NodeReader.Piece> headed(
      Tokens tokens, int begin, int at, int count, boolean determined) {
    of.clear();
    int from = at + modifiers(tokens, at);
    Optional<GroupHead> head = heads.many(tokens, from);
    if (head.isEmpty() && (count > 1 || isOfNamed(tokens, from))) {
      head = heads.counted(tokens, from);
    }
    if (head.isEmpty()) {
      return Optional.empty();
    }
    boolean officials = head.get().officials();
    int end = from + head.get().length();
    if (!of.isEmpty()) {
      return piece(end - begin, 0, of, officials);
    }
    if (head.get().body().isPresent()) {
      return piece(end - begin, 0, List.of(head.get().body().get()), officials);
    }
    if (begin > 1
        && tokens.get(begin - 1).is("whose")
        && members.endBefore(tokens, begin - 1, of)) {
      return piece(end - begin, 0, of, officials);
    }
    int ofEnd = members.read(tokens, end, of);
    if (of.isEmpty()
        && end + 1 < tokens.size()
        && (tokens.get(end).is("of") || tokens.get(end).is("from"))
        && (tokens.get(end + 1).isNumber() || NUMERALS.contains(tokens.get(end + 1).lower()))) {
      int named = Members.including(tokens, end + 2);
      int close = named > 0 ? members.read(tokens, named, of) : end;
      return !of.isEmpty()
          ? piece(close - begin, count, of, officials)
          : piece(end - begin, UNRESOLVED, List.of(), officials);
    }
    if (ofEnd > end && !of.isEmpty()) {
      return piece(ofEnd - begin, count, of, officials);
    }
    return unnamed(tokens, begin, end, count, determined, officials);
  }

  /** {@code the leaders of the two Koreas}, {@code the leaders}: who they are is told elsewhere. */
  private Optional<NodeReader.Piece> unnamed(
      Tokens tokens, int begin, int end, int count, boolean determined, boolean officials) {
    if (end + 3 < tokens.size()
        && tokens.get(end).is("of")
        && tokens.get(end + 1).isOf(Words.DETERMINER)
        && twoKoreas(tokens, end + 3, COUNTS.getOrDefault(tokens.get(end + 2).lower(), 0))) {
      return piece(end + 4 - begin, 2, KOREAS, officials);
    }
    int[] inner = new int[1];
    int innerEnd = innerGroup(tokens, end, inner);
    if (innerEnd > end) {
      return piece(innerEnd - begin, inner[0], List.of(), officials);
    }
    if (determined && isOfMany(tokens, end)) {
      return piece(end - begin, UNRESOLVED, List.of(), officials);
    }
    return determined ? piece(end - begin, count, List.of(), officials) : Optional.empty();
  }

  /** {@code central banks of A and B}: parties as well, though nobody counts them. */
  private boolean isOfNamed(Tokens tokens, int noun) {
    int end = noun + lexicon.nouns.longestAt(tokens, noun).length();
    return end > noun && members.read(tokens, end, new ArrayList<>()) > end;
  }

  /** {@code the leaders of eight Central American states}: others than were spoken of. */
  private static boolean isOfMany(Tokens tokens, int of) {
    return of + 1 < tokens.size()
        && tokens.get(of).is("of")
        && NUMERALS.contains(tokens.get(of + 1).lower());
  }

  /** {@code the leaders of the two countries}. */
  private int innerGroup(Tokens tokens, int end, int[] count) {
    if (end + 2 >= tokens.size() || !(tokens.get(end).is("of") || tokens.get(end).is("from"))) {
      return end;
    }
    int at = end + (tokens.get(end + 1).is("the") ? 2 : 1);
    count[0] = at < tokens.size() ? COUNTS.getOrDefault(tokens.get(at).lower(), 0) : 0;
    if (count[0] == 0) {
      return end;
    }
    Optional<GroupHead> head = heads.many(tokens, at + 1);
    return head.map(h -> at + 1 + h.length()).orElse(end);
  }

  /** The words between the determiner and the noun, {@code 10 Asean}; what they name is added. */
  private int modifiers(Tokens tokens, int at) {
    int end = at;
    while (end < tokens.size() && end < at + 8) {
      PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, end);
      if (party.found()) {
        of.add(party.values().get(0).actor());
        end += party.length();
      } else if (tokens.get(end).isNumber()
          || MODIFIERS.contains(tokens.get(end).lower())
          || end > at && tokens.get(end).is("and") && tokens.get(end - 1).is("foreign")
          || !of.isEmpty() && (tokens.get(end).is("and") || tokens.get(end).is(","))) {
        end++;
      } else {
        break;
      }
    }
    if (end > at && heads.many(tokens, end).isEmpty()) {
      of.clear();
      return 0;
    }
    return end - at;
  }

  private boolean nounFollows(Tokens tokens, int at) {
    if (at >= tokens.size() || !tokens.get(at).isWord()) {
      return false;
    }
    Token token = tokens.get(at);
    boolean verb = lexicon.verbs.longestAt(tokens, at).found();
    of.clear();
    return heads.many(tokens, at + modifiers(tokens, at)).isPresent()
        || token.text().equals("Koreas")
        || !verb && !token.isOf(Words.FUNCTION | Words.ADVERB); // "the two merely agreed"
  }

  private static Optional<NodeReader.Piece> piece(
      int length, int count, List<Actor> actors, boolean officials) {
    return Optional.of(
        new NodeReader.Piece(
            Node.Kind.GROUP, length, Mention.NONE.of(actors).count(count).officials(officials)));
  }
}
