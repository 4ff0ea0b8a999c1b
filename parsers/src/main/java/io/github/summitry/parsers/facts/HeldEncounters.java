package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.facts.MeetingRule.Trigger;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Optional;

/** Reads meetings that a verb holds: {@code held talks with X}, {@code the summit that X held}. */
final class HeldEncounters {
  private static final int OBJECT = 9;
  private static final WordSet PRESENT =
      WordSet.of("take part", "participate", "attend", "join", "sit in", "engage");

  /** What leaders hold as officials do: a meeting only if it is with a leader. */
  private static final WordSet CONSULTING =
      WordSet.of("consultations", "negotiations", "dialogue", "deliberations");

  private HeldEncounters() {}

  /** Whether it is with a leader, or two leaders hold it. */
  private static boolean areLeaders(Clauses clauses, VerbGroup group, int noun) {
    List<Node> theirs = PartnerPhrases.with(clauses, noun);
    Subject subject = clauses.subjectOf(group);
    return theirs.isEmpty()
        ? subject.actors().size() > 1 && areLeaders(subject.nodes())
        : areLeaders(theirs);
  }

  private static boolean areLeaders(List<Node> nodes) {
    for (Node node : nodes) {
      boolean named = node.kind() == Node.Kind.PERSON || node.kind() == Node.Kind.PRONOUN;
      if (!named || node.persons().isEmpty() || !node.persons().get(0).isLeader()) {
        return false;
      }
    }
    return !nodes.isEmpty();
  }

  /** {@code held a summit with X}, {@code the two leaders held talks}. */
  static Optional<Encounter> hold(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    if (group.passive()) {
      return Optional.empty();
    }
    Optional<Encounter> gathering = Gatherings.attended(partners, clauses, trigger);
    if (gathering.isPresent()) {
      return gathering;
    }
    Sentence sentence = clauses.sentence();
    for (int i = group.end(); i < Math.min(group.end() + OBJECT, sentence.size()); i++) {
      Node node = sentence.at(i);
      boolean means = sentence.at(i - 1).is("by") && node.isNoun(Family.VIDEO);
      if (means || node.is(".") || node.is("that") || clauses.isVerbAt(i) && i > group.end() + 1) {
        break;
      }
      if (node.isAny(CONSULTING) && areLeaders(clauses, group, i)) {
        return held(partners, clauses, group, i);
      }
      if (Clauses.isMeeting(node) && !(node.is("discussion") && group.isAnyLemma(PRESENT))) {
        return Prospects.over(sentence, i) < 0
            ? held(partners, clauses, group, i)
            : Optional.empty();
      }
    }
    int relative = heldBefore(clauses, group);
    if (relative < 0) {
      return Optional.empty();
    }
    Optional<Status> off =
        NounStatus.of(clauses, relative)
            .filter(s -> s == Status.POSTPONED || s == Status.CANCELLED);
    Optional<Encounter> held = held(partners, clauses, group, relative);
    if (isOffBehind(clauses, group)) {
      return held.map(e -> e.turnedOut(Status.CANCELLED));
    }
    return off.isEmpty() ? held : held.map(e -> e.turnedOut(off.get()));
  }

  /** {@code The talks that X was to hold did not take place}. */
  private static boolean isOffBehind(Clauses clauses, VerbGroup group) {
    for (VerbGroup next : clauses.groups()) {
      boolean behind = next.begin() >= group.end() && next.isFinite();
      if (behind && !clauses.subjectOf(next).acts() && MeetingStatus.isOff(next)) {
        return true;
      }
    }
    return false;
  }

  /** The noun of {@code the summit that X and Y held}, -1 if there is none. */
  private static int heldBefore(Clauses clauses, VerbGroup group) {
    Subject subject = clauses.subjectOf(group);
    int that = subject.begin() - 1;
    Node before = clauses.sentence().at(that - 1);
    boolean relative =
        clauses.sentence().at(that).is("that") || clauses.sentence().at(that).is("which");
    return subject.acts() && relative && Clauses.isMeeting(before) ? that - 1 : -1;
  }

  private static Optional<Encounter> held(
      Partners partners, Clauses clauses, VerbGroup group, int noun) {
    Subject subject = clauses.subjectOf(group);
    List<Node> near = PartnerPhrases.with(clauses, noun);
    boolean relative = near.isEmpty() && noun < group.begin() && subject.actors().size() == 1;
    boolean alone = near.isEmpty() && noun > group.begin() && subject.actors().size() == 1;
    alone &= !clauses.sentence().at(noun + 1).is("with");
    List<Node> theirs =
        relative
            ? PartnerPhrases.with(clauses, group.head())
            : alone ? frontedOrHost(partners, clauses, group, noun) : near;
    boolean planned =
        group.form() == VerbGroup.Form.INFINITIVE && GovernedStatus.isAgreed(clauses, group);
    boolean summit = clauses.sentence().at(noun).lower().contains("summit");
    boolean table = JointEncounters.isTable(clauses.sentence(), noun);
    boolean open = planned && (!named(subject) || !table) && !isDated(clauses, subject, noun);
    boolean vague = Partners.areAnyOfStates(subject.nodes()) || open;
    if (!subject.acts() || vague && theirs.isEmpty() && !summit) {
      return Optional.empty();
    }
    List<Node> third = NounEncounters.third(partners, clauses, noun, theirs);
    List<Node> ours =
        third.isEmpty() ? VerbEncounters.asked(clauses, group).orElse(subject.nodes()) : third;
    return MeetingStatus.of(clauses, group)
        .map(status -> Encounter.of(clauses, noun, ours, theirs, status));
  }

  /** {@code agreed to have a discussion next week}: one, of the two themselves. */
  private static boolean isDated(Clauses clauses, Subject subject, int noun) {
    boolean dated = false;
    boolean one = clauses.sentence().at(noun).is("discussion");
    for (int i = noun + 1; one && i < clauses.endOfClause(noun); i++) {
      dated |= clauses.sentence().at(i).kind() == Node.Kind.DATE;
    }
    return dated && subject.isOfPrincipals() && subject.actors().size() == 2;
  }

  /** {@code With X, Y held talks}; {@code X is to hold a summit}, a guest: with the host. */
  private static List<Node> frontedOrHost(
      Partners partners, Clauses clauses, VerbGroup group, int noun) {
    Subject subject = clauses.subjectOf(group);
    List<Node> fronted = FrontedPartners.of(clauses, subject);
    Node next = clauses.sentence().at(noun + 1);
    boolean bare = next.is(".") || next.is(",") || next.kind() == Node.Kind.DATE || next.is(";");
    boolean one = clauses.sentence().at(noun - 1).is("a") && group.end() == noun - 1 && bare;
    boolean guest = one && fronted.isEmpty() && Partners.arePrincipals(subject.nodes());
    return guest ? partners.hostUnless(subject.nodes()) : fronted;
  }

  /** Whether its leaders are named: what they agree to hold is theirs. */
  private static boolean named(Subject subject) {
    boolean persons = subject.nodes().size() > 1;
    for (Node node : subject.nodes()) {
      persons &= node.kind() == Node.Kind.PERSON;
    }
    return persons;
  }
}
