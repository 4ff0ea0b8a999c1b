package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Participant;
import io.github.summitry.Status;
import io.github.summitry.Summit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The meetings that a story reports as held: only of these does a bare future tell an outcome.
 *
 * @param meetings the meetings in the order of the story
 */
record Held(List<Talks> meetings) {
  /**
   * A meeting that was held.
   *
   * @param sides its parties
   * @param begin the offset where the story tells of it first
   */
  record Talks(Set<Actor> sides, int begin) {}

  static Held of(List<Summit> summits) {
    return new Held(
        summits.stream()
            .filter(s -> s.status() == Status.HELD && !s.background())
            .map(s -> new Talks(sidesOf(s), s.evidence().get(0).begin()))
            .toList());
  }

  static Set<Actor> sidesOf(Summit summit) {
    return summit.participants().stream().map(Participant::actor).collect(Collectors.toSet());
  }

  /** Whether the parties are told before an offset to have met. */
  boolean isBefore(int offset, Collection<Actor> parties) {
    for (Talks talks : meetings) {
      if (talks.begin() < offset
          && talks.sides().size() == parties.size()
          && talks.sides().containsAll(parties)) {
        return true;
      }
    }
    return false;
  }
}
