package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Optional;

/** Reads what came of a planned meeting in the sentence that tells of the plan. */
final class Reversals {
  private static final WordSet VISITS = WordSet.of("visit", "trip", "tour", "travel");
  private static final int OBJECT = 6;

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
    Optional<Status> visit = ofVisit(clauses, encounter.trigger());
    if (visit.isPresent()) {
      return encounter.turnedOut(visit.get());
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

  /** {@code canceled his trip to Rome, where he was to meet X}: it goes with the visit. */
  private static Optional<Status> ofVisit(Clauses clauses, int trigger) {
    VerbGroup verb = clauses.finiteBefore(trigger + 1);
    int relative = clauses.subjectOf(verb).begin() - 1;
    Node which = clauses.sentence().at(relative);
    boolean past = verb.form() == VerbGroup.Form.PAST || verb.modal().equals("would");
    if (!past || !which.is("where") && !which.is("which") && !which.is("when")) {
      return Optional.empty();
    }
    for (VerbGroup group : clauses.groups()) {
      boolean off = group.is(Family.CANCEL) || group.is(Family.POSTPONE);
      boolean told = group.isFinite() && !group.negated() && group.modal().isEmpty();
      if (off && told && isOfVisit(clauses, group)) {
        return Optional.of(group.is(Family.CANCEL) ? Status.CANCELLED : Status.POSTPONED);
      }
    }
    return Optional.empty();
  }

  /** Whether a visit is what the verb acts on. */
  private static boolean isOfVisit(Clauses clauses, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    Subject subject = clauses.subjectOf(group);
    int from = group.passive() ? subject.begin() : group.end();
    int to = group.passive() ? subject.end() : group.end() + OBJECT;
    for (int i = from; i < to; i++) {
      if (sentence.at(i).isAny(VISITS)) {
        return true;
      }
    }
    return false;
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
