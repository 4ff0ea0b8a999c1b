package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;

/** Tells what belongs to the words that report a meeting rather than to the meeting. */
final class Announcements {
  private Announcements() {}

  /** {@code In talks with X, Y said that}: what is said there is about something else. */
  static boolean isReported(Clauses clauses, int at) {
    VerbGroup says = clauses.groupAt(at - 1);
    Node content = clauses.sentence().at(at);
    VerbGroup tells = clauses.groupAt(at - 2);
    if (content.is("that") && tells.says() && tells.end() == at - 1) {
      return true; // "told X that"
    }
    return says.says()
        && says.end() == at
        && (content.is("that") || content.isDeterminer() || content.isAgent());
  }

  /** {@code said on Friday that}: the day of the announcement. */
  static boolean isSaidThat(Clauses clauses, int date) {
    boolean that = clauses.sentence().at(date + 1).is("that");
    return that && clauses.groupAt(date - 1).is(Family.SAY);
  }

  /** {@code , the office said Friday}: the day of the announcement. */
  static boolean isSaid(Clauses clauses, int date, int trigger) {
    for (VerbGroup group : clauses.groups()) {
      boolean behind = group.end() <= date && date <= group.end() + 1;
      boolean near = behind && group.head() != trigger;
      if (near && group.is(Family.SAY)) {
        return true;
      }
    }
    return false;
  }
}
