package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Person;
import java.util.ArrayList;
import java.util.List;

/**
 * Who a verb is said of.
 *
 * @param begin index of the first node of the words that name it
 * @param end index after the last
 * @param nodes the nodes that name persons and parties; empty if the subject is a thing
 * @param head the noun of a thing, the first node otherwise
 * @param companions who is named behind "with" in the same clause
 */
record Subject(int begin, int end, List<Node> nodes, Node head, List<Node> companions) {
  static final Subject NONE = new Subject(0, 0, List.of(), Node.NOTHING, List.of());

  boolean isKnown() {
    return head.kind() != Node.Kind.NOTHING;
  }

  /** Whether persons or parties act. */
  boolean acts() {
    return !nodes.isEmpty();
  }

  /** Whether it is a thing that a node belongs to. */
  boolean isThingAt(int node) {
    return nodes.isEmpty() && begin <= node && node < end;
  }

  boolean isDocument() {
    return nodes.isEmpty() && head.isNoun(Family.DOCUMENT);
  }

  boolean isExpletive() {
    return head.is("it");
  }

  List<Actor> actors() {
    return actorsOf(nodes);
  }

  List<Person> persons() {
    if (nodes.isEmpty()) {
      return List.of();
    }
    if (nodes.size() == 1 && nodes.get(0).persons().size() < 2) {
      return nodes.get(0).persons();
    }
    List<Person> persons = new ArrayList<>();
    for (Node node : nodes) {
      addDistinct(persons, node.persons());
    }
    return persons;
  }

  /** Whether all who act are leaders, states or bodies, no officials. */
  boolean isOfPrincipals() {
    for (Node node : nodes) {
      boolean official =
          node.persons().isEmpty() ? node.isOfOfficials() : !Person.areLeaders(node.persons());
      if (official) {
        return false;
      }
    }
    return acts();
  }

  static List<Actor> actorsOf(List<Node> nodes) {
    if (nodes.isEmpty()) {
      return List.of();
    }
    if (nodes.size() == 1 && nodes.get(0).actors().size() < 2) {
      return nodes.get(0).actors();
    }
    List<Actor> actors = new ArrayList<>(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      addDistinct(actors, nodes.get(i).actors());
    }
    return actors;
  }

  /** Adds those that are not there yet: of the few that a clause names. */
  static <T> void addDistinct(List<T> all, List<T> more) {
    for (int i = 0; i < more.size(); i++) {
      if (!all.contains(more.get(i))) {
        all.add(more.get(i));
      }
    }
  }
}
