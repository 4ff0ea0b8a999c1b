package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Participant;
import io.github.summitry.Status;
import io.github.summitry.Summit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The meetings that a story reports as held: only of these does a bare future tell an outcome.
 *
 * @param begins the offsets where the story first tells of a meeting of these parties
 */
record Held(Map<Set<Actor>, Integer> begins) {
  static Held of(List<Summit> summits) {
    Map<Set<Actor>, Integer> begins = new HashMap<>();
    for (Summit summit : summits) {
      if (summit.status() == Status.HELD && !summit.background()) {
        begins.merge(sidesOf(summit), summit.evidence().get(0).begin(), Math::min);
      }
    }
    return new Held(begins);
  }

  static Set<Actor> sidesOf(Summit summit) {
    Set<Actor> sides = new HashSet<>(4);
    for (Participant participant : summit.participants()) {
      sides.add(participant.actor());
    }
    return sides;
  }

  /** Whether the parties are told before an offset to have met. */
  boolean isBefore(int offset, Collection<Actor> parties) {
    Set<Actor> sides = Set.copyOf(parties);
    Integer begin = sides.size() == parties.size() ? begins.get(sides) : null;
    return begin != null && begin < offset;
  }
}
