package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.Node;
import java.util.List;
import java.util.Optional;

/**
 * A meeting as a rule reads it from a clause, before it is known when and where.
 *
 * @param clauses the sentence
 * @param trigger the node of the verb or noun that tells of it
 * @param ours the subject's side
 * @param theirs whom it meets; empty if the subject names all
 * @param status whether it was held
 * @param apart whether the several persons of one side are met one by one
 * @param definite whether it may be a meeting spoken of before rather than another one
 */
record Encounter(
    Clauses clauses,
    int trigger,
    List<Node> ours,
    List<Node> theirs,
    Status status,
    boolean apart,
    boolean definite) {

  static Encounter of(
      Clauses clauses, int trigger, List<Node> ours, List<Node> theirs, Status status) {
    return new Encounter(clauses, trigger, ours, theirs, status, false, false);
  }

  /** Returns the meeting that a verb tells of, empty if what it says makes it none. */
  static Optional<Encounter> told(
      Clauses clauses, VerbGroup group, List<Node> ours, List<Node> theirs) {
    return MeetingStatus.of(clauses, group)
        .map(status -> of(clauses, group.head(), ours, theirs, status));
  }

  Encounter oneByOne() {
    return new Encounter(clauses, trigger, ours, theirs, status, true, definite);
  }

  Encounter turnedOut(Status other) {
    return new Encounter(clauses, trigger, ours, theirs, other, apart, definite);
  }

  Encounter again() {
    return new Encounter(clauses, trigger, ours, theirs, status, apart, true);
  }
}
