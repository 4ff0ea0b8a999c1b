package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import io.github.summitry.parsers.mentions.NodeReader.Piece;
import java.util.Optional;

/** Reads a named person, office, nation or courtesy before the name included. */
final class PersonReader {
  private final Lexicon lexicon;
  private final Titles titles;
  private final Names names;
  private final PeopleIndex people;

  PersonReader(Lexicon lexicon, Titles titles, Names names, PeopleIndex people) {
    this.lexicon = lexicon;
    this.titles = titles;
    this.names = names;
    this.people = people;
  }

  Optional<Piece> at(Tokens tokens, int at) {
    int begin = at;
    if (tokens.get(at).is("the") && at + 1 < tokens.size()) {
      begin++;
    }
    int counterpart = counterpart(tokens, at);
    if (counterpart > at) {
      int name = counterpart + names.courtesies(tokens, counterpart);
      return piece(tokens, at, people.at(tokens, name, Optional.empty()));
    }
    Optional<Title> title = titles.at(tokens, begin);
    if (title.isPresent() && Titles.isVerb(tokens, begin, title.get())) {
      return Optional.empty();
    }
    int name = title.isPresent() ? begin + title.get().length() : begin;
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
    return piece(tokens, at, people.at(tokens, name, title));
  }

  private Optional<Piece> piece(Tokens tokens, int at, Optional<PeopleIndex.Match> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int end = behindSpouse(tokens, found.get().end());
    return Optional.of(new Piece(Node.Kind.PERSON, end - at, found.get().mention()));
  }

  /** {@code and his wife, Carla,}: who comes along does what the person does. */
  private int behindSpouse(Tokens tokens, int end) {
    if (end + 2 >= tokens.size() || !tokens.get(end).is("and")) {
      return end;
    }
    boolean owned = tokens.get(end + 1).is("his") || tokens.get(end + 1).is("her");
    int begin = owned ? end + 2 : end + 1;
    Optional<Title> title = titles.at(tokens, begin);
    if (title.isEmpty() || title.get().office().kind() != Office.Kind.SPOUSE) {
      return end;
    }
    int spouse = begin + title.get().length();
    boolean comma = spouse < tokens.size() && tokens.get(spouse).is(",");
    int name = spouse + (comma ? 1 : 0);
    int length = name < tokens.size() ? names.lengthAt(tokens, name) : 0;
    int behind = name + length;
    boolean closed = comma && behind < tokens.size() && tokens.get(behind).is(",");
    return length == 0 || comma && !closed ? spouse : behind + (closed ? 1 : 0);
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
    int end = party.found() ? noun + 1 : behindNation(tokens, noun + 1);
    return end < tokens.size() && tokens.get(end).is(",") ? end + 1 : end;
  }

  /** {@code his counterpart from the Netherlands}: the nation is named behind. */
  private int behindNation(Tokens tokens, int begin) {
    return OfParty.at(lexicon, tokens, begin, OfParty.OF_OR_FROM).map(OfParty::end).orElse(begin);
  }

  private static boolean isPeer(Token noun) {
    return noun.is("counterpart") || noun.is("colleague");
  }

  /** {@code Australia's Julia Gillard}: the nation belongs to the mention. */
  Optional<Piece> ofNation(Tokens tokens, int at) {
    PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, at);
    int begin = at + party.length() + 1;
    if (!party.found() || begin >= tokens.size() || !tokens.get(begin - 1).isPossessive()) {
      return Optional.empty();
    }
    Actor nation = party.values().get(0).actor();
    Optional<PeopleIndex.Match> found = people.at(tokens, begin, Optional.empty());
    return found.isPresent() && found.get().person().actors().contains(nation)
        ? Optional.of(new Piece(Node.Kind.PERSON, found.get().end() - at, found.get().mention()))
        : Optional.empty();
  }
}
