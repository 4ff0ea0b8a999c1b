package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the sides of a meeting from the nodes that name them. */
final class Sides {
  private Sides() {}

  /** Returns each side once, with its leader where a node names one. */
  static List<Meeting.Side> of(List<Node> nodes, Optional<Meeting.Side> ofGroup) {
    Map<String, Meeting.Side> sides = new LinkedHashMap<>();
    for (Node node : nodes) {
      for (Actor actor : node.actors()) {
        node.persons().stream()
            .filter(p -> p.actor().filter(actor::equals).isPresent())
            .forEach(
                p -> sides.put(actor + p.name(), new Meeting.Side(actor, Optional.of(p.name()))));
        if (node.persons().stream().noneMatch(p -> p.actor().filter(actor::equals).isPresent())) {
          sides.putIfAbsent(actor.code(), new Meeting.Side(actor, Optional.empty()));
        }
      }
    }
    ofGroup.ifPresent(side -> sides.put(side.actor().code(), side));
    return List.copyOf(sides.values());
  }

  /** One of a group's sides, with its leader where the story names one. */
  static Meeting.Side of(Node group, Actor actor) {
    Optional<String> leader =
        group.persons().stream()
            .filter(p -> p.actor().filter(actor::equals).isPresent())
            .map(Person::name)
            .findFirst();
    return new Meeting.Side(actor, leader);
  }

  /** A session with an organisation's leaders is that organisation's gathering. */
  static Optional<String> gathering(List<Meeting.Side> sides) {
    return sides.stream()
        .filter(side -> side.leader().isEmpty() && !side.actor().isState())
        .map(side -> side.actor().code())
        .filter(code -> code.length() > 2)
        .findFirst();
  }
}
