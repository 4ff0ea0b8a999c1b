package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Meetings that are told of so faintly that they count only where nothing else tells of them. */
final class FaintMeetings {
  private final List<Meeting> faint = new ArrayList<>();

  /** Takes the last of the meetings, from an index on, out of them: they are faint. */
  void takeFrom(List<Meeting> meetings, int from) {
    List<Meeting> last = meetings.subList(from, meetings.size());
    faint.addAll(last);
    last.clear();
  }

  /** Adds those of whose sides no other meeting is told. */
  void addTo(List<Meeting> meetings) {
    if (faint.isEmpty()) {
      return;
    }
    List<Set<Actor>> told = new ArrayList<>();
    for (Meeting meeting : meetings) {
      if (!meeting.past()) {
        told.add(JoinedMeeting.sidesOf(meeting).keySet());
      }
    }
    for (Meeting meeting : faint) {
      Set<Actor> sides = JoinedMeeting.sidesOf(meeting).keySet();
      if (told.stream().noneMatch(other -> other.containsAll(sides))) {
        meetings.add(meeting);
      }
    }
  }
}
