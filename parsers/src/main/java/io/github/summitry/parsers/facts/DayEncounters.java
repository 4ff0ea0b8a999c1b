package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.facts.MeetingRule.Trigger;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Optional;

/** Reads meetings whose verb has a day, a place or a journey as its subject. */
final class DayEncounters {
  static final WordSet SEEING = WordSet.of("see", "find", "have");

  private static final WordSet SPANS =
      WordSet.of(
          "day",
          "days",
          "morning",
          "afternoon",
          "evening",
          "night",
          "week",
          "weekend",
          "summer",
          "autumn",
          "winter",
          "spring",
          "tour",
          "trip",
          "visit",
          "stay",
          "swing",
          "journey",
          "marathon",
          "diplomacy",
          "round",
          "series",
          "string");

  private static final int OBJECT = 6;

  private DayEncounters() {}

  /** {@code Saturday saw X with Y}, {@code the evening found him with Y}. */
  static Optional<Encounter> saw(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    Node whom = sentence.at(group.end());
    int with = group.end() + 1;
    boolean told =
        (isSpan(clauses, group) || isRow(clauses, group))
            && !group.passive()
            && GuestEncounters.isPerson(whom);
    return told && sentence.at(with).is("with")
        ? met(clauses, group, List.of(whom), PartnerPhrases.behindPreposition(clauses, with))
        : Optional.empty();
  }

  /** {@code Rome began with X}, {@code the week ends with X}, {@code Lee opened his day with X}. */
  static Optional<Encounter> ranked(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    Subject subject = clauses.subjectOf(group);
    int with = Adjuncts.afterLight(sentence, group.end());
    boolean span = isSpan(clauses, group);
    with = span && sentence.at(with).is(",") ? Adjuncts.after(sentence, with) : with;
    while (!span && with < group.end() + OBJECT && !sentence.at(with).is("with")) {
      with++;
    }
    boolean own =
        !span
            && subject.acts()
            && with > group.end()
            && (isSpan(sentence.at(with - 1)) || sentence.at(with - 1).isNoun(Family.ROW));
    if (group.passive() || !span && !own || !sentence.at(with).is("with")) {
      return Optional.empty();
    }
    List<Node> guests = PartnerPhrases.behindPreposition(clauses, with);
    return met(clauses, group, own ? subject.nodes() : partners.hostUnless(guests), guests);
  }

  private static Optional<Encounter> met(
      Clauses clauses, VerbGroup group, List<Node> host, List<Node> guests) {
    Sentence sentence = clauses.sentence();
    int last = guests.isEmpty() ? 0 : sentence.nodes().indexOf(guests.get(guests.size() - 1));
    boolean owner = Phrases.isPossessive(sentence.at(last + 1));
    return !owner
            && !host.isEmpty()
            && Partners.arePrincipals(guests)
            && !Partners.areAnyOfStates(guests)
        ? Encounter.told(clauses, group, host, guests)
        : Optional.empty();
  }

  /** {@code the schedule for Tuesday has him with X}. */
  private static boolean isRow(Clauses clauses, VerbGroup group) {
    return clauses.subjectOf(group).head().isNoun(Family.ROW);
  }

  private static boolean isSpan(Clauses clauses, VerbGroup group) {
    Subject subject = clauses.subjectOf(group);
    boolean capital = subject.head().kind() == Node.Kind.PARTY && isSpan(subject.head());
    Sentence sentence = clauses.sentence();
    boolean and =
        sentence.at(group.begin() - 1).is("and"); // "Monday began with X and ended with Y"
    Node before = sentence.at((and ? clauses.groups().get(0) : group).begin() - 1);
    return capital || !subject.acts() && (isSpan(subject.head()) || isSpan(before));
  }

  private static boolean isSpan(Node node) {
    return node.kind() == Node.Kind.DATE || node.site().isPresent() || node.isAny(SPANS);
  }
}
