package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who says something, and who relays it.
 *
 * @param names the speakers' names, or the document or body that speaks; never empty
 * @param persons the speakers, where they are persons of the story
 * @param actors the sides that they speak for
 * @param via the name of the person who relayed it
 */
record Speaker(List<String> names, List<Person> persons, List<Actor> actors, Optional<String> via) {

  /** Returns the speaker that nodes mean; one without a person goes by {@code name}. */
  static Speaker of(List<Node> nodes, List<String> unnamed) {
    List<String> names = new ArrayList<>();
    List<Person> persons = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).persons().isEmpty()) {
        names.add(unnamed.get(i));
      } else {
        persons.addAll(nodes.get(i).persons());
        nodes.get(i).persons().forEach(person -> names.add(person.name()));
      }
    }
    return new Speaker(
        names.stream().distinct().toList(),
        persons.stream().distinct().toList(),
        Subject.actorsOf(nodes),
        Optional.empty());
  }

  static Speaker named(String name, List<Actor> actors) {
    return new Speaker(List.of(name), List.of(), actors, Optional.empty());
  }

  Speaker through(Optional<String> relay) {
    boolean self = relay.isEmpty() || names.contains(relay.get());
    return self ? this : new Speaker(names, persons, actors, relay);
  }

  /** Whether a leader speaks, alone or with others. */
  boolean isLeader() {
    return !persons.isEmpty() && Person.areLeaders(persons);
  }

  /** Returns the one official whose word it is. */
  Optional<String> official() {
    return persons.size() == 1 && !persons.get(0).isLeader()
        ? Optional.of(persons.get(0).name())
        : Optional.empty();
  }

  Speaker joined(Speaker other) {
    List<String> both = new ArrayList<>(names);
    both.addAll(other.names);
    List<Person> people = new ArrayList<>(persons);
    people.addAll(other.persons);
    List<Actor> sides = new ArrayList<>(actors);
    sides.addAll(other.actors);
    return new Speaker(
        both.stream().distinct().toList(),
        people.stream().distinct().toList(),
        sides.stream().distinct().toList(),
        via);
  }
}
