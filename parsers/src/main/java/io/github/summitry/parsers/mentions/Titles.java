package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an office with its modifiers, nation and portfolio: {@code former Canadian foreign
 * minister}. One object reads one story; not thread-safe.
 */
final class Titles {
  private static final WordSet BODIES = WordSet.of("ministry", "department", "party");

  /** More words before an office than any text has. */
  private static final int MOST_MODIFIERS = 8;

  private final Lexicon lexicon;

  /** Where it was asked last, as every kind of mention asks at the same token. */
  private @Nullable Tokens asked;

  private int askedAt;

  /** What it answered there. */
  private Optional<Title> answer = Optional.empty();

  Titles(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the title that begins at a token, a nation before it included. */
  @SuppressWarnings("ReferenceEquality") // other tokens that are equal are read again
  Optional<Title> at(Tokens tokens, int begin) {
    if (begin >= tokens.size() || !mayBegin(tokens.get(begin).word())) {
      return Optional.empty();
    }
    if (tokens != asked || begin != askedAt) {
      answer = read(tokens, begin);
      asked = tokens;
      askedAt = begin;
    }
    return answer;
  }

  private Optional<Title> read(Tokens tokens, int begin) {
    int at = begin;
    boolean past = false;
    boolean deputy = false;
    Optional<Actor> nation = Optional.empty();
    List<String> printed = List.of();
    while (at < tokens.size() && printed.size() < MOST_MODIFIERS) {
      Optional<Title> title = core(tokens, at);
      if (title.isPresent() && !isRank(tokens, at, title.get())) {
        return at == begin
            ? title
            : Optional.of(withModifiers(title.get(), at - begin, printed, nation, past, deputy));
      }
      Token word = tokens.get(at);
      PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, at);
      boolean former = lexicon.isWord(WordClass.FORMER, word);
      Optional<Actor> then = formerNation(word);
      if (then.isPresent()) {
        nation = then;
        past = true;
        at++;
      } else if (party.found() && nation.isEmpty()) {
        nation = Optional.of(party.values().get(0).actor());
        at += party.length();
        at += afterNation(tokens, at);
      } else if (former || lexicon.isWord(WordClass.RANK, word)) {
        past |= former;
        deputy |= lexicon.isWord(WordClass.DEPUTY, word);
        printed = printed.isEmpty() ? new ArrayList<>(MOST_MODIFIERS) : printed;
        printed.add(word.lower());
        at++;
      } else if (isEpithet(word)) {
        at++;
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isEpithet(Token word) {
    return lexicon.isWord(WordClass.EPITHET, word)
        || word.word().isHyphenated() && word.lower().endsWith("-year-old");
  }

  /** {@code will host Lee}: what looks like an office, but is nobody's. */
  static boolean isVerb(Tokens tokens, int at, Title title) {
    boolean host = tokens.get(at).is("host") || tokens.get(at).is("hosts");
    return host && title.length() == 1 && !Owners.isOwned(tokens, at);
  }

  private static boolean mayBegin(Word word) {
    return word.begins(Openings.TITLE) || word.isHyphenated();
  }

  /** {@code chief press secretary}: what can be an office by itself ranks the office behind it. */
  private boolean isRank(Tokens tokens, int at, Title title) {
    return title.length() == 1
        && lexicon.isWord(WordClass.RANK, tokens.get(at))
        && single(tokens, at + 1).isPresent();
  }

  /** {@code then-U.S. President}: the hyphen glues a word to the nation. */
  private Optional<Actor> formerNation(Token token) {
    int hyphen = token.word().isHyphenated() ? token.text().indexOf('-') : -1;
    if (hyphen < 0 || !lexicon.isWord(WordClass.FORMER, token.lower().substring(0, hyphen))) {
      return Optional.empty();
    }
    Tokens rest = lexicon.tokenize(token.text().substring(hyphen + 1));
    PhraseMap.Match<Party> party = lexicon.parties.longestAt(rest, 0);
    return party.found() && party.length() == rest.size()
        ? Optional.of(party.values().get(0).actor())
        : Optional.empty();
  }

  private static Title withModifiers(
      Title core,
      int before,
      List<String> modifiers,
      Optional<Actor> nation,
      boolean past,
      boolean deputy) {
    boolean lower = deputy && core.office().kind() != Office.Kind.CIVIL;
    Title title = lower ? core.with(Office.Kind.DEPUTY) : core;
    return new Title(
        before + core.length(),
        title.office(),
        modifiers.isEmpty() ? core.printed() : String.join(" ", modifiers) + " " + core.printed(),
        nation.isPresent() ? nation : core.actor(),
        past || core.past(),
        core.plural());
  }

  /** A possessive or a bracketed abbreviation after a nation's name. */
  private static int afterNation(Tokens tokens, int at) {
    int skipped = 0;
    if (at + 2 < tokens.size() && tokens.get(at).is("(") && tokens.get(at + 2).is(")")) {
      skipped = 3;
    }
    if (at + skipped < tokens.size() && tokens.get(at + skipped).isPossessive()) {
      skipped++;
    }
    return skipped;
  }

  private Optional<Title> core(Tokens tokens, int at) {
    if (at >= tokens.size() || !tokens.get(at).isWord()) {
      return Optional.empty();
    }
    Optional<Title> first = single(tokens, at);
    return first.isPresent() && isJoined(tokens, at, first.get())
        ? Optional.of(withSecond(tokens, at, first.get()))
        : first;
  }

  private static boolean isJoined(Tokens tokens, int at, Title title) {
    int next = at + title.length();
    return next + 1 < tokens.size() && tokens.get(next).is("and") && !title.plural();
  }

  /** Joins a second office of the same person: "deputy prime minister and finance minister". */
  private Title withSecond(Tokens tokens, int at, Title title) {
    int next = at + title.length();
    Optional<Title> second = single(tokens, next + 1);
    boolean sameCase =
        second.isPresent()
            && tokens.get(at).isCapitalized() == tokens.get(next + 1).isCapitalized();
    boolean alone = title.office().kind() == Office.Kind.HEAD || !title.office().kind().isOffice();
    if (!sameCase || alone || !nameFollows(tokens, next + 1 + second.get().length())) {
      return title;
    }
    boolean heads = second.get().office().kind() == Office.Kind.HEAD;
    return new Title(
        title.length() + 1 + second.get().length(),
        heads ? second.get().office() : title.office(),
        title.printed() + " and " + second.get().printed(),
        title.actor(),
        title.past(),
        false);
  }

  private static boolean nameFollows(Tokens tokens, int at) {
    return at >= tokens.size() || tokens.get(at).isCapitalized() || !tokens.get(at).isWord();
  }

  private Optional<Title> single(Tokens tokens, int at) {
    if (at >= tokens.size() || !tokens.get(at).isWord() || !mayBegin(tokens.get(at).word())) {
      return Optional.empty();
    }
    Optional<Title> prefixed = prefixed(tokens, at);
    if (prefixed.isPresent()) {
      return prefixed;
    }
    PhraseMap.Match<Office> office = lexicon.offices.longestAt(tokens, at);
    PhraseMap.Match<String> portfolio = lexicon.portfolios.longestAt(tokens, at);
    int end = at + portfolio.length();
    if (portfolio.found()
        && end < tokens.size()
        && lexicon.isWord(WordClass.MINISTER, tokens.get(end))) {
      PhraseMap.Match<Office> rank = lexicon.offices.longestAt(tokens, end);
      int length = portfolio.length() + rank.length();
      if (rank.found() && length > office.length()) {
        return Optional.of(title(tokens, at, length, rank.values().get(0)));
      }
    }
    return office.found() ? Optional.of(withPortfolio(tokens, at, office)) : Optional.empty();
  }

  /** {@code then-President}, {@code ex-minister}: the hyphen glues a modifier to the office. */
  private Optional<Title> prefixed(Tokens tokens, int at) {
    Token token = tokens.get(at);
    int hyphen = token.word().isHyphenated() ? token.text().indexOf('-') : -1;
    if (hyphen < 0 || !lexicon.isWord(WordClass.FORMER, token.lower().substring(0, hyphen))) {
      return Optional.empty();
    }
    Tokens from = tokens.subList(at, Math.min(at + 6, tokens.size()));
    Word tail = lexicon.word(token.text().substring(hyphen + 1));
    Tokens rest = from.beginningWith(new Token(token.begin() + hyphen + 1, token.end(), tail));
    String prefix = token.lower().substring(0, hyphen + 1);
    return core(rest, 0).map(t -> t.extendedTo(t.length(), prefix + t.printed()).left());
  }

  /**
   * Adds {@code of/for/to X} where X is a portfolio, or capitalised words that belong to the
   * office.
   */
  private Title withPortfolio(Tokens tokens, int at, PhraseMap.Match<Office> match) {
    Office office = match.values().get(0);
    int end = at + match.length();
    if (end + 1 < tokens.size() && isPreposition(tokens.get(end)) && office.kind().isOffice()) {
      int from = end + (tokens.get(end + 1).is("the") ? 2 : 1);
      PhraseMap.Match<String> portfolio = lexicon.portfolios.longestAt(tokens, from);
      if (portfolio.found() && !isMinistry(tokens, from + portfolio.length())) {
        end = from + portfolio.length();
        if (end + 1 < tokens.size() && tokens.get(end).is("and")) {
          PhraseMap.Match<String> second = lexicon.portfolios.longestAt(tokens, end + 1);
          end += second.found() ? 1 + second.length() : 0;
        }
      }
    }
    return title(tokens, at, end - at, office);
  }

  /**
   * {@code official of the Foreign Ministry}, {@code leader of the Labor Party}: that is no
   * portfolio.
   */
  private static boolean isMinistry(Tokens tokens, int at) {
    return at < tokens.size() && BODIES.contains(tokens.get(at).lower());
  }

  static boolean isPreposition(Token token) {
    return token.is("of") || token.is("for") || token.is("to") || token.is("on");
  }

  private static Title title(Tokens tokens, int at, int length, Office office) {
    String last = tokens.get(at + length - 1).lower();
    String printed = length == 1 ? last : printed(tokens, at, at + length);
    boolean elect = printed.endsWith("-elect") || printed.endsWith("-designate");
    boolean plural = isPlural(printed, last, office);
    return new Title(length, office, printed, office.actor(), elect, plural);
  }

  private static String printed(Tokens tokens, int begin, int end) {
    int length = tokens.get(end - 1).end() - tokens.get(begin).begin();
    StringBuilder printed = new StringBuilder(length).append(tokens.get(begin).lower());
    for (int i = begin + 1; i < end; i++) {
      Token token = tokens.get(i);
      boolean glued = token.is(",") || token.isPossessive();
      printed.append(glued ? "" : " ").append(token.lower());
    }
    return printed.toString();
  }

  private static boolean isPlural(String printed, String last, Office office) {
    int first = printed.indexOf(' ') < 0 ? printed.length() : printed.indexOf(' ');
    String name = office.name();
    boolean inner =
        first > 3
            && printed.charAt(first - 1) == 's'
            && name.length() >= first
            && name.charAt(first - 1) == ' '
            && name.startsWith(printed.substring(0, first - 1));
    return inner
        || last.endsWith("s") && !name.endsWith(last)
        || last.endsWith("men") && !name.endsWith(last);
  }
}
