package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.facts.MeetingRule.Trigger;
import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Reads what leaders said or did to each other at a place that the sentence opens with, or for a
 * time: from which follows that they have met, if nothing else in the story tells of it.
 */
final class StagedEncounters {
  /** What leaders say and do face to face. */
  private static final Families ACTS =
      FaintEncounters.ACTS.and(
          Families.of(
              Family.SAY,
              Family.PROPOSE,
              Family.REQUEST,
              Family.DISCUSS,
              Family.DECIDE,
              Family.OFFER,
              Family.HOPE,
              Family.REMARK));

  /** What is done by both. */
  private static final Families JOINT = FaintEncounters.ACTS.and(JointEncounters.JOINT_ACTS);

  private static final int OPENING = 5;

  private StagedEncounters() {}

  /**
   * {@code In Bogota, on April 17, X and Y called for a vote}, {@code X and Y argued for an hour}.
   */
  static Optional<Encounter> together(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    if (!FaintEncounters.isDone(group) || FaintEncounters.isAlone(group)) {
      return Optional.empty();
    }
    boolean placed = group.isAny(ACTS) && isPlaced(clauses.sentence());
    Subject subject = placed || lasts(clauses, group) ? clauses.subjectOf(group) : Subject.NONE;
    return subject.persons().size() == 2 && FaintEncounters.arePersons(subject)
        ? Optional.of(
            Encounter.of(clauses, group.head(), subject.nodes(), List.of(), Status.HELD).again())
        : Optional.empty();
  }

  /** {@code In Berlin X congratulated him on the vote}, {@code For 45 minutes she urged him}. */
  static Optional<Encounter> toEach(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    int to = clauses.sentence().at(group.end()).is("to") ? group.end() + 1 : group.end();
    Node whom = clauses.sentence().at(to);
    boolean person =
        (whom.kind() == Node.Kind.PERSON || whom.kind() == Node.Kind.PRONOUN)
            && whom.persons().size() == 1
            && whom.persons().get(0).isLeader()
            && !Phrases.isPossessive(clauses.sentence().at(to + 1));
    boolean done = FaintEncounters.isDone(group) && !FaintEncounters.isAlone(group);
    if (!person || !done || group.is(Family.CONDEMN) || group.is(Family.INVITE)) {
      return Optional.empty();
    }
    Subject subject = clauses.subjectOf(group);
    boolean one = subject.nodes().size() == 1 && FaintEncounters.arePersons(subject);
    boolean abroad = whom.kind() == Node.Kind.PRONOUN || partners.isAbout(whom);
    abroad &= !partners.isAtHome() || subject.nodes().stream().noneMatch(partners::isAbout);
    return one && (abroad && isPlaced(clauses.sentence()) || lasts(clauses, group))
        ? Optional.of(
            Encounter.of(clauses, group.head(), subject.nodes(), List.of(whom), Status.HELD)
                .again())
        : Optional.empty();
  }

  /** {@code A partnership was declared by X and Y}: an act of both. */
  static Optional<Encounter> byBoth(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    boolean done = group.passive() && group.isFinite() && !group.negated();
    if (!done || !group.isAny(JOINT)) {
      return Optional.empty();
    }
    int end = clauses.endOfClause(group.end());
    for (int i = group.end(); i < end; i++) {
      List<Node> both =
          clauses.sentence().at(i).is("by") ? Lists.agents(clauses, i + 1) : List.of();
      if (both.size() == 2 && both.stream().allMatch(CalendarEncounters::isPerson)) {
        return Encounter.told(clauses, group, both, List.of()).map(Encounter::again);
      }
    }
    return Optional.empty();
  }

  /** Whether a sentence opens with a place: {@code In Berlin}, {@code At the Blue House}. */
  static boolean isPlaced(Sentence sentence) {
    boolean in = sentence.at(0).is("in") || sentence.at(0).is("at");
    for (int i = 1; in && i < OPENING && sentence.at(i).kind() != Node.Kind.MARK; i++) {
      if (Placing.isPlaced(sentence, i)) {
        return true;
      }
    }
    return sentence.at(0).is("there") && !sentence.at(1).isBe() || sentence.at(0).is("here");
  }

  /** {@code For 45 minutes she urged him}, {@code argued for an hour}. */
  private static boolean lasts(Clauses clauses, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    int end = clauses.endOfClause(group.head());
    for (int i = 0; i < end; i++) {
      boolean time = sentence.at(i).isAny(ListGaps.TIMES);
      boolean within =
          sentence.at(0).is("for") || sentence.at(0).is("in") || sentence.at(0).is("over");
      if (time && (within && i < OPENING || i > group.head() && isFor(sentence, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFor(Sentence sentence, int time) {
    for (int i = time - 1; i > time - OPENING; i--) {
      if (sentence.at(i).is("for")) {
        return true;
      }
    }
    return false;
  }
}
