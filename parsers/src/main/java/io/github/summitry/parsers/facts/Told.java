package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whose meetings a story tells of, history apart. One story's; not thread-safe. */
final class Told {
  private final Map<Actor, Set<Actor>> others = new HashMap<>();
  private int meetings;

  static Told of(Collection<Meeting> meetings) {
    Told told = new Told();
    meetings.forEach(told::add);
    return told;
  }

  void add(Meeting meeting) {
    if (meeting.past()) {
      return;
    }
    meetings++;
    Set<Actor> sides = JoinedMeeting.sidesOf(meeting).keySet();
    for (Actor side : sides) {
      others.computeIfAbsent(side, s -> new HashSet<>(4)).addAll(sides);
    }
  }

  int meetings() {
    return meetings;
  }

  /** Whether a meeting of somebody is told. */
  boolean isOf(Actor side) {
    return others.containsKey(side);
  }

  /** Whether those are told to have met or to meet, each with each. */
  boolean isOf(Set<Actor> sides) {
    for (Actor side : sides) {
      if (!others.getOrDefault(side, Set.of()).containsAll(sides)) {
        return false;
      }
    }
    return true;
  }

  /** How many others somebody is told to meet. */
  int others(Actor side) {
    return Math.max(0, others.getOrDefault(side, Set.of()).size() - 1);
  }
}
