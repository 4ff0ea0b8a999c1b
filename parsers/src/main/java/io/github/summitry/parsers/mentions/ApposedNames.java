package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayList;
import java.util.List;

/** Reads the names that stand behind a group: {@code the two leaders, X and Y, met}. */
final class ApposedNames {
  private ApposedNames() {}

  /** Returns the people whom the words behind a group name one by one, empty if they do not. */
  static List<Person> behind(List<Node> nodes, int group) {
    if (!isMark(nodes, group + 1)) {
      return List.of();
    }
    List<Person> named = new ArrayList<>();
    boolean joined = false;
    int at = group + 2;
    while (at < nodes.size() && nodes.get(at).kind() == Node.Kind.PERSON) {
      named.addAll(nodes.get(at).persons());
      at++;
      boolean and = at < nodes.size() && nodes.get(at).is("and");
      boolean last = joined;
      joined |= and;
      boolean next = at + 1 < nodes.size() && nodes.get(at + 1).kind() == Node.Kind.PERSON;
      if (last || !and && !(isMark(nodes, at) && next)) {
        break;
      }
      at++;
    }
    int count = nodes.get(group).count();
    boolean all = joined && named.size() > 1 && (count == 0 || count == named.size());
    return all && (at == nodes.size() || nodes.get(at).kind() == Node.Kind.MARK)
        ? named
        : List.of();
  }

  /** Returns the sides for which people act, each once. */
  static List<Actor> sidesOf(List<Person> people) {
    return people.stream().flatMap(person -> person.actors().stream()).distinct().toList();
  }

  private static boolean isMark(List<Node> nodes, int at) {
    return at < nodes.size() && nodes.get(at).is(",");
  }
}
