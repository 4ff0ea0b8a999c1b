package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the names of people in sentences: a name beside an office, a name behind a nation's
 * possessive, a leader's name that the lexicon knows, a name of a form that only persons have, a
 * name that speaks.
 */
final class PeopleFinder {
  private static final int MOURNING_BEFORE = 5;

  private final Lexicon lexicon;
  private final Titles titles;
  private final Names names;
  private final NameForms forms;
  private final Roster roster;
  private final Nearby nearby;
  private final Owners owners;
  private final Appositions appositions;

  /** The names joined by commas and "and" up to the one read last. */
  private final List<List<Token>> run = new ArrayList<>();

  PeopleFinder(Lexicon lexicon, Actor home, Roster roster) {
    this.lexicon = lexicon;
    this.titles = new Titles(lexicon);
    this.names = new Names(lexicon);
    this.forms = new NameForms(lexicon);
    this.roster = roster;
    this.nearby = new Nearby(home, forms);
    this.owners = new Owners(lexicon, roster, nearby);
    this.appositions = new Appositions(lexicon, titles, names, owners);
  }

  /** Adds the people of a sentence to the roster. */
  void read(List<Token> tokens) {
    nearby.beginSentence();
    run.clear();
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
    return token.is("side")
        || token.is("attendees")
        || token.is("delegation")
        || token.is("officials");
  }

