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
    List<String> names = new ArrayList<>(nodes.size());
    List<Person> persons = new ArrayList<>(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).persons().isEmpty()) {
        Subject.addDistinct(names, List.of(unnamed.get(i)));
      } else {
        Subject.addDistinct(persons, nodes.get(i).persons());
        for (Person person : nodes.get(i).persons()) {
          Subject.addDistinct(names, List.of(person.name()));
        }
      }
    }
    return new Speaker(names, persons, Subject.actorsOf(nodes), Optional.empty());
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
    return new Speaker(
        joined(names, other.names),
        joined(persons, other.persons),
        joined(actors, other.actors),
        via);
  }

  private static <T> List<T> joined(List<T> ones, List<T> others) {
    List<T> all = new ArrayList<>(ones.size() + others.size());
    Subject.addDistinct(all, ones);
    Subject.addDistinct(all, others);
    return all;
  }
}
