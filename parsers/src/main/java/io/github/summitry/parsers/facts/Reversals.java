package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import java.util.List;

/** Reads what came of a planned meeting in the sentence that tells of the plan. */
final class Reversals {
  private Reversals() {}

  /** {@code hoped to see X, but the meeting fell through}: the sentence says what came of it. */
  static Encounter inTheEnd(Encounter encounter) {
    Clauses clauses = encounter.clauses();
    if (encounter.status() == Status.HELD) {
      return encounter;
    }
    if (encounter.status() == Status.CANCELLED) {
      return revived(encounter);
    }
    int but = encounter.trigger();
    while (but < clauses.sentence().size() && !clauses.sentence().at(but).is("but")) {
      but++;
    }
    for (VerbGroup group : clauses.groups()) {
      if (group.begin() <= but) {
        continue;
      }
      Subject subject = clauses.subjectOf(group);
      Node head = subject.head();
      boolean it = Clauses.isMeeting(head) || head.is("it") || head.is("that");
      boolean none = clauses.sentence().at(subject.begin() - 1).is("no");
      boolean fixed = group.passive() && (group.is(Family.ARRANGE) || group.is(Family.HOLD));
      boolean off = MeetingStatus.isOff(group);
      off |= none && (fixed || group.is(Family.HAPPEN));
      boolean barred = group.negated() && clauses.sentence().at(group.end()).is("it");
      boolean wished = encounter.status() == Status.PROPOSED && group.isFinite();
      if (it && off || barred || wished && group.is(Family.REFUSE)) {
        return encounter.turnedOut(Status.CANCELLED);
      }
    }
    return encounter;
  }

  /** {@code called it off, only to say that it might take place on Monday after all}. */
  private static Encounter revived(Encounter encounter) {
    Clauses clauses = encounter.clauses();
    for (VerbGroup group : clauses.groups()) {
      boolean it = clauses.sentence().at(group.begin() - 1).is("it");
      boolean behind = group.begin() > encounter.trigger() && !group.negated();
      if (it && behind && group.is(Family.HAPPEN) && group.form() == VerbGroup.Form.MODAL) {
        List<Node> theirs = encounter.theirs();
        return MeetingStatus.of(clauses, group)
            .map(s -> Encounter.of(clauses, group.head(), encounter.ours(), theirs, s))
            .orElse(encounter);
      }
    }
    return encounter;
  }
}
