package io.github.summitry.parsers.facts;

import java.util.ArrayList;
import java.util.List;

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
    Told told = Told.of(meetings);
    for (Meeting meeting : faint) {
      if (!told.isOf(JoinedMeeting.sidesOf(meeting).keySet())) {
        meetings.add(meeting);
      }
    }
  }
}
