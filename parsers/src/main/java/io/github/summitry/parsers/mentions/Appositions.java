package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands behind a name: {@code , the foreign minister of Japan,}, {@code , who took over
 * as ...}.
 */
final class Appositions {
  private static final WordSet PLACES =
      WordSet.of(
          "left", "right", "center", "centre", "front", "back", "far", "second", "third", "fourth",
          "fifth", "from");
  private static final WordSet ONCE = WordSet.of("once", "then", "formerly", "previously", "ex");
  private static final WordSet ADVERBS =
      WordSet.of("now", "currently", "also", "himself", "herself", "both", "respectively");
  private static final WordSet BECOMING =
      WordSet.of("is", "became", "remains", "heads", "has", "was", "had", "served");
  private static final WordSet GONE = WordSet.of("was", "had", "served");
  private static final WordSet POLITICAL =
      WordSet.of(
          "party",
          "commission",
          "council",
          "committee",
          "assembly",
          "union",
          "organization",
          "presidency",
          "government",
          "congress",
          "forum");
  private static final int LONGEST_TAIL = 14;
  private static final int FARTHEST = 9;

  private final Lexicon lexicon;
  private final Titles titles;
  private final Names names;
  private final Owners owners;

  Appositions(Lexicon lexicon, Titles titles, Names names, Owners owners) {
    this.lexicon = lexicon;
    this.titles = titles;
    this.names = names;
    this.owners = owners;
  }

  /** Returns the office that the words behind a name's end give it. */
  Optional<Title> behind(Tokens tokens, int end) {
    int at = end;
    if (is(tokens, at, "(")) {
      int close = closing(tokens, at);
      Optional<Title> inside = close > 0 ? titles.at(tokens, at + 1) : Optional.empty();
      if (inside.isPresent() && at + 1 + inside.get().length() == close) {
        return inside;
      }
      at = close > 0 ? close + 1 : at;
    }
    if (!is(tokens, at, ",") || at + 1 >= tokens.size()) {
      return Optional.empty();
    }
    at++;
    int placed = at;
    while (placed < tokens.size()
        && (PLACES.contains(tokens.get(placed).lower()) || tokens.get(placed).isNumber())) {
      placed++;
    }
    at = placed > at && is(tokens, placed, ",") ? placed + 1 : at;
    return is(tokens, at, "who") ? relative(tokens, at) : phrase(tokens, at, false);
  }

