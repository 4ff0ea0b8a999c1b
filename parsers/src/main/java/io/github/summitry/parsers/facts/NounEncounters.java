package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.parsers.facts.MeetingRule.Trigger;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.ManySided;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads meetings of which a noun tells. */
final class NounEncounters {
  private static final WordSet CONTEXT =
      WordSet.of(
          "in", "during", "at", "after", "following", "before", "through", "from", "over", "for");

  private static final WordSet ADDRESSING =
      WordSet.of(
          "tell",
          "ask",
          "urge",
          "thank",
          "congratulate",
          "assure",
          "inform",
          "brief",
          "remind",
          "warn",
          "press",
          "promise",
          "call on");

  private static final int FRONT = 6;
  private static final WordSet ORDERING = WordSet.of("follow", "precede", "come after");

  private NounEncounters() {}

  /** {@code the summit between X and Y}. */
  static Optional<Encounter> between(Partners partners, Clauses clauses, Trigger trigger) {
    List<Node> named = PartnerPhrases.between(clauses, trigger.node());
    boolean summit = clauses.sentence().at(trigger.node()).lower().endsWith("summit");
    List<Node> nodes =
        summit && Partners.areAllOfStates(named) ? partners.leadersOrStates(named) : named;
    return nodes.isEmpty() || Partners.areAllOfStates(nodes)
        ? Optional.empty()
        : NounStatus.of(clauses, trigger.node())
            .map(s -> Encounter.of(clauses, trigger.node(), nodes, List.of(), s))
            .map(
                e ->
                    isDefinite(clauses.sentence(), trigger.node()) || areKnown(nodes)
                        ? e.again()
                        : e);
  }

  /** {@code talks between the two presidents}: they were named before. */
  private static boolean areKnown(List<Node> nodes) {
    return nodes.size() == 1
        && nodes.get(0).kind() == Node.Kind.GROUP
        && nodes.get(0).persons().size() > 1;
  }

  /**
   * {@code in talks with X}, {@code his meeting was with X}, {@code a summit with X is planned}.
   */
  static Optional<Encounter> talksWith(Partners partners, Clauses clauses, Trigger trigger) {
    List<Node> theirs = PartnerPhrases.with(clauses, trigger.node());
    if (theirs.isEmpty()) {
      return Optional.empty();
    }
    boolean summit = clauses.sentence().at(trigger.node()).lower().contains("summit");
    if (!summit && theirs.stream().anyMatch(n -> n.kind() == Node.Kind.PARTY)) {
      return Optional.empty();
    }
    List<Node> awaiting = awaiting(clauses, trigger.node());
    List<Node> owners =
        awaiting.isEmpty() ? PartnerPhrases.owners(clauses, trigger.node()) : awaiting;
    List<Node> named =
        owners.isEmpty() || areAmong(theirs, owners)
            ? partners.subjectAround(clauses, trigger.node(), theirs)
            : owners;
    List<Node> third = third(partners, clauses, trigger.node(), theirs);
    if (!third.isEmpty()) {
      return NounStatus.of(clauses, trigger.node())
          .map(s -> Encounter.of(clauses, trigger.node(), third, theirs, s));
    }
    List<Node> booked = named.isEmpty() ? PartnersBefore.booked(clauses.sentence(), theirs) : named;
    List<Node> ours =
        booked.isEmpty() && !isOfOther(clauses, trigger.node())
            ? partners.aboutUnless(clauses, theirs)
            : booked;
    boolean ahead =
        NounStatus.aheadOf(clauses.sentence(), trigger.node()) >= 0
            || ObjectStatus.isAhead(clauses, clauses.finiteBefore(trigger.node()), trigger.node());
    return NounStatus.of(clauses, trigger.node())
        .map(s -> Encounter.of(clauses, trigger.node(), ours, theirs, s))
        .map(e -> ahead ? e.again() : e);
  }

  /** {@code At his meeting with X and Y, Z said}: he is none of them. */
  private static boolean areAmong(List<Node> partners, List<Node> owners) {
    Node owner = owners.get(0);
    if (owners.size() > 1 || owner.kind() != Node.Kind.PRONOUN || owner.persons().size() != 1) {
      return false;
    }
    for (Node partner : partners) {
      if (partner.persons().containsAll(owner.persons())) {
        return true;
      }
    }
    return false;
  }

  /** {@code X asked Y to hold a trilateral summit with Z}: the two whom the text speaks of. */
  static List<Node> third(Partners partners, Clauses clauses, int noun, List<Node> theirs) {
    Sentence sentence = clauses.sentence();
    boolean three =
        ManySided.isOfThree(sentence.at(noun - 1)) || ManySided.isOfThree(sentence.at(noun));
    List<Actor> circle = new ArrayList<>(clauses.sentence().circle());
    circle.removeAll(Subject.actorsOf(theirs));
    boolean one = theirs.size() == 1 && theirs.get(0).actors().size() == 1;
    return three && one && circle.size() == 2 ? partners.leadersOf(circle) : List.of();
  }

