package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.List;
import java.util.Optional;

/** Reads the names behind an office, one or, behind a plural, several. */
final class TitledNames {
  private final Lexicon lexicon;
  private final Titles titles;
  private final Names names;
  private final NameForms forms;
  private final Roster roster;
  private final Nearby nearby;
  private final Owners owners;
  private final Appositions appositions;
  private final OfficeHolders holders;
  private final Sightings sightings;

  TitledNames(
      Lexicon lexicon,
      Titles titles,
      Names names,
      Roster roster,
      Nearby nearby,
      Owners owners,
      Appositions appositions,
      Sightings sightings) {
    this.lexicon = lexicon;
    this.titles = titles;
    this.names = names;
    this.forms = new NameForms(lexicon);
    this.roster = roster;
    this.nearby = nearby;
    this.owners = owners;
    this.appositions = appositions;
    this.holders = new OfficeHolders(lexicon, titles, names, roster, owners, appositions);
    this.sightings = sightings;
  }

  /** Reads the names behind the office at a token. */
  PeopleFinder.Found read(Tokens tokens, int at, Title printed, Optional<Actor> inherited) {
    Title title = inContext(tokens, at, printed);
    if (Titles.isVerb(tokens, at, title)) {
      return PeopleFinder.Found.skip(1);
    }
    nearby.office(title.office().kind());
    if (title.actor().isPresent()) {
      nearby.mention(title.actor().get());
    }
    int begin = holders.nameBehind(tokens, at, title);
    int length = begin < 0 ? 0 : names.lengthBehindOffice(tokens, begin);
    if (length == 0
        || names.looksLikeThing(tokens, begin, length) && length > 2
        || names.leadsToThing(tokens, begin + length)) {
      return PeopleFinder.Found.skip(title.length());
    }
    int office = at + title.length();
    Title held = appositions.nationBehind(tokens, office, title).orElse(title);
    List<Actor> nations = title.plural() ? appositions.nationsBehind(tokens, office) : List.of();
    Optional<Actor> actor =
        nations.size() > 1
            ? Optional.of(nations.get(0))
            : actorOf(tokens, at, begin + length, held);
    Title owned = held.actor().isEmpty() && actor.isPresent() ? held.of(actor.get()) : held;
    sightings.add(tokens, begin, length, List.of(owned.ofOne()), actor, inherited);
    int end = title.plural() ? others(tokens, begin + length, title, nations) : begin + length;
    return new PeopleFinder.Found(end - at, actor.isPresent() ? actor : inherited);
  }

  /** The holder of an office of a firm or a region is no leader; a term of years is over. */
  private Title inContext(Tokens tokens, int at, Title printed) {
    Title title = printed;
    if (isFirms(tokens, at, printed)) {
      title = printed.with(Office.Kind.CIVIL);
    } else if (isRegional(tokens, at, printed)) {
      title = printed.with(Office.Kind.DEPUTY);
    }
    return Appositions.isOver(tokens, at + title.length()) ? title.left() : title;
  }

  /** Reads the further holders of a plural office and returns the index behind the last. */
  private int others(Tokens tokens, int begin, Title title, List<Actor> nations) {
    int end = behindParty(tokens, begin);
    int holder = 1;
    while (end + 1 < tokens.size() && Sightings.isListMark(tokens, end)) {
      int from = end + (tokens.get(end).is(",") && tokens.get(end + 1).is("and") ? 2 : 1);
      int length = names.lengthAt(tokens, from);
      if (length == 0 || titles.at(tokens, from).isPresent()) {
        break;
      }
      Optional<Actor> actor =
          holder < nations.size()
              ? Optional.of(nations.get(holder))
              : partyBehind(tokens, from + length);
      Title own = actor.map(title::of).orElse(title).ofOne();
      sightings.add(tokens, from, length, List.of(own), own.actor(), Optional.empty());
      end = behindParty(tokens, from + length);
      holder++;
    }
    return end;
  }

  /** {@code Hyundai Motor President}: no head of state. */
  private boolean isFirms(Tokens tokens, int at, Title title) {
    boolean possessed = at > 1 && tokens.get(at - 1).isPossessive();
    return title.office().kind().isHead()
        && title.actor().isEmpty()
        && at > 0
        && tokens.get(at).isCapitalized()
        && names.isFirm(tokens.get(possessed ? at - 2 : at - 1));
  }

  /** {@code Bavarian Premier}: a word that names no nation stands before the office. */
  private boolean isRegional(Tokens tokens, int at, Title title) {
    if (at < 2 || title.office().kind() != Office.Kind.HEAD || title.actor().isPresent()) {
      return false;
    }
    Token before = tokens.get(at - 1);
    int name = Math.min(tokens.size(), at + title.length());
    return before.isWord()
        && before.isCapitalized()
        && tokens.get(at - 2).isWord()
        && tokens.get(at).isCapitalized()
        && !Weekdays.isDayOrMonth(before)
        && !lexicon.isWord(WordClass.FORMER, before)
        && !lexicon.isWord(WordClass.NO_NAME, before)
        && !lexicon.sites.longestAt(tokens, at - 1).found()
        && !roster.endsAt(before.end())
        && !forms.isKorean(tokens.subList(name, Math.min(tokens.size(), name + 2)));
  }

  private Optional<Actor> actorOf(Tokens tokens, int at, int end, Title title) {
    if (title.actor().isPresent()) {
      return title.actor();
    }
    boolean kin = title.office().kind() == Office.Kind.KIN;
    Optional<Actor> behind = partyBehind(tokens, end);
    if (behind.isEmpty() && title.office().kind() == Office.Kind.COUNTERPART) {
      return behind;
    }
    return behind.isPresent() ? behind : kin ? nearby.lastPerson() : owners.before(tokens, at);
  }

  private int behindParty(Tokens tokens, int end) {
    return OfParty.at(lexicon, tokens, end, OfParty.OF).map(OfParty::end).orElse(end);
  }

  /** {@code Kang Tae-ri of South Korea}. */
  Optional<Actor> partyBehind(Tokens tokens, int end) {
    return OfParty.at(lexicon, tokens, end, OfParty.OF).map(of -> of.party().actor());
  }
}
