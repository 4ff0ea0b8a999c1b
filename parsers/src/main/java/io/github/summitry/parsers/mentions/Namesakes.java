package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whom a bare surname means that several people of the story bear: a leader before others of
 * his side, the home leader before all, else the one who was named in full last. One object reads
 * one story; not thread-safe.
 */
final class Namesakes {
  private final Optional<Actor> own;

  /** Who was named in full last, by the first and the last word of the name. */
  private final Map<String, Person> latest = new HashMap<>();

  /**
   * Begins a story.
   *
   * @param own the home state where the outlet writes for it
   */
  Namesakes(Optional<Actor> own) {
    this.own = own;
  }

  /** Returns a named person's node, meaning whom it means here. */
  Node read(Node node) {
    String printed = node.text();
    Person person = node.persons().get(0);
    if (printed.indexOf(' ') >= 0) {
      enter(printed, person);
      return node;
    }
    Person last = latest.getOrDefault(printed, person);
    return last.equals(person) || isLed(person, last)
        ? node
        : node.meaning(List.of(last), last.actors());
  }

  private boolean isLed(Person leader, Person other) {
    boolean home = leader.actor().isPresent() && leader.actor().equals(own);
    return leader.isLeader() && (home || leader.actor().equals(other.actor()));
  }

  private void enter(String printed, Person person) {
    String name = person.name();
    int first = name.indexOf(' ');
    if (first > 0 && printed.endsWith(name)) {
      latest.put(name.substring(0, first), person);
      latest.put(name.substring(name.lastIndexOf(' ') + 1), person);
    }
  }
}