  /** {@code the fifth trilateral summit}: not of two alone. */
  private static boolean isOfThree(Sentence sentence, int noun) {
    for (int i = noun; i > noun - 3; i--) {
      if (ManySided.isOfThree(sentence.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code The envoy held talks with X}: the clause is about somebody who is no leader. */
  private static boolean isOfOther(Clauses clauses, int noun) {
    VerbGroup verb = clauses.finiteBefore(noun);
    Subject subject = verb.isFinite() ? clauses.subjectOf(verb) : Subject.NONE;
    boolean named = subject.acts() && subject.head().kind() == Node.Kind.PERSON;
    return named && !Partners.arePrincipals(subject.nodes());
  }

  /** {@code A meeting with X awaits them}: whose it is stands behind the verb. */
  private static List<Node> awaiting(Clauses clauses, int noun) {
    for (VerbGroup group : clauses.groups()) {
      boolean own = clauses.subjectOf(group).isThingAt(noun);
      if (own && group.isLemma("await") && clauses.sentence().at(group.end()).isAgent()) {
        return List.of(clauses.sentence().at(group.end()));
      }
    }
    return List.of();
  }

  /** {@code X and Y agreed in a summit}, {@code their talks took place}. */
  static Optional<Encounter> context(Partners partners, Clauses clauses, Trigger trigger) {
    List<Node> owners = PartnerPhrases.owners(clauses, trigger.node());
    boolean owned = Subject.actorsOf(owners).size() > 1;
    boolean chaired = clauses.sentence().at(trigger.node()).is("discussion");
    chaired |= isOfVerb(clauses, trigger.node());
    if (!owned && (chaired || !isContext(clauses.sentence(), trigger.node()))) {
      return Optional.empty();
    }
    boolean fronted = owned && isFronted(clauses.sentence(), trigger.node());
    List<Node> named = owned && !fronted ? List.of() : speakers(partners, clauses, trigger.node());
    List<Node> nodes = owned && Subject.actorsOf(named).size() < 2 ? owners : named;
    boolean states = Partners.areAnyOfStates(nodes);
    boolean another =
        Prospects.over(clauses.sentence(), trigger.node()) >= 0
            || Subject.actorsOf(nodes).size() == 2 && isOfThree(clauses.sentence(), trigger.node())
            || isOrdered(clauses, trigger.node())
            || OccasionChoice.isEarlier(clauses.sentence(), trigger.node() - 1);
    if (Subject.actorsOf(nodes).size() < 2 || states || another) {
      return Optional.empty();
    }
    return NounStatus.of(clauses, trigger.node())
        .map(s -> Encounter.of(clauses, trigger.node(), nodes, List.of(), s).again());
  }

  /** {@code met over tea}, {@code joined X for a four-way meeting}: the verb tells of it. */
  private static boolean isOfVerb(Clauses clauses, int noun) {
    VerbGroup verb = clauses.finiteBefore(noun);
    boolean over =
        clauses.sentence().at(noun).isNoun(Family.MEAL)
            && clauses.sentence().at(noun - 1).is("over");
    boolean joined = verb.isLemma("join") && clauses.sentence().at(verb.end()).isAgent();
    return over && verb.is(Family.MEET) || joined && !verb.passive();
  }

  /** {@code During their talks, X and Y agreed}: the pronoun stands before whom it means. */
  private static boolean isFronted(Sentence sentence, int noun) {
    return noun < FRONT && sentence.at(0).isAny(CONTEXT) && sentence.at(1).is("their");
  }

  /** Whose clause the meeting stands in, and whom they address: {@code told X at a summit}. */
  private static List<Node> speakers(Partners partners, Clauses clauses, int noun) {
    List<Node> ours = partners.subjectAround(clauses, noun, List.of());
    VerbGroup verb = clauses.finiteBefore(noun);
    Node whom = clauses.sentence().at(verb.end());
    boolean addressed =
        ours.size() == 1
            && verb.isAnyLemma(ADDRESSING)
            && !verb.passive()
            && whom.kind() == Node.Kind.PERSON
            && clauses.subjectOf(verb).nodes().equals(ours)
            && !clauses.sentence().at(noun + 1).is("of");
    return addressed
        ? List.of(ours.get(0), whom)
        : withOther(partners, clauses.sentence().at(noun - 1), ours);
  }

  /** {@code At the Korea-Chile summit, X said}: the other of the two whose summit it is. */
  private static List<Node> withOther(Partners partners, Node pair, List<Node> ours) {
    List<Actor> sides = pair.kind() == Node.Kind.DEMONYM ? pair.actors() : List.of();
    if (ours.size() != 1 || sides.size() != 2 || !sides.containsAll(ours.get(0).actors())) {
      return ours;
    }
    List<Actor> other = new ArrayList<>(sides);
    other.removeAll(ours.get(0).actors());
    List<Node> leader = partners.leadersOf(other);
    Node second = leader.isEmpty() ? pair.meaning(List.of(), other) : leader.get(0);
    return other.size() == 1 ? List.of(ours.get(0), second) : ours;
  }

  /** Whether a preposition puts the clause into the meeting: {@code during a summit}. */
  private static boolean isContext(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 6); i--) {
      Node node = sentence.at(i);
      if (node.isAny(CONTEXT) || node.isLemma("talk over")) {
        return true;
      }
      boolean part =
          node.kind() == Node.Kind.WORD
              || node.kind() == Node.Kind.NUMBER
              || node.kind() == Node.Kind.DEMONYM
              || node.kind() == Node.Kind.PRONOUN
              || node.is("'s");
      boolean measure = node.is("of") && sentence.at(i - 1).isAny(JointEncounters.TIMES);
      if (!part || node.isPreposition() && !measure) {
        return false;
      }
    }
    return false;
  }

  /** {@code Their meeting follows an earlier one}: the clause is about the other meeting. */
  private static boolean isOrdered(Clauses clauses, int noun) {
    VerbGroup behind = clauses.groupAt(noun + 1);
    return behind.begin() == noun + 1 && behind.isAnyLemma(ORDERING);
  }

  /** {@code the}, {@code their}: a meeting spoken of before. */
  static boolean isDefinite(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      Node node = sentence.at(i);
      if (node.is("the") || node.is("this") || node.kind() == Node.Kind.PRONOUN) {
        return true;
      }
      if (node.isDeterminer() || node.isPreposition() || node.kind() == Node.Kind.MARK) {
        return false;
      }
    }
    return false;
  }
}
