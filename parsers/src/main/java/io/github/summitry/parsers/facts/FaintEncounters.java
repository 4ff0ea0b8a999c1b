package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.facts.MeetingRule.Trigger;
import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads what leaders say or do together, from which follows that they have met, if nothing else in
 * the story tells of it.
 */
final class FaintEncounters {
  /** What leaders named side by side do in one breath. */
  static final Families ACTS =
      Families.of(
          Family.AFFIRM,
          Family.EXPRESS,
          Family.SUPPORT,
          Family.ADVANCE,
          Family.LAUNCH,
          Family.CONCLUDE,
          Family.UPGRADE,
          Family.PLEDGE,
          Family.AGREE);

  /** What each of them can do far from the other. */
  private static final Families ALONE =
      Families.of(Family.MOVE, Family.DEPART, Family.STOP, Family.SEEK);

  private static final WordSet FRONT = WordSet.of("with", "to");
  private static final WordSet SENDING = WordSet.of("send", "have", "go on");

  private FaintEncounters() {}

  /** {@code X and Y shared the view}, {@code both voiced hope}. */
  static Optional<Encounter> together(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    if (!isDone(group) || isAlone(group)) {
      return Optional.empty();
    }
    Subject subject = clauses.subjectOf(group);
    boolean act = group.isAny(ACTS) && !group.is(Family.CONDEMN);
    boolean both =
        subject.nodes().size() == 1
            && subject.head().kind() == Node.Kind.GROUP
            && subject.head().persons().size() == 2
            && !Partners.isOfStates(subject.head());
    boolean named = act && subject.nodes().size() == 2 && arePersons(subject);
    return both || named
        ? Optional.of(
            Encounter.of(clauses, group.head(), subject.nodes(), List.of(), Status.HELD).again())
        : Optional.empty();
  }

  /** {@code With X, Y shared a joke}, {@code To X, Y pitched the port}. */
  static Optional<Encounter> fronted(Partners partners, Clauses clauses, Trigger trigger) {
    Sentence sentence = clauses.sentence();
    VerbGroup group = trigger.group();
    boolean opens = sentence.at(0).isAny(FRONT) && sentence.at(1).kind() == Node.Kind.PERSON;
    if (!opens || !isDone(group) || isAlone(group)) {
      return Optional.empty();
    }
    Subject subject = clauses.subjectOf(group);
    if (!arePersons(subject)) {
      return Optional.empty();
    }
    List<Node> theirs = Lists.agents(clauses, 1);
    boolean next = !theirs.isEmpty() && isBehind(sentence, theirs, subject.begin());
    return next
        ? Optional.of(
            Encounter.of(clauses, group.head(), subject.nodes(), theirs, Status.HELD).again())
        : Optional.empty();
  }

  /** Whether a subject stands right behind those whom the sentence opens with. */
  private static boolean isBehind(Sentence sentence, List<Node> nodes, int subject) {
    int end = sentence.nodes().indexOf(nodes.get(nodes.size() - 1)) + 1;
    return sentence.at(end).is(",") && subject == end + 1;
  }

  static boolean isAlone(VerbGroup group) {
    return group.isAny(ALONE) || group.isAnyLemma(SENDING);
  }

  /** {@code In Nice on Monday, X and Y upgraded ties}: a day and a place make it a meeting. */
  static Optional<Encounter> placed(Partners partners, Clauses clauses, Trigger trigger) {
    boolean two = clauses.subjectOf(trigger.group()).nodes().size() == 2;
    return two && opensWithPlace(clauses.sentence())
        ? together(partners, clauses, trigger)
        : Optional.empty();
  }

  /** {@code In Nice on Monday,}: where and when what the sentence tells was done. */
  private static boolean opensWithPlace(Sentence sentence) {
    boolean in = sentence.at(0).is("in") && Placing.isPlaced(sentence, 1);
    return in && sentence.at(2).kind() == Node.Kind.DATE;
  }

  static boolean isDone(VerbGroup group) {
    return group.form() == VerbGroup.Form.PAST && !group.passive() && !group.negated();
  }

  static boolean arePersons(Subject subject) {
    for (Node node : subject.nodes()) {
      boolean holder = node.kind() == Node.Kind.OFFICE && node.persons().size() == 1;
      if (node.kind() != Node.Kind.PERSON && node.kind() != Node.Kind.PRONOUN && !holder) {
        return false;
      }
    }
    return subject.acts();
  }
}
