package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.List;
import java.util.Optional;

/** Tells who sits on the other side: {@code his guest}, {@code the host}. */
final class Opposites {
  private final Circle circle;
  private final Leaders leaders;

  /** The home state where the outlet writes for it. */
  private final Optional<Actor> own;

  Opposites(Circle circle, Leaders leaders, Optional<Actor> own) {
    this.circle = circle;
    this.leaders = leaders;
    this.own = own;
  }

  /** Returns the leader whom the office means, empty if it is of a side that is not known. */
  Optional<Person> of(Node node, Title title, List<Node> before) {
    return side(node, title, before).flatMap(leaders::of);
  }

  private Optional<Actor> side(Node node, Title title, List<Node> before) {
    String printed = title.printed();
    if (node.actors().size() == 1 && !printed.endsWith("counterpart")) {
      return Optional.of(node.actors().get(0)); // "his Korean guest"
    }
    List<Actor> owners = owner(before).actors();
    if (owners.size() == 1 && node.actors().isEmpty()) {
      Actor owner = owners.get(0);
      return circle.otherThan(owner).or(() -> own.filter(home -> !home.equals(owner)));
    }
    if (printed.endsWith("host")) {
      return circle.host();
    }
    boolean guest = printed.endsWith("guest") || printed.endsWith("visitor");
    return guest ? circle.host().flatMap(circle::otherThan) : Optional.empty();
  }

  /** Whose guest or host: who stands right before. */
  private static Node owner(List<Node> before) {
    int last = before.size() - 1;
    boolean possessive = last > 0 && Standing.isPossessive(before.get(last));
    return last < 0 ? Node.NOTHING : before.get(possessive ? last - 1 : last);
  }
}
