package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Enters the names of a sentence into the roster, each with the office behind it, which names
 * before it may share. Not thread-safe.
 */
final class Sightings {
  private static final int MOURNING_BEFORE = 5;
  private static final int LONGEST_JOINT = 3;
  private static final WordSet PARTIES =
      WordSet.of("party", "opposition", "bloc", "coalition", "caucus", "faction", "movement");
  private static final Optional<Actor> NOBODYS = Optional.empty();

  private final Lexicon lexicon;
  private final Roster roster;
  private final Nearby nearby;
  private final Appositions appositions;

  /** The names joined by commas and "and" up to the one read last. */
  private final List<Tokens> run = new ArrayList<>();

  Sightings(Lexicon lexicon, Roster roster, Nearby nearby, Appositions appositions) {
    this.lexicon = lexicon;
    this.roster = roster;
    this.nearby = nearby;
    this.appositions = appositions;
  }

  void beginSentence() {
    nearby.beginSentence();
    run.clear();
  }

  /**
   * Adds a name.
   *
   * @param before the offices before it
   * @param nation the state or organisation that the words before or behind it name
   * @param inherited the state of the office that it is joined to
   */
  void add(
      Tokens tokens,
      int begin,
      int length,
      List<Title> before,
      Optional<Actor> nation,
      Optional<Actor> inherited) {
    Tokens name = tokens.subList(begin, begin + length);
    Optional<Title> behind = appositions.behind(tokens, begin + length);
    if (behind.isPresent()) {
      nearby.office(behind.get().office().kind());
    }
    boolean joined =
        begin > 0 && isListMark(tokens, begin - 1) && !run.isEmpty() && endsRun(tokens, begin);
    if (!joined) {
      run.clear();
    }
    if (joined && behind.filter(Title::plural).isPresent()) {
      for (Tokens other : run) {
        Title shared = behind.get();
        enter(other, List.of(shared.ofOne()), shared.actor(), Optional.empty(), Set.of());
      }
    }
    List<Title> offices = before;
    Optional<Actor> actor = nation;
    if (behind.isPresent()) {
      offices = new ArrayList<>(before);
      offices.add(behind.get().ofOne());
      actor = nation.isPresent() ? nation : behind.get().actor();
    }
    enter(name, offices, actor, inherited, notes(tokens, begin, offices, actor));
    run.add(name);
  }

  static boolean isListMark(Tokens tokens, int at) {
    return tokens.get(at).is("and") || tokens.get(at).is(",");
  }

  private boolean endsRun(Tokens tokens, int begin) {
    Tokens before = run.get(run.size() - 1);
    int end = before.get(before.size() - 1).end();
    for (int i = begin - 1; i >= Math.max(0, begin - LONGEST_JOINT); i--) {
      if (tokens.get(i).end() == end) {
        return true;
      }
    }
    return false;
  }

  private void enter(
      Tokens name,
      List<Title> offices,
      Optional<Actor> nation,
      Optional<Actor> inherited,
      Set<Sighting.Note> notes) {
    Optional<Actor> organisation = areOfSomeBody(offices) ? nearby.organisation() : NOBODYS;
    Optional<Actor> guess = organisation.isPresent() ? organisation : nearby.foreign(name);
    Draft draft = roster.add(new Sighting(name, offices, nation, inherited, guess, notes));
    nearby.person(nation.isPresent() ? nation : draft.actor(), draft.heads());
  }

  private static boolean areOfSomeBody(List<Title> offices) {
    for (Title office : offices) {
      if (office.isOfSomeBody() && !isOfParty(office)) {
        return true;
      }
    }
    return false;
  }

  /** {@code leader of the National Party}: of no organisation that was spoken of before. */
  private static boolean isOfParty(Title office) {
    for (String word : office.printed().split(" ", -1)) {
      if (PARTIES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private Set<Sighting.Note> notes(
      Tokens tokens, int begin, List<Title> offices, Optional<Actor> nation) {
    Set<Sighting.Note> notes = EnumSet.noneOf(Sighting.Note.class);
    if (isAmongLeaders(offices, nation)) {
      notes.add(Sighting.Note.AMONG_LEADERS);
    }
    if (nearby.isFamilyNamed()) {
      notes.add(Sighting.Note.AMONG_FAMILY);
    }
    for (int i = Math.max(0, begin - MOURNING_BEFORE); i < begin; i++) {
      if (lexicon.isWord(WordClass.MOURNING, tokens.get(i))) {
        notes.add(Sighting.Note.MOURNED);
      }
    }
    return notes;
  }

  /**
   * A nation's possessive, or "his counterpart", means a leader where no lesser office stands
   * around.
   */
  private boolean isAmongLeaders(List<Title> offices, Optional<Actor> nation) {
    Optional<Office.Kind> around = nearby.around();
    if (around.isPresent() && !around.get().isHead()) {
      return false;
    }
    return has(offices, Office.Kind.COUNTERPART)
        ? around.isPresent() || nearby.isSubjectHead()
        : nation.isPresent() && !has(offices, Office.Kind.KIN);
  }

  private static boolean has(List<Title> offices, Office.Kind kind) {
    for (int i = 0; i < offices.size(); i++) {
      if (offices.get(i).office().kind() == kind) {
        return true;
      }
    }
    return false;
  }
}
