package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.DateExpression;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Tense;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.Optional;

/** Tells from the verbs around a meeting whether it was held. */
final class MeetingStatus {
  static final WordSet FIXED =
      WordSet.of(
          "scheduled",
          "set",
          "slated",
          "due",
          "booked",
          "fixed",
          "penciled",
          "pencilled",
          "poised",
          "billed",
          "supposed");

  private MeetingStatus() {}

  /** {@code was called off}, {@code did not take place}. */
  static boolean isOff(VerbGroup group) {
    return group.is(Family.CANCEL) || group.is(Family.HAPPEN) && group.negated();
  }

  /** What a verb says of the meeting that it reports. */
  static Optional<Status> of(Clauses clauses, VerbGroup group) {
    if (group.form() == VerbGroup.Form.INFINITIVE) {
      boolean asked = isAsked(clauses, clauses.finiteBefore(group.begin()));
      return asked ? Optional.empty() : GovernedStatus.of(clauses, group);
    }
    if (clauses.sentence().at(0).is("never")) {
      return Optional.empty();
    }
    if (Intentions.isDoubted(clauses, group)) {
      return Optional.empty();
    }
    if (isAsked(clauses, group)) {
      return Optional.of(Status.EXPECTED).filter(s -> Intentions.isConsidered(clauses, group));
    }
    if (group.negated()) {
      return Optional.of(Status.CANCELLED).filter(off -> isRuledOut(clauses, group));
    }
    if (group.form() == VerbGroup.Form.MODAL) {
      if (group.perfect() && group.modal().equals("would")) {
        return Optional.of(Status.CANCELLED); // "would have met"
      }
      boolean reported =
          group.modal().equals("would")
              && (isOnDay(clauses, group) || Intentions.isReported(clauses, group));
      boolean hangs = group.modal().equals("would") && clauses.sentence().has(Intentions.HANGS);
      return Optional.of(
          reported ? Status.SCHEDULED : hangs ? Status.PROPOSED : modal(group.modal()));
    }
    if (group.form() == VerbGroup.Form.GERUND) {
      return GovernedStatus.ofGerund(clauses, group);
    }
    if (group.form() == VerbGroup.Form.PRESENT && !group.perfect()) {
      return Optional.of(isProposed(clauses, group) ? Status.PROPOSED : Status.SCHEDULED);
    }
    return Optional.of(Status.HELD);
  }

  /** {@code will not hold a summit}, unless that hangs on something. */
  private static boolean isRuledOut(Clauses clauses, VerbGroup group) {
    boolean nor = clauses.sentence().at(0).is("nor") || clauses.sentence().at(0).is("neither");
    boolean will = group.isFuture() || group.modal().equals("won't");
    return (will || nor && group.modal().equals("would"))
        && !clauses.sentence().has(n -> n.is("unless") || n.is("until") || n.is("if"));
  }

  /** {@code Whether they meet}, {@code if they meet}: nobody knows. */
  static boolean isAsked(Clauses clauses, VerbGroup group) {
    if (!group.isFinite()) {
      return false;
    }
    Subject subject = clauses.subjectOf(group);
    Node before = clauses.sentence().at(subject.begin() - 1);
    return subject.isKnown() && (before.is("whether") || before.is("if"));
  }

  /** {@code proposed that the three hold a summit}. */
  private static boolean isProposed(Clauses clauses, VerbGroup group) {
    return clauses.groups().stream()
        .filter(other -> other.begin() < group.begin())
        .reduce((first, second) -> second)
        .filter(other -> clauses.sentence().at(clauses.subjectOf(group).begin() - 1).is("that"))
        .filter(
            other -> other.is(Family.PROPOSE) || other.is(Family.REQUEST) || other.is(Family.HOPE))
        .isPresent();
  }

  private static Status modal(String modal) {
    return switch (modal) {
      case "will", "'ll", "shall", "won't" -> Status.SCHEDULED;
      case "could", "can" -> Status.PROPOSED;
      default -> Status.EXPECTED;
    };
  }

  /** The status of a meeting in a participle or a noun is that of the clause around it. */
  static Optional<Status> enclosing(Clauses clauses, VerbGroup group) {
    Optional<VerbGroup> main = Optional.empty();
    for (VerbGroup other : clauses.groups()) {
      if (other.isFinite() && (main.isEmpty() || other.begin() < group.begin())) {
        main = Optional.of(other);
      }
    }
    return main.map(
        m ->
            m.form() == VerbGroup.Form.MODAL
                ? of(clauses, m).filter(s -> !m.negated()).orElseGet(() -> modal(m.modal()))
                : tense(m) == Tense.PAST ? Status.HELD : Status.SCHEDULED);
  }

  /** {@code plans to meet X on Saturday}, {@code would meet X}: a plan with a day is fixed. */
  static boolean isOnDay(Clauses clauses, VerbGroup group) {
    int end = clauses.endOfClause(group.end());
    return clauses.sentence().nodes().subList(group.end(), Math.max(end, group.end())).stream()
        .flatMap(node -> node.date().stream())
        .anyMatch(DateExpression::isDay);
  }

  /** When a verb's clause is told of. */
  static Tense tense(VerbGroup group) {
    return switch (group.form()) {
      case MODAL, INFINITIVE -> Tense.FUTURE;
      case PRESENT -> group.perfect() ? Tense.PAST : Tense.PRESENT;
      default -> Tense.PAST;
    };
  }
}
