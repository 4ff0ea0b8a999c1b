package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells who of a story's people holds an office that stands there without a name. */
final class Incumbents {
  private static final WordSet PRESIDENTS =
      WordSet.of("president", "leader", "chairman", "king", "head of state", "head of government");

  private final List<Person> people;
  private final Actor home;
  private final Leaders leaders;
  private final Circle circle;
  private final Salience salience;

  Incumbents(List<Person> people, Actor home, Leaders leaders, Circle circle, Salience salience) {
    this.people = people;
    this.home = home;
    this.leaders = leaders;
    this.circle = circle;
    this.salience = salience;
  }

  /**
   * Returns who holds the office: of several the home side's, else the one spoken of last, but for
   * one whom the story has left for the others' meeting; nobody talks with himself.
   *
   * @param before the sentence up to the office
   */
  Optional<Person> of(Node node, Title title, List<Node> before) {
    List<Person> holders = holders(node, title);
    if (holders.size() > 1 && isMet(before)) {
      holders.removeIf(salience::isSubject);
    }
    if (holders.isEmpty()) {
      return Optional.empty();
    }
    Optional<Person> own = firstOf(List.of(home), holders);
    Optional<Person> inFocus = inFocus(holders);
    if (own.isPresent() && (leaders.isKnown(own.get()) || inFocus.isEmpty())) {
      return own;
    }
    Optional<Person> met = firstOf(circle.parties(), holders);
    boolean gone = inFocus.isPresent() && met.isPresent() && !isOf(circle.parties(), inFocus.get());
    Optional<Person> meant = inFocus.isPresent() && !gone ? inFocus : met;
    return meant.isPresent() ? meant : Optional.of(holders.get(0));
  }

  /** {@code with the president}, {@code with this president}. */
  private static boolean isMet(List<Node> before) {
    int last = before.size() - 1;
    boolean pointed = last > 0 && before.get(last).is("this");
    return last >= 0 && before.get(pointed ? last - 1 : last).is("with");
  }

  private Optional<Person> inFocus(List<Person> holders) {
    for (Person holder : holders) {
      if (salience.isFocus(holder)) {
        return Optional.of(holder);
      }
    }
    return Optional.empty();
  }

  private static Optional<Person> firstOf(List<Actor> parties, List<Person> holders) {
    for (Person holder : holders) {
      if (isOf(parties, holder)) {
        return Optional.of(holder);
      }
    }
    return Optional.empty();
  }

  private List<Person> holders(Node node, Title title) {
    String office = title.office().name();
    List<Person> holders = holders(node, office, title.printed());
    return holders.isEmpty() && office.equals("premier")
        ? holders(node, "prime minister", "prime minister")
        : holders;
  }

  private List<Person> holders(Node node, String office, String printed) {
    List<Person> holders = new ArrayList<>();
    for (Person person : people) {
      boolean apt = node.actors().isEmpty() || isOf(node.actors(), person);
      if (person.isLeader() != node.isOfOfficials()
          && apt
          && (holds(person, office, node) || holds(person, printed, node))) {
        holders.add(person);
      }
    }
    return holders;
  }

  private static boolean isOf(List<Actor> parties, Person person) {
    return person.actor().isPresent() && parties.contains(person.actor().get());
  }

  private static boolean holds(Person person, String office, Node node) {
    boolean named = PRESIDENTS.contains(office) || office.endsWith(" chief"); // of a body
    boolean generic = named && !office.equals("president");
    boolean unsaid = person.office().isEmpty() && !node.isOfOfficials();
    return (generic || unsaid) && !node.actors().isEmpty()
        || person.office().isPresent() && isOffice(person.office().get(), office);
  }

  /** Whether an office stands last in the words of one that is held, or more words follow it. */
  private static boolean isOffice(String held, String office) {
    int at = held.indexOf(office);
    while (at >= 0) {
      int end = at + office.length();
      if (end == held.length() || held.charAt(end) == ' ') {
        return true;
      }
      at = held.indexOf(office, at + 1);
    }
    return false;
  }
}
