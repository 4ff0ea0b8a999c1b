package io.github.summitry.parsers.facts;

import java.util.List;

/** Meetings that are told of so faintly that they count only where nothing else tells of them. */
final class FaintMeetings {
  private FaintMeetings() {}

  /** Adds to the meetings those faint ones of whose sides no other is told. */
  static void add(List<Meeting> faint, List<Meeting> meetings) {
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
