package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Tense;
import java.util.Optional;

/** Tells whether a meeting was held by the verb whose object it is. */
final class ObjectStatus {
  private ObjectStatus() {}

  static Optional<Status> of(Clauses clauses, VerbGroup group, int noun) {
    boolean near = noun - group.end() <= 5;
    boolean preposition = false;
    for (int i = group.end(); i < noun; i++) {
      Node node = clauses.sentence().at(i);
      preposition |= node.isPreposition() && !node.is("for");
    }
    if (near && !preposition) {
      if (group.is(Family.CANCEL) || group.is(Family.REFUSE)) {
        return Optional.of(Status.CANCELLED);
      }
      if (group.is(Family.POSTPONE)) {
        return Optional.of(Status.POSTPONED);
      }
      if (group.is(Family.PROPOSE)
          || group.is(Family.REQUEST)
          || group.is(Family.HOPE)
          || group.is(Family.SEEK) && !group.is(Family.ARRANGE)
          || group.is(Family.OFFER)) {
        return Optional.of(Status.PROPOSED);
      }
      if (group.is(Family.ARRANGE) && isWished(clauses, group)) {
        return Optional.of(Status.PROPOSED);
      }
      if (group.is(Family.ARRANGE)) {
        return Optional.of(NounStatus.fixedOrLikely(clauses.sentence(), group.head()));
      }
    }
    if (group.negated() && !preposition) {
      return Optional.empty();
    }
    VerbGroup main = mainOf(clauses, group);
    if (preposition
        && group.form() == VerbGroup.Form.INFINITIVE
        && GovernedStatus.isAgreed(clauses, group)) {
      return Optional.of(Status.HELD);
    }
    return Optional.of(
        MeetingStatus.tense(main) == Tense.PAST ? Status.HELD : future(clauses, group));
  }

  /** {@code hopes to arrange}. */
  private static boolean isWished(Clauses clauses, VerbGroup group) {
    return group.form() == VerbGroup.Form.INFINITIVE
        && GovernedStatus.of(clauses, group).filter(s -> s == Status.PROPOSED).isPresent();
  }

  private static Status future(Clauses clauses, VerbGroup group) {
    return MeetingStatus.of(clauses, group).filter(s -> s != Status.HELD).orElse(Status.SCHEDULED);
  }

  private static VerbGroup mainOf(Clauses clauses, VerbGroup group) {
    if (group.isFinite()) {
      return group;
    }
    VerbGroup before = clauses.finiteBefore(group.begin());
    VerbGroup main = before.isFinite() ? before : group;
    if (group.form() == VerbGroup.Form.INFINITIVE) {
      return GovernedStatus.of(clauses, group).filter(s -> s != Status.HELD).isPresent()
          ? group
          : main;
    }
    return main;
  }
}
