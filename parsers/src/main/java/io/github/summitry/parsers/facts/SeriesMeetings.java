package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import java.util.List;
import java.util.Set;

/**
 * Meetings that follow from a leader's being brought into a story of many meetings: they count
 * where the story tells of enough others of the same host, and of none with that leader.
 */
final class SeriesMeetings {
  /** So many others must have been met for a story to be one of a series. */
  private static final int SERIES = 3;

  /** So many meetings make a story in which guests speak to each other. */
  private static final int SEVERAL = 2;

  private static final Set<String> ADDRESSED = ids(MeetingSeriesRules.ADDRESSED);

  private SeriesMeetings() {}

  private static Set<String> ids(List<MeetingRule> rules) {
    return Set.copyOf(rules.stream().map(MeetingRule::id).toList());
  }

  /** Adds to the meetings those presumed ones that the others make likely. */
  static void add(List<Meeting> presumed, List<Meeting> meetings) {
    if (presumed.isEmpty()) {
      return;
    }
    Told told = Told.of(meetings);
    for (Meeting meeting : presumed) {
      Set<Actor> sides = JoinedMeeting.sidesOf(meeting).keySet();
      boolean spoken = told.meetings() >= SEVERAL && ADDRESSED.contains(meeting.rule());
      if (spoken && !told.isOf(sides) || isNext(told, sides)) {
        meetings.add(meeting);
        told.add(meeting);
      }
    }
  }

  /** Whether one side has met many, and the other is new. */
  private static boolean isNext(Told told, Set<Actor> sides) {
    boolean host = false;
    boolean guest = false;
    for (Actor side : sides) {
      host |= told.others(side) >= SERIES;
      guest |= !told.isOf(side);
    }
    return host && guest;
  }
}
