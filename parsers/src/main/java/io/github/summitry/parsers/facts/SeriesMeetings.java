package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Meetings that follow from a leader's being brought into a story of many meetings: they count
 * where the story tells of enough others of the same host, and of none with that leader.
 */
final class SeriesMeetings {
  /** So many others must have been met for a story to be one of a series. */
  private static final int SERIES = 3;

  private final List<Meeting> presumed = new ArrayList<>();

  /** Takes the last of the meetings, from an index on, out of them: they are presumed. */
  void takeFrom(List<Meeting> meetings, int from) {
    List<Meeting> last = meetings.subList(from, meetings.size());
    presumed.addAll(last);
    last.clear();
  }

  /** Adds those with leaders of whom no meeting is told, in a series of their host. */
  void addTo(List<Meeting> meetings) {
    if (presumed.isEmpty()) {
      return;
    }
    List<Set<Actor>> told = new ArrayList<>();
    Map<Actor, Set<Actor>> met = new HashMap<>();
    for (Meeting meeting : meetings) {
      if (!meeting.past()) {
        Set<Actor> sides = JoinedMeeting.sidesOf(meeting).keySet();
        told.add(sides);
        sides.forEach(side -> met.computeIfAbsent(side, s -> new HashSet<>()).addAll(sides));
      }
    }
    for (Meeting meeting : presumed) {
      Set<Actor> sides = JoinedMeeting.sidesOf(meeting).keySet();
      boolean pair =
          told.stream().noneMatch(other -> other.containsAll(sides))
              && told.size() > 1
              && meeting.rule().endsWith("addressed");
      boolean host = false;
      boolean guest = false;
      for (Actor side : sides) {
        int others = met.getOrDefault(side, Set.of()).size() - 1;
        host |= others >= SERIES;
        guest |= others < 0;
      }
      if (host && guest || pair) {
        told.add(sides);
        meetings.add(meeting);
        sides.forEach(side -> met.computeIfAbsent(side, s -> new HashSet<>()).addAll(sides));
      }
    }
  }
}
