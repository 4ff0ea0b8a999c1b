package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an office with its modifiers, nation and portfolio: {@code former Canadian foreign minister}. */
final class Titles {
  private static final Set<String> PAST =
      Set.of("former", "then", "late", "ex", "outgoing", "deposed", "ousted", "impeached", "one-time");
  private static final Set<String> MODIFIERS =
      Set.of(
          "new", "current", "incumbent", "acting", "newly", "visiting", "first", "second", "senior",
          "deputy", "vice", "assistant", "special", "chief", "top", "elected", "then-serving", "ruling",
          "lead", "principal", "associate", "permanent", "executive", "presidential", "honorary");
  private static final Set<String> DEPUTIES =
      Set.of("deputy", "vice", "assistant", "associate", "honorary");
  private static final Set<String> MINISTERS =
      Set.of(
          "minister", "ministers", "secretary", "secretaries", "ministry", "spokesperson",
          "spokesman", "spokeswoman", "ambassador", "adviser", "advisor", "commissioner");

  private final Lexicon lexicon;

  Titles(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the title that begins at a token, a nation before it included. */
  Optional<Title> at(List<Token> tokens, int begin) {
    int at = begin;
    boolean past = false;
    boolean deputy = false;
    Optional<Actor> nation = Optional.empty();
    List<String> printed = new ArrayList<>();
    while (at < tokens.size()) {
      Optional<Title> title = core(tokens, at);
      if (title.isPresent()) {
        return Optional.of(withModifiers(title.get(), at - begin, printed, nation, past, deputy));
      }
      Token token = tokens.get(at);
      PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, at);
      if (party.found() && nation.isEmpty()) {
        nation = Optional.of(party.values().get(0).actor());
        at += party.length();
        at += afterNation(tokens, at);
      } else if (PAST.contains(token.lower()) || MODIFIERS.contains(token.lower())) {
        past |= PAST.contains(token.lower());
        deputy |= DEPUTIES.contains(token.lower());
        printed.add(token.lower());
        at++;
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Title withModifiers(
      Title core,
      int before,
      List<String> modifiers,
      Optional<Actor> nation,
      boolean past,
      boolean deputy) {
    modifiers.add(core.printed());
    Office office =
        deputy && core.office().kind() != Office.Kind.CIVIL
            ? new Office(core.office().name(), Office.Kind.DEPUTY, core.office().actor())
            : core.office();
    Optional<Actor> actor = nation.isPresent() ? nation : core.actor();
    return new Title(
        before + core.length(),
        office,
        String.join(" ", modifiers),
        actor,
        past || core.past(),
        core.plural());
  }

  /** A possessive or a bracketed abbreviation after a nation's name. */
  private static int afterNation(List<Token> tokens, int at) {
    int skipped = 0;
    if (at + 2 < tokens.size() && tokens.get(at).is("(") && tokens.get(at + 2).is(")")) {
      skipped = 3;
    }
    if (at + skipped < tokens.size() && tokens.get(at + skipped).isPossessive()) {
      skipped++;
    }
    return skipped;
  }

  private Optional<Title> core(List<Token> tokens, int at) {
    if (at >= tokens.size() || !tokens.get(at).isWord()) {
      return Optional.empty();
    }
    Optional<Title> first = single(tokens, at);
    return first.map(title -> withSecond(tokens, at, title));
  }

  /** Joins a second office of the same person: "deputy prime minister and finance minister". */
  private Title withSecond(List<Token> tokens, int at, Title title) {
    int next = at + title.length();
    if (next + 1 >= tokens.size() || !tokens.get(next).is("and") || title.plural()) {
      return title;
    }
    Optional<Title> second = single(tokens, next + 1);
    boolean sameCase =
        second.isPresent()
            && tokens.get(at).isCapitalized() == tokens.get(next + 1).isCapitalized();
    if (!sameCase || title.office().kind() == Office.Kind.HEAD || !nameFollows(tokens, next + 1 + second.get().length())) {
      return title;
    }
    return title.extendedTo(
        title.length() + 1 + second.get().length(),
        title.printed() + " and " + second.get().printed());
  }

  private static boolean nameFollows(List<Token> tokens, int at) {
    return at < tokens.size() && (tokens.get(at).isCapitalized() || tokens.get(at).is(","));
  }

  private Optional<Title> single(List<Token> tokens, int at) {
    Optional<Title> prefixed = prefixed(tokens, at);
    if (prefixed.isPresent()) {
      return prefixed;
    }
    PhraseMap.Match<String> portfolio = lexicon.portfolios.longestAt(tokens, at);
    if (portfolio.found() && at + portfolio.length() < tokens.size()) {
      Token after = tokens.get(at + portfolio.length());
      PhraseMap.Match<Office> rank = lexicon.offices.longestAt(tokens, at + portfolio.length());
      if (rank.found() && (MINISTERS.contains(after.lower()) || after.is("vice") || after.is("deputy"))) {
        return Optional.of(title(tokens, at, portfolio.length() + rank.length(), rank.values().get(0)));
      }
    }
    PhraseMap.Match<Office> office = lexicon.offices.longestAt(tokens, at);
    if (!office.found()) {
      return Optional.empty();
    }
    return Optional.of(withPortfolio(tokens, at, office));
  }

  /** {@code then-President}, {@code ex-minister}: the hyphen glues a modifier to the office. */
  private Optional<Title> prefixed(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    int hyphen = token.text().indexOf('-');
    if (hyphen < 0 || !PAST.contains(token.lower().substring(0, hyphen))) {
      return Optional.empty();
    }
    List<Token> rest = new ArrayList<>(tokens.subList(at, Math.min(at + 6, tokens.size())));
    Token tail =
        new Token(
            token.begin() + hyphen + 1,
            token.end(),
            token.text().substring(hyphen + 1),
            token.lower().substring(hyphen + 1));
    rest.set(0, tail);
    return core(rest, 0)
        .map(
            t ->
                new Title(
                    t.length(),
                    t.office(),
                    token.lower().substring(0, hyphen + 1) + t.printed(),
                    t.actor(),
                    true,
                    t.plural()));
  }

  /** Adds {@code of/for/to X} where X is a portfolio, or capitalised words that belong to the office. */
  private Title withPortfolio(List<Token> tokens, int at, PhraseMap.Match<Office> match) {
    Office office = match.values().get(0);
    int end = at + match.length();
    if (end + 1 < tokens.size() && isPreposition(tokens.get(end))) {
      int from = end + (tokens.get(end + 1).is("the") ? 2 : 1);
      PhraseMap.Match<String> portfolio = lexicon.portfolios.longestAt(tokens, from);
      if (portfolio.found()) {
        end = from + portfolio.length();
        if (end + 1 < tokens.size() && tokens.get(end).is("and")) {
          PhraseMap.Match<String> second = lexicon.portfolios.longestAt(tokens, end + 1);
          end += second.found() ? 1 + second.length() : 0;
        }
      }
    }
    return title(tokens, at, end - at, office);
  }

  private static boolean isPreposition(Token token) {
    return token.is("of") || token.is("for") || token.is("to") || token.is("on");
  }

  private static Title title(List<Token> tokens, int at, int length, Office office) {
    StringBuilder printed = new StringBuilder();
    for (Token token : tokens.subList(at, at + length)) {
      boolean glued = printed.isEmpty() || token.is(",") || token.isPossessive();
      printed.append(glued ? "" : " ").append(token.lower());
    }
    String last = tokens.get(at + length - 1).lower();
    boolean elect = printed.toString().endsWith("-elect") || printed.toString().endsWith("-designate");
    boolean plural = last.endsWith("s") && !office.name().endsWith(last);
    return new Title(length, office, printed.toString(), office.actor(), elect, plural);
  }
}
