package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.facts.MeetingRule.Trigger;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.ManySided;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Optional;

/** Reads meetings that a noun gives to nobody: of those whom the text speaks of. */
final class CircleEncounters {
  private static final WordSet BETWEEN_TWO =
      WordSet.of("bilateral", "one-on-one", "two-way", "tete-a-tete", "separate");

  private static final WordSet OWN =
      WordSet.of(
          "next",
          "second",
          "third",
          "fourth",
          "fifth",
          "annual",
          "regular",
          "formal",
          "official",
          "planned",
          "upcoming",
          "face-to-face",
          "in-person",
          "follow-up",
          "full");

  private CircleEncounters() {}

  /**
   * {@code The premier is due at noon; a summit is set for the afternoon}: of the two whom the text
   * speaks of.
   */
  static Optional<Encounter> arranged(Partners partners, Clauses clauses, Trigger trigger) {
    Sentence sentence = clauses.sentence();
    int noun = trigger.node();
    Node next = sentence.at(noun + 1);
    boolean one = sentence.at(noun - 1).is("a") || sentence.at(noun - 1).isAny(BETWEEN_TWO);
    VerbGroup behind = clauses.groupAt(noun + 1);
    boolean fixed = behind.begin() == noun + 1 && behind.passive() && behind.is(Family.ARRANGE);
    List<Node> circle = partners.leadersOf(sentence.circle());
    return one && fixed && circle.size() == 2 && !next.is("of")
        ? NounStatus.of(clauses, noun).map(s -> Encounter.of(clauses, noun, circle, List.of(), s))
        : Optional.empty();
  }

  /** {@code The summit was held}: of those whom the text speaks of. */
  static Optional<Encounter> definite(Partners partners, Clauses clauses, Trigger trigger) {
    Sentence sentence = clauses.sentence();
    int noun = trigger.node();
    Node before = sentence.at(noun - 1);
    boolean summit = sentence.at(noun).lower().contains("summit") || sentence.at(noun).is("talks");
    boolean opens = noun <= 3 && sentence.at(0).is("the");
    opens |= isTimed(before) && sentence.at(noun - 2).is("the");
    opens &= !isOfOthers(sentence, noun);
    boolean pair = before.kind() == Node.Kind.DEMONYM && before.actors().size() == 2;
    opens |= pair && sentence.at(noun - 2).is("a") && happens(clauses, noun);
    List<Node> circle = partners.leadersOf(pair ? before.actors() : sentence.circle());
    if (!summit || !opens || circle.size() < 2) {
      return Optional.empty();
    }
    return NounStatus.of(clauses, noun)
        .filter(s -> s == Status.HELD || s == Status.SCHEDULED || s == Status.EXPECTED)
        .map(s -> Encounter.of(clauses, noun, circle, List.of(), s).again());
  }

  /** {@code a summit, the last of the tour, took place}. */
  private static boolean happens(Clauses clauses, int noun) {
    for (VerbGroup group : clauses.groups()) {
      boolean fact = group.modal().isEmpty() || group.modal().equals("will");
      boolean held = NounStatus.isHappening(group) && group.isFinite() && !group.negated();
      if (held && fact && clauses.subjectOf(group).isThingAt(noun)) {
        return true;
      }
    }
    return false;
  }

  /** {@code two-hour}, {@code 40-minute}. */
  private static boolean isTimed(Node node) {
    return node.lower().endsWith("-hour") || node.lower().endsWith("-minute");
  }

  /** {@code China is to host the next summit}: of those whom the text speaks of. */
  static Optional<Encounter> next(Partners partners, Clauses clauses, Trigger trigger) {
    Sentence sentence = clauses.sentence();
    boolean next = false;
    for (int i = trigger.node() - 1; i > Math.max(0, trigger.node() - 4); i--) {
      next |= sentence.at(i).is("next");
    }
    next &= !isOfOthers(sentence, trigger.node());
    List<Node> circle = partners.leadersOf(sentence.circle());
    boolean theirs = circle.size() >= 2 && PartnerPhrases.with(clauses, trigger.node()).isEmpty();
    return next && theirs && PartnerPhrases.between(clauses, trigger.node()).isEmpty()
        ? NounStatus.of(clauses, trigger.node())
            .filter(s -> s != Status.HELD)
            .map(s -> Encounter.of(clauses, trigger.node(), circle, List.of(), s))
        : Optional.empty();
  }

  /** {@code the G7 summit}, {@code the next peace summit}: a gathering that has a name. */
  private static boolean isOfOthers(Sentence sentence, int noun) {
    Node before = sentence.at(noun - 1);
    boolean theirs =
        before.isDeterminer()
            || before.isAny(BETWEEN_TWO)
            || before.isAny(OWN)
            || isTimed(before)
            || before.kind() == Node.Kind.DEMONYM
            || ManySided.isIn(before);
    return !theirs && before.kind() != Node.Kind.NOTHING;
  }
}
