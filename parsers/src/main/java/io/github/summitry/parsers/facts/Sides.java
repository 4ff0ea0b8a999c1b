package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the sides of a meeting from the nodes that name them. */
final class Sides {
  private Sides() {}

  /** Returns each side once, with its leader where a node names one. */
  static List<Meeting.Side> of(List<Node> nodes, Optional<Meeting.Side> ofGroup) {
    List<Meeting.Side> sides = new ArrayList<>();
    for (Node node : nodes) {
      for (int i = 0; i < node.actors().size(); i++) {
        Actor actor = node.actors().get(i);
        boolean led = false;
        for (int j = 0; j < node.persons().size(); j++) {
          Person person = node.persons().get(j);
          if (isOf(actor, person)) {
            add(new Meeting.Side(actor, Optional.of(person.name())), sides);
            led = true;
          }
        }
        if (!led) {
          add(new Meeting.Side(actor, Optional.empty()), sides);
        }
      }
    }
    if (ofGroup.isPresent()) {
      int unled = sides.indexOf(new Meeting.Side(ofGroup.get().actor(), Optional.empty()));
      if (unled < 0) {
        sides.add(ofGroup.get());
      } else {
        sides.set(unled, ofGroup.get());
      }
    }
    return List.copyOf(sides);
  }

  private static boolean isOf(Actor actor, Person person) {
    return person.actor().isPresent() && person.actor().get().equals(actor);
  }

  private static void add(Meeting.Side side, List<Meeting.Side> sides) {
    if (!sides.contains(side)) {
      sides.add(side);
    }
  }

  /** Whether they are sides of two parties at least. */
  static boolean areTwo(List<Meeting.Side> sides) {
    for (int i = 1; i < sides.size(); i++) {
      if (!sides.get(i).actor().equals(sides.get(0).actor())) {
        return true;
      }
    }
    return false;
  }

  /** One of a group's sides, with its leader where the story names one. */
  static Meeting.Side of(Node group, Actor actor) {
    for (Person person : group.persons()) {
      if (isOf(actor, person)) {
        return new Meeting.Side(actor, Optional.of(person.name()));
      }
    }
    return new Meeting.Side(actor, Optional.empty());
  }

  /** A session with an organisation's leaders is that organisation's gathering. */
  static Optional<String> gathering(List<Meeting.Side> sides) {
    for (Meeting.Side side : sides) {
      String code = side.actor().code();
      if (side.leader().isEmpty() && !side.actor().isState() && code.length() > 2) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
