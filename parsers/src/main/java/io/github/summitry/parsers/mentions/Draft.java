package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import io.github.summitry.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A person while the article is still being read. Not thread-safe. */
final class Draft {
  private final Set<String> spellings = new LinkedHashSet<>();
  private final List<Span> places = new ArrayList<>();
  private final Set<Title> titles = new LinkedHashSet<>();
  private final Set<Sighting.Note> notes = EnumSet.noneOf(Sighting.Note.class);
  private Tokens name;
  private Optional<Actor> actor = Optional.empty();
  private Optional<Actor> inherited = Optional.empty();
  private Optional<Actor> guess = Optional.empty();
  private boolean seen;

  Draft(Tokens name) {
    this.name = name;
  }

  void add(Sighting sighting) {
    Tokens words = sighting.name();
    if (Roster.joined(words).length() > Roster.joined(name).length()) {
      name = words;
    }
    if (words.size() > 1 || name.size() == 1) {
      spellings.add(Roster.text(words));
      places.add(new Span(words.get(0).begin(), words.get(words.size() - 1).end()));
    }
    titles.addAll(sighting.titles());
    actor = actor.or(sighting::nation);
    inherited = inherited.or(() -> seen ? Optional.empty() : sighting.inherited());
    guess = guess.or(sighting::guess);
    notes.addAll(sighting.notes());
    seen = true;
  }

  Tokens name() {
    return name;
  }

  /** Returns the state or organisation that the text names for the person. */
  Optional<Actor> actor() {
    return actor.or(() -> inherited);
  }

  Optional<Actor> namedActor() {
    return actor;
  }

  Optional<Actor> inherited() {
    return inherited;
  }

  Optional<Actor> guess() {
    return guess;
  }

  /** Returns the distinct titles in the order of the text. */
  Set<Title> titles() {
    return titles;
  }

  boolean has(Sighting.Note note) {
    return notes.contains(note);
  }

  List<Span> places() {
    return List.copyOf(places);
  }

  List<String> spellings() {
    return spellings.stream().sorted().toList();
  }

  /** Whether an office of that kind is given. */
  boolean holds(Office.Kind kind) {
    return titles.stream().anyMatch(title -> title.office().kind() == kind);
  }

  /** Whether the office of a head of state or government is given, and not as one left. */
  boolean heads() {
    return titles.stream().anyMatch(t -> !t.past() && t.office().kind().isHead());
  }

  /** Whether it is said to have left the head of a state. */
  boolean isFormerHead() {
    return titles.stream().anyMatch(t -> t.past() && t.office().kind().isHead());
  }

  /** Returns the office as the article first prints it. */
  Optional<String> office() {
    return titles.stream().filter(Title::isNamed).findFirst().map(Title::printed);
  }
}
