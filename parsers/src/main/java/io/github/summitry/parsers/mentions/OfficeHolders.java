package io.github.summitry.parsers.mentions;

import java.util.Optional;

/**
 * Finds where the name of an office's holder begins: behind a nation, a comma, the office's own
 * words.
 */
final class OfficeHolders {
  private static final int LONGEST_TAIL = 9;

  private final Lexicon lexicon;
  private final Titles titles;
  private final Names names;
  private final NameForms forms;
  private final Roster roster;
  private final Owners owners;
  private final Appositions appositions;

  OfficeHolders(
      Lexicon lexicon,
      Titles titles,
      Names names,
      Roster roster,
      Owners owners,
      Appositions appositions) {
    this.lexicon = lexicon;
    this.titles = titles;
    this.names = names;
    this.forms = new NameForms(lexicon);
    this.roster = roster;
    this.owners = owners;
    this.appositions = appositions;
  }

  /** Returns the index of the name that belongs to the title at a token, -1 if there is none. */
  int nameBehind(Tokens tokens, int at, Title title) {
    int office = at + title.length();
    Optional<Title> nation = appositions.nationBehind(tokens, office, title);
    int begin = nation.map(n -> at + n.length()).orElse(office);
    if (title.plural() && nation.isPresent()) {
      begin = endOfNations(tokens, begin);
    }
    if (begin < tokens.size() && isAside(tokens.get(begin), title)) {
      return isListed(tokens, at, begin, title) ? behind(tokens, begin) : -1;
    }
    int body = bodyBetween(tokens, begin, title);
    if (body == 0 && begin == office) {
      int tail = at + appositions.withTail(tokens, at, title).length();
      boolean comma = tail > office && tail < tokens.size() && tokens.get(tail).is(",");
      if (comma && isListed(tokens, at, tail, title)) {
        return tail + 1;
      }
    }
    return begin + body + names.courtesies(tokens, begin + body);
  }

  private int behind(Tokens tokens, int comma) {
    return comma + 1 + names.courtesies(tokens, comma + 1);
  }

  /** Plural offices part their holders from their states by a comma or a dash. */
  private static boolean isAside(Token token, Title title) {
    return token.is(",")
        || title.plural()
            && (token.is("—") || token.is("–") || token.is("--") || token.is("(") || token.is(":"));
  }

  private int endOfNations(Tokens tokens, int begin) {
    int at = begin;
    while (at + 1 < tokens.size() && joinsNations(tokens.get(at))) {
      PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, at + 1);
      if (!party.found() && !tokens.get(at + 1).is("the")) {
        break;
      }
      at += 1 + party.length();
    }
    return at;
  }

  private static boolean joinsNations(Token token) {
    return token.is("and") || token.is(",") || token.is("the");
  }

  /**
   * {@code Minister of Trade, Maninder Sidhu}; {@code his trade minister, Kim Ha-neul,}: an office,
   * a comma, a full name.
   */
  private boolean isListed(Tokens tokens, int at, int comma, Title title) {
    if (!title.office().kind().isOffice() || title.plural()) {
      int name = behind(tokens, comma);
      if (titles.at(tokens, name).isPresent()) { // "the host, Prime Minister X"
        return false;
      }
      int words = names.lengthAt(tokens, name);
      boolean known = words == 1 && !lexicon.leadersBySurname(tokens.get(name).text()).isEmpty();
      return words > 1 || known && roster.bySurname(tokens.get(name)).isEmpty();
    }
    int length = names.lengthAt(tokens, comma + 1);
    int end = comma + 1 + length;
    boolean closed = end >= tokens.size() || !tokens.get(end).isWord();
    boolean other = end < tokens.size() && tokens.get(end).is(",") && isTitled(tokens, end + 1);
    boolean owned = Owners.isOwned(tokens, at) || title.actor().isPresent();
    return length > 1
        && closed
        && !other
        && (owned || tokens.get(at).isCapitalized())
        && !roster.endsAt(tokens.get(at).begin() - 2)
        && titles.at(tokens, comma + 1).isEmpty();
  }

  private boolean isTitled(Tokens tokens, int at) {
    return titles.at(tokens, at + owners.at(tokens, at).length()).isPresent();
  }

  /**
   * {@code Senior Secretary for Public Communication Jung Man-ho}, {@code Ambassador to Korea Peter
   * Vos}: the office's words before the name.
   */
  private int bodyBetween(Tokens tokens, int begin, Title title) {
    if (begin >= tokens.size()
        || !Titles.isPreposition(tokens.get(begin))
        || title.office().kind() == Office.Kind.HEAD) {
      return 0;
    }
    Optional<OfParty> posted = OfParty.at(lexicon, tokens, begin, OfParty.TO);
    if (posted.isPresent() && names.lengthAt(tokens, posted.get().end()) > 1) {
      return posted.get().end() - begin;
    }
    for (int i = begin + 1; i < Math.min(begin + LONGEST_TAIL, tokens.size() - 1); i++) {
      Token token = tokens.get(i);
      boolean joins = token.is("and") || token.is("the") || token.is("of") || token.is("&");
      if (!token.isCapitalized() && !joins) {
        return 0;
      }
      boolean surname = lexicon.isSurname(token) && tokens.get(i + 1).isCapitalized();
      if (surname && forms.isKorean(tokens.subList(i, i + 2))) {
        return i - begin;
      }
    }
    return 0;
  }
}
