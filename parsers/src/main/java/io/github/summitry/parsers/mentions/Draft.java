package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import io.github.summitry.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A person while the article is still being read. Not thread-safe. */
final class Draft {
  /** The spellings and the titles are distinct, and few: a list holds them in their order. */
  private final List<String> spellings = new ArrayList<>(2);

  private final List<Title> titles = new ArrayList<>(2);
  private final List<Span> places = new ArrayList<>(4);
  private final Set<Sighting.Note> notes = EnumSet.noneOf(Sighting.Note.class);
  private Tokens name;

  /** How many letters the name has. */
  private int letters;

  private Optional<Actor> actor = Optional.empty();
  private Optional<Actor> inherited = Optional.empty();
  private Optional<Actor> guess = Optional.empty();
  private boolean seen;

  /** Begins with a name, which has that many letters. */
  Draft(Tokens name, int letters) {
    this.name = name;
    this.letters = letters;
  }

  /** Adds a sighting, whose name has that many letters. */
  void add(Sighting sighting, int size) {
    Tokens words = sighting.name();
    if (size > letters) {
      name = words;
      letters = size;
    }
    if (words.size() > 1 || name.size() == 1) {
      addDistinct(spellings, Roster.text(words));
      places.add(new Span(words.get(0).begin(), words.get(words.size() - 1).end()));
    }
    for (Title title : sighting.titles()) {
      addDistinct(titles, title);
    }
    actor = actor.isPresent() ? actor : sighting.nation();
    inherited = inherited.isPresent() || seen ? inherited : sighting.inherited();
    guess = guess.isPresent() ? guess : sighting.guess();
    notes.addAll(sighting.notes());
    seen = true;
  }

  private static <T> void addDistinct(List<T> values, T value) {
    if (!values.contains(value)) {
      values.add(value);
    }
  }

  Tokens name() {
    return name;
  }

  /** Returns the state or organisation that the text names for the person. */
  Optional<Actor> actor() {
    return actor.isPresent() ? actor : inherited;
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
  List<Title> titles() {
    return titles;
  }

  /** Whether something is true of one of its titles. */
  boolean hasTitle(Predicate<Title> fits) {
    for (int i = 0; i < titles.size(); i++) {
      if (fits.test(titles.get(i))) {
        return true;
      }
    }
    return false;
  }

  boolean has(Sighting.Note note) {
    return notes.contains(note);
  }

  List<Span> places() {
    return List.copyOf(places);
  }

  /** Returns the distinct spellings of its name in the order of the alphabet. */
  List<String> spellings() {
    List<String> sorted = new ArrayList<>(spellings);
    sorted.sort(null);
    return sorted;
  }

  /** Whether an office of that kind is given. */
  boolean holds(Office.Kind kind) {
    for (int i = 0; i < titles.size(); i++) {
      if (titles.get(i).office().kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Whether the office of a head of state or government is given, and not as one left. */
  boolean heads() {
    return hasTitle(t -> !t.past() && t.office().kind().isHead());
  }

  /** Whether it is said to have left the head of a state. */
  boolean isFormerHead() {
    return hasTitle(t -> t.past() && t.office().kind().isHead());
  }

  /** Whether it holds an office of any kind. */
  boolean isInOffice() {
    return hasTitle(t -> t.office().kind().isOffice());
  }

  /** Returns the office as the article first prints it. */
  Optional<String> office() {
    for (Title title : titles) {
      if (title.isNamed()) {
        return Optional.of(title.printed());
      }
    }
    return Optional.empty();
  }
}
