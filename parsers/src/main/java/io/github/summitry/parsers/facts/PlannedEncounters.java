package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.facts.MeetingRule.Trigger;
import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import java.util.List;
import java.util.Optional;

/** Reads meetings that the two who will hold them are planning. */
final class PlannedEncounters {
  private static final Families PLANNING = Families.of(Family.ARRANGE, Family.SEEK);
  private static final int LONGEST_OBJECT = 4;

  private PlannedEncounters() {}

  /** {@code X and Y are arranging a meeting}, {@code the two are planning a summit}. */
  static Optional<Encounter> byBoth(Partners partners, Clauses clauses, Trigger trigger) {
    int noun = trigger.node();
    VerbGroup verb = governor(clauses, noun);
    if (!verb.isAny(PLANNING) || verb.passive() || verb.negated()) {
      return Optional.empty();
    }
    Subject subject = clauses.subjectOf(verb);
    boolean both =
        subject.actors().size() == 2
            && subject.isOfPrincipals()
            && !Partners.areAnyOfStates(subject.nodes());
    boolean others =
        !PartnerPhrases.with(clauses, noun).isEmpty()
            || clauses.sentence().at(noun + 1).is("of")
            || clauses.sentence().at(noun + 1).is("with");
    return both && !others
        ? NounStatus.of(clauses, noun)
            .map(s -> s == Status.PROPOSED ? Status.EXPECTED : s)
            .map(s -> Encounter.of(clauses, noun, subject.nodes(), List.of(), s))
        : Optional.empty();
  }

  /** The verb whose object a noun is; {@link VerbGroups#NONE} if it is none's. */
  private static VerbGroup governor(Clauses clauses, int noun) {
    Sentence sentence = clauses.sentence();
    for (int i = noun - 1; i > Math.max(0, noun - LONGEST_OBJECT); i--) {
      VerbGroup verb = clauses.groupAt(i);
      if (verb.end() == i + 1) {
        return verb;
      }
      if (sentence.at(i).isPreposition() || sentence.at(i).kind() == Node.Kind.MARK) {
        return VerbGroups.NONE;
      }
    }
    return VerbGroups.NONE;
  }
}