  private Found at(List<Token> tokens, int at, Optional<Actor> inherited) {
    Optional<Title> title = titles.at(tokens, at);
    if (title.isPresent()) {
      return titled(tokens, at, title.get(), inherited);
    }
    PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, at);
    if (party.found() && !lexicon.leaders.longestAt(tokens, at).found()) {
      return behindNation(tokens, at, party);
    }
    Optional<NodeReader.Piece> pair = Compounds.at(lexicon, tokens, at);
    if (pair.isPresent()) {
      pair.get().build(tokens, at).actors().forEach(nearby::mention);
      return Found.skip(pair.get().length());
    }
    return bare(tokens, at, inherited);
  }

  private Found titled(List<Token> tokens, int at, Title read, Optional<Actor> inherited) {
    Title title = read;
    if (isFirms(tokens, at, read)) {
      title = read.with(Office.Kind.CIVIL);
    } else if (isRegional(tokens, at, read)) {
      title = read.with(Office.Kind.DEPUTY);
    }
    nearby.office(title.office().kind());
    title.actor().ifPresent(nearby::mention);
    title = Appositions.isOver(tokens, at + title.length()) ? title.left() : title;
    int begin = nameBehind(tokens, at, title);
    int length = begin < 0 ? 0 : names.lengthBehindOffice(tokens, begin);
    if (length == 0
        || names.looksLikeThing(tokens, begin, length) && length > 2
        || names.leadsToThing(tokens, begin + length)) {
      return Found.skip(title.length());
    }
    Title held = appositions.nationBehind(tokens, at + title.length(), title).orElse(title);
    Optional<Actor> actor = actorOf(tokens, at, begin + length, held);
    List<Actor> nations =
        title.plural() ? appositions.nationsBehind(tokens, at + title.length()) : List.of();
    if (nations.size() > 1) {
      actor = Optional.of(nations.get(0));
    }
    Title owned = held.actor().isEmpty() && actor.isPresent() ? held.of(actor.get()) : held;
    sighted(tokens, begin, length, List.of(owned.ofOne()), actor, inherited);
    int end = begin + length;
    int holder = 0;
    while (title.plural() && end + 1 < tokens.size() && isListMark(tokens, end)) {
      int from = end + (tokens.get(end).is(",") && tokens.get(end + 1).is("and") ? 2 : 1);
      int next = names.lengthAt(tokens, from);
      if (next == 0 || titles.at(tokens, from).isPresent()) {
        break;
      }
      holder++;
      Optional<Actor> own =
          holder < nations.size()
              ? Optional.of(nations.get(holder))
              : partyBehind(tokens, from + next);
      sighted(
          tokens,
          from,
          next,
          List.of(own.map(title::of).orElse(title).ofOne()),
          own.or(title::actor),
          Optional.empty());
      end = from + next;
    }
    return new Found(end - at, actor.or(() -> inherited));
  }

  /** {@code Hyundai Motor President}: no head of state. */
  private boolean isFirms(List<Token> tokens, int at, Title title) {
    boolean head =
        title.office().kind() == Office.Kind.HEAD
            || title.office().kind() == Office.Kind.HEAD_OF_BODY;
    boolean possessed = at > 1 && tokens.get(at - 1).isPossessive();
    return head
        && title.actor().isEmpty()
        && at > 0
        && tokens.get(at).isCapitalized()
        && names.isFirm(tokens.get(possessed ? at - 2 : at - 1));
  }

  /** {@code Bavarian Premier}: a word that names no nation stands before the office. */
  private boolean isRegional(List<Token> tokens, int at, Title title) {
    if (at < 2 || title.office().kind() != Office.Kind.HEAD || title.actor().isPresent()) {
      return false;
    }
    Token before = tokens.get(at - 1);
    return before.isWord()
        && before.isCapitalized()
        && tokens.get(at - 2).isWord()
        && tokens.get(at).isCapitalized()
        && !Weekdays.isDayOrMonth(before)
        && !before.is("late")
        && !lexicon.isWord(Lexicon.WordClass.NO_NAME, before.lower())
        && !lexicon.sites.longestAt(tokens, at - 1).found()
        && !roster.endsAt(before.end())
        && !forms.isKorean(
            tokens.subList(
                Math.min(tokens.size(), at + title.length()),
                Math.min(tokens.size(), at + title.length() + 2)));
  }

  /** The index of the name that belongs to a title, -1 if there is none. */
  private int nameBehind(List<Token> tokens, int at, Title title) {
    int begin = at + title.length();
    Optional<Title> nation = appositions.nationBehind(tokens, begin, title);
    begin = nation.map(n -> at + n.length()).orElse(begin);
    if (title.plural() && nation.isPresent()) {
      begin = endOfNations(tokens, begin);
    }
    if (begin < tokens.size() && isAside(tokens.get(begin), title)) {
      return isListed(tokens, at, begin, title)
          ? begin + 1 + names.courtesies(tokens, begin + 1)
          : -1;
    }
    begin += bodyBetween(tokens, begin, title);
    Title tailed = begin == at + title.length() ? appositions.withTail(tokens, at, title) : title;
    int tail = at + tailed.length();
    boolean long1 =
        tailed.length() > title.length() && tail < tokens.size() && tokens.get(tail).is(",");
    if (long1 && isListed(tokens, at, tail, title)) {
      return tail + 1;
    }
    begin += names.courtesies(tokens, begin);
    return begin;
  }

  /** Plural offices part their holders from their states by a comma or a dash. */
  private static boolean isAside(Token token, Title title) {
    return token.is(",")
        || title.plural()
            && (token.is("—") || token.is("–") || token.is("--") || token.is("(") || token.is(":"));
  }

  private int endOfNations(List<Token> tokens, int begin) {
    int at = begin;
    while (at + 1 < tokens.size()
        && (tokens.get(at).is("and") || tokens.get(at).is(",") || tokens.get(at).is("the"))) {
      PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, at + 1);
      boolean article = tokens.get(at + 1).is("the");
      if (!party.found() && !article) {
        break;
      }
      at += 1 + party.length();
    }
    return at;
  }

  /**
   * {@code Minister of Trade, Maninder Sidhu}; {@code his trade minister, Kim Ha-neul,}: an office,
   * a comma, a full name.
   */
  private boolean isListed(List<Token> tokens, int at, int comma, Title title) {
    if (!title.office().kind().isOffice() || title.plural()) {
      return names.lengthAt(tokens, comma + 1 + names.courtesies(tokens, comma + 1)) > 0;
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

  private boolean isTitled(List<Token> tokens, int at) {
    return titles.at(tokens, at + owners.at(tokens, at).length()).isPresent();
  }

  private static boolean isListMark(List<Token> tokens, int at) {
    return tokens.get(at).is("and") || tokens.get(at).is(",");
  }

  /**
   * {@code Senior Secretary for Public Communication Jung Man-ho}: words of the office before the
   * name.
   */
  private int bodyBetween(List<Token> tokens, int begin, Title title) {
    if (begin >= tokens.size()
        || !Titles.isPreposition(tokens.get(begin))
        || title.office().kind() == Office.Kind.HEAD) {
      return 0;
    }
    for (int i = begin + 1; i < Math.min(begin + 9, tokens.size() - 1); i++) {
      Token token = tokens.get(i);
      boolean joins = token.is("and") || token.is("the") || token.is("of") || token.is("&");
      if (!token.isCapitalized() && !joins) {
        return 0;
      }
      boolean surname =
          lexicon.surnames.contains(token.text()) && tokens.get(i + 1).isCapitalized();
      if (surname && forms.isKorean(tokens.subList(i, i + 2))) {
        return i - begin;
      }
    }
    return 0;
  }

  private Optional<Actor> actorOf(List<Token> tokens, int at, int end, Title title) {
    if (title.actor().isPresent()) {
      return title.actor();
    }
    boolean kin = title.office().kind() == Office.Kind.KIN;
    return partyBehind(tokens, end).or(() -> kin ? nearby.lastPerson() : owners.before(tokens, at));
  }

  /** {@code Kang Tae-ri of South Korea}. */
  private Optional<Actor> partyBehind(List<Token> tokens, int end) {
    if (end + 1 >= tokens.size() || !tokens.get(end).is("of")) {
      return Optional.empty();
    }
    int from = end + (tokens.get(end + 1).is("the") ? 2 : 1);
    PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, from);
    return party.found() ? Optional.of(party.values().get(0).actor()) : Optional.empty();
  }

  private Found behindNation(List<Token> tokens, int at, PhraseMap.Match<Party> match) {
    Party party = match.values().get(0);
    nearby.mention(party.actor());
    int end = at + match.length();
    if (end < tokens.size() && tokens.get(end).isPossessive()) {
      int begin = end + 1 + names.courtesies(tokens, end + 1);
      int length = names.lengthAt(tokens, begin);
      if (length >= 2
          && !names.looksLikeThing(tokens, begin, length)
          && titles.at(tokens, begin).isEmpty()) {
        sighted(tokens, begin, length, List.of(), Optional.of(party.actor()), Optional.empty());
        return new Found(begin + length - at, Optional.empty());
      }
    }
    return Found.skip(match.length());
  }

  private Found bare(List<Token> tokens, int at, Optional<Actor> inherited) {
    int skipped = names.courtesies(tokens, at);
    int begin = at + skipped;
    PhraseMap.Match<KnownLeader> known = lexicon.leaders.longestAt(tokens, begin);
    int length = names.lengthAt(tokens, begin);
    PhraseMap.Match<Site> site = lexicon.sites.longestAt(tokens, begin);
    if (site.found() && site.length() >= length && !known.found()) {
      site.values().get(0).country().ifPresent(nearby::mention);
      return Found.skip(skipped + site.length());
    }
    boolean leader =
        known.found() && (known.length() > 1 || isAlone(tokens, begin)) && known.length() == length;
    boolean late = begin > 0 && tokens.get(begin - 1).is("late");
    boolean person =
        late && length > 1
            || leader && !names.leadsToThing(tokens, begin + length)
            || length > 1 && isPerson(tokens, begin, length, skipped > 0);
    if (person) {
      sighted(tokens, begin, length, List.of(), partyBehind(tokens, begin + length), inherited);
    } else if (length == 1) {
      roster.bySurname(tokens.get(begin)).ifPresent(draft -> nearby.person(draft.actor()));
    }
    return Found.skip(Math.max(1, skipped + length));
  }

  private static boolean isAlone(List<Token> tokens, int at) {
    return (at == 0 || !tokens.get(at - 1).isCapitalized())
        && (at + 1 >= tokens.size() || !tokens.get(at + 1).isCapitalized());
  }

  private boolean isPerson(List<Token> tokens, int begin, int length, boolean courteous) {
    List<Token> name = tokens.subList(begin, begin + length);
    int end = begin + length;
    if (names.looksLikeThing(tokens, begin, length)) {
      return false;
    }
    boolean possessed =
        begin > 0 && tokens.get(begin - 1).isPossessive() && names.hasKnownWord(name);
    boolean national = nearby.isPersonNamed() && partyBehind(tokens, end).isPresent();
    return courteous
        || sharesOffice(tokens, end)
        || forms.isUnmistakable(name)
        || appositions.behind(tokens, end).isPresent()
        || possessed
        || national
        || end + 1 < tokens.size() && tokens.get(end).is(",") && tokens.get(end + 1).is("who")
        || speaks(tokens, begin, end)
        || listedWithPeople(tokens, begin);
  }

  /**
   * {@code A and B, the presidents of X and Y}: the office behind the second name is the first's,
   * too.
   */
  private boolean sharesOffice(List<Token> tokens, int end) {
    int second = end + 1;
    int length =
        end < tokens.size() && tokens.get(end).is("and") ? names.lengthAt(tokens, second) : 0;
    return length > 1
        && appositions.behind(tokens, second + length).filter(Title::plural).isPresent();
  }

  private boolean speaks(List<Token> tokens, int begin, int end) {
    return isSaying(tokens, end) || begin > 0 && isSaying(tokens, begin - 1);
  }

  private boolean isSaying(List<Token> tokens, int at) {
    return at < tokens.size()
        && !tokens.get(at).isCapitalized()
        && lexicon.verbs.longestAt(tokens, at).values().stream()
            .anyMatch(
                verb ->
                    verb.families().contains("SAY")
                        && (verb.form() == Verb.Form.PAST || verb.form() == Verb.Form.THIRD));
  }

  private boolean listedWithPeople(List<Token> tokens, int begin) {
    return begin >= 2
        && tokens.get(begin - 1).is("and")
        && roster.endsAt(tokens.get(begin - 2).end());
  }

  /** Adds a name with the office behind it, which names before it may share. */
  private void sighted(
      List<Token> tokens,
      int begin,
      int length,
      List<Title> before,
      Optional<Actor> nation,
      Optional<Actor> inherited) {
    List<Token> name = List.copyOf(tokens.subList(begin, begin + length));
    Optional<Title> behind = appositions.behind(tokens, begin + length);
    behind.ifPresent(title -> nearby.office(title.office().kind()));
    boolean joined =
        begin > 0 && isListMark(tokens, begin - 1) && !run.isEmpty() && endsRun(tokens, begin);
    if (!joined) {
      run.clear();
    }
    if (joined && behind.filter(Title::plural).isPresent()) {
      for (List<Token> other : run) {
        add(other, List.of(behind.get().ofOne()), behind.get().actor(), Optional.empty(), Set.of());
      }
    }
    List<Title> all = new ArrayList<>(before);
    behind.map(Title::ofOne).ifPresent(all::add);
    Optional<Actor> actor = nation.or(() -> behind.flatMap(Title::actor));
    add(name, all, actor, inherited, notes(tokens, begin, all, actor));
    run.add(name);
  }

  private boolean endsRun(List<Token> tokens, int begin) {
    int last = run.get(run.size() - 1).get(run.get(run.size() - 1).size() - 1).end();
    for (int i = begin - 1; i >= 0 && i >= begin - 3; i--) {
      if (tokens.get(i).end() == last) {
        return true;
      }
    }
    return false;
  }

  private void add(
      List<Token> name,
      List<Title> offices,
      Optional<Actor> nation,
      Optional<Actor> inherited,
      Set<Sighting.Note> notes) {
    boolean body = offices.stream().anyMatch(Title::isOfSomeBody);
    Optional<Actor> guess =
        (body ? nearby.organisation() : Optional.<Actor>empty()).or(() -> nearby.foreign(name));
    Draft draft = roster.add(new Sighting(name, offices, nation, inherited, guess, notes));
    nearby.person(nation.or(draft::actor));
  }

  private Set<Sighting.Note> notes(
      List<Token> tokens, int begin, List<Title> offices, Optional<Actor> nation) {
    Set<Sighting.Note> notes = EnumSet.noneOf(Sighting.Note.class);
    Optional<Office.Kind> around = nearby.around();
    boolean leaders =
        around.isEmpty()
            || around.get() == Office.Kind.HEAD
            || around.get() == Office.Kind.HEAD_OF_BODY;
    boolean counterpart =
        offices.stream().anyMatch(t -> t.office().kind() == Office.Kind.COUNTERPART);
    boolean kin = offices.stream().anyMatch(t -> t.office().kind() == Office.Kind.KIN);
    if (counterpart ? around.isPresent() && leaders : nation.isPresent() && leaders && !kin) {
      notes.add(Sighting.Note.AMONG_LEADERS);
    }
    if (nearby.isFamilyNamed()) {
      notes.add(Sighting.Note.AMONG_FAMILY);
    }
    for (int i = Math.max(0, begin - MOURNING_BEFORE); i < begin; i++) {
      if (lexicon.isWord(Lexicon.WordClass.MOURNING, tokens.get(i).lower())) {
        notes.add(Sighting.Note.MOURNED);
      }
    }
    return notes;
  }
}