  private static int closing(Tokens tokens, int open) {
    for (int i = open + 1; i < Math.min(tokens.size(), open + FARTHEST); i++) {
      if (tokens.get(i).is(")")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * {@code who is the country's president}, {@code who last month took over as Japan's prime
   * minister}.
   */
  private Optional<Title> relative(Tokens tokens, int who) {
    for (int i = who + 1; i < Math.min(tokens.size(), who + FARTHEST); i++) {
      Token token = tokens.get(i);
      if (!token.isWord()) {
        return Optional.empty();
      }
      boolean next = i == who + 1 && BECOMING.contains(token.lower());
      if (token.is("as") || next) {
        boolean gone = GONE.contains(tokens.get(who + 1).lower());
        Optional<Title> title = phrase(tokens, i + 1, token.is("as"));
        if (title.isPresent() || token.is("as")) {
          return gone ? title.map(Title::left) : title;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Title> phrase(Tokens tokens, int begin, boolean isRelative) {
    int at = begin;
    boolean past = false;
    while (at < tokens.size()
        && (ONCE.contains(tokens.get(at).lower()) || ADVERBS.contains(tokens.get(at).lower()))) {
      boolean once = ONCE.contains(tokens.get(at).lower());
      past |= once;
      at++;
    }
    Owners.Owner owner = owners.at(tokens, at);
    at += owner.length();
    Optional<Title> read = titles.at(tokens, at);
    int body = 0;
    if (read.isEmpty()) {
      body = bodyBefore(tokens, at);
      read = titles.at(tokens, at + body);
    }
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Title title = read.get();
    int from = at + body;
    boolean listed = names.lengthAt(tokens, from + title.length()) > 0;
    if (listed && !isRelative) {
      return Optional.empty();
    }
    return Optional.of(whole(tokens, from, title, owner, past, body > 0));
  }

  private Title whole(
      Tokens tokens, int from, Title read, Owners.Owner owner, boolean past, boolean ofBody) {
    Title title = nationBehind(tokens, from + read.length(), read).orElse(read);
    title = withTail(tokens, from, title);
    int end = from + title.length();
    if (is(tokens, end, "and")) {
      Owners.Owner second = owners.at(tokens, end + 1);
      Optional<Title> other = titles.at(tokens, end + 1 + second.length());
      if (other.isPresent() && second.length() > 0) {
        title = joined(title, other.get(), end + 1 + second.length() - from);
      }
    }
    boolean over =
        past || isOver(tokens, from + title.length()) || isOver(tokens, from + read.length());
    title = over ? title.left() : title;
    boolean firm = owner.isBody() || ofBody && title.office().actor().isEmpty();
    boolean heads = title.office().kind().isHead();
    title = firm && heads && title.actor().isEmpty() ? title.with(Office.Kind.CIVIL) : title;
    boolean peer = title.office().kind() == Office.Kind.COUNTERPART; // "his counterpart" is not his
    Optional<Actor> holder = peer ? Optional.empty() : owner.actor();
    return title.actor().isEmpty() && holder.isPresent() ? title.of(holder.get()) : title;
  }

  private static Title joined(Title first, Title second, int before) {
    boolean heads = second.office().kind() == Office.Kind.HEAD;
    return new Title(
        before + second.length(),
        heads ? second.office() : first.office(),
        first.printed() + " and " + second.printed(),
        first.actor(),
        first.past(),
        first.plural());
  }

  /** {@code from 1994 to 1996}, {@code at the time}: the office is no longer held. */
  static boolean isOver(Tokens tokens, int at) {
    boolean range =
        (is(tokens, at, "from")
                || is(tokens, at, "between")
                || is(tokens, at, "until")
                || is(tokens, at, "in"))
            && at + 1 < tokens.size()
            && isYear(tokens.get(at + 1))
            && (!is(tokens, at, "from") || is(tokens, at + 2, "to") || is(tokens, at + 2, "until"));
    return range
        || is(tokens, at, "of") && is(tokens, at + 1, "that") && is(tokens, at + 2, "time")
        || is(tokens, at, "at") && is(tokens, at + 1, "the") && is(tokens, at + 2, "time");
  }

  private static boolean isYear(Token token) {
    return token.isNumber() && token.text().length() == 4;
  }

  /** The tokens of a body's name before its officer: {@code State Department spokesman}. */
  private int bodyBefore(Tokens tokens, int begin) {
    int at = begin;
    while (at < tokens.size() && at - begin < FARTHEST) {
      Token token = tokens.get(at);
      boolean inside =
          token.isCapitalized()
              || at > begin
                  && (token.isPossessive() || token.is("of") || token.is("and") || token.is("&"));
      if (!inside) {
        return 0;
      }
      at++;
      if (titles.at(tokens, at).isPresent()) {
        return at - begin;
      }
    }
    return 0;
  }

  /** {@code President of Uzbekistan Shavkat Mirziyoyev}. */
  Optional<Title> nationBehind(Tokens tokens, int begin, Title title) {
    boolean peer = title.office().kind() == Office.Kind.COUNTERPART;
    Optional<OfParty> of =
        OfParty.at(lexicon, tokens, begin, peer ? OfParty.OF_OR_FROM : OfParty.OF);
    if (of.isEmpty() || titles.at(tokens, of.get().begin()).isPresent()) {
      return Optional.empty();
    }
    int length = title.length() + of.get().end() - begin;
    return Optional.of(title.of(of.get().party().actor()).extendedTo(length, title.printed()));
  }

  /** The nations of several holders, in order: {@code of Norway, Sweden and the Netherlands}. */
  List<Actor> nationsBehind(Tokens tokens, int begin) {
    List<Actor> nations = new ArrayList<>();
    int at = begin;
    while (at < tokens.size() && nations.size() < FARTHEST) {
      Token token = tokens.get(at);
      PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, at);
      boolean joins = token.is("of") || token.is("the") || token.is(",") || token.is("and");
      if (party.found()) {
        nations.add(party.values().get(0).actor());
      } else if (!joins) {
        break;
      }
      at += Math.max(1, party.length());
    }
    return nations;
  }

  /** Adds the words up to the apposition's end: {@code for foreign affairs and security}. */
  Title withTail(Tokens tokens, int begin, Title title) {
    int end = begin + title.length();
    if (end >= tokens.size() || !(Titles.isPreposition(tokens.get(end)) || is(tokens, end, "at"))) {
      return title;
    }
    StringBuilder words = new StringBuilder(title.printed());
    boolean body = is(tokens, end, "at");
    for (int i = end; i < tokens.size() && i < end + LONGEST_TAIL; i++) {
      Token token = tokens.get(i);
      boolean verb = i > end + 1 && !token.isCapitalized() && isVerb(tokens, i);
      if (!token.isWord() && !token.isPossessive() && !token.is("&") || verb) {
        Title full = title.extendedTo(i - begin, words.toString());
        boolean heads = title.office().kind().isHead();
        return isOfBody(tokens, end, i, title) || body && heads
            ? full.with(Office.Kind.CIVIL)
            : full;
      }
      words.append(token.isPossessive() ? "" : " ").append(token.lower());
    }
    return title;
  }

  private boolean isVerb(Tokens tokens, int at) {
    return lexicon.verbs.longestAt(tokens, at).values().stream()
            .anyMatch(v -> v.form() == Verb.Form.PAST || v.form() == Verb.Form.THIRD)
        && !lexicon.nouns.longestAt(tokens, at).found();
  }

  /** {@code president of Krakatau Steel}: a head of what is no state. */
  private boolean isOfBody(Tokens tokens, int of, int end, Title title) {
    boolean chairs = title.office().name().equals("chairman") && !isPolitical(tokens.get(end - 1));
    boolean head = title.office().kind() == Office.Kind.HEAD || chairs;
    int from = of + (is(tokens, of + 1, "the") ? 2 : 1);
    return head
        && is(tokens, of, "of")
        && from < end
        && tokens.get(from).isCapitalized()
        && title.actor().isEmpty();
  }

  private static boolean isPolitical(Token token) {
    return POLITICAL.contains(token.lower());
  }

  private static boolean is(Tokens tokens, int at, String word) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
  }
}
