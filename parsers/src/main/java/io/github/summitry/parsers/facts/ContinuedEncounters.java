package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.facts.MeetingRule.Trigger;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Optional;

/** Reads who comes next where a paragraph tells of one meeting after the other. */
final class ContinuedEncounters {
  static final WordSet ENTERING = WordSet.of("enter", "walk", "go", "come", "step", "drop in");

  private static final WordSet PLACES = OrdinalEncounters.PLACES.and(WordSet.of("then"));

  /** How far before a cleft its day stands. */
  private static final int NEAR = 12;

  /** How far from its beginning a sentence can name what it continues. */
  private static final int OPENING = 9;

  private ContinuedEncounters() {}

  /** {@code After lunch it was X}, {@code on Thursday it was Y, who builds a dam}. */
  static Optional<Encounter> cleft(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    int it = group.begin() - 1;
    boolean fronted = it > 0 && isTimed(sentence, Math.max(0, it - NEAR), it);
    boolean named =
        CalendarEncounters.isPerson(sentence.at(group.end()))
            && !Phrases.isPossessive(sentence.at(group.end() + 1)); // "it was X's turn"
    return fronted && named && sentence.at(it).is("it") && !isSpeaker(clauses, group.end())
        ? CalendarEncounters.with(partners, clauses, group, Lists.agents(clauses, group.end()))
        : Optional.empty();
  }

  /** {@code it was X who criticized}: the cleft tells who spoke, not who came. */
  private static boolean isSpeaker(Clauses clauses, int from) {
    for (int i = from + 1; i < from + OPENING; i++) {
      VerbGroup verb = clauses.groupAt(i + 1);
      if (clauses.sentence().at(i).is("who")) {
        return verb.begin() == i + 1 && (verb.says() || verb.is(Family.CONDEMN));
      }
    }
    return false;
  }

  /** A day, an hour or a meal before an index. */
  private static boolean isTimed(Sentence sentence, int begin, int end) {
    for (int i = begin; i < end; i++) {
      Node node = sentence.at(i);
      boolean time = node.isAny(ListGaps.TIMES) || node.is("later") || node.isNoun(Family.MEAL);
      if (time || node.kind() == Node.Kind.DATE || node.is("noon")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Next in the chair was X}, {@code The fourth of the day was Y}. */
  static Optional<Encounter> placed(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    int place = Phrases.afterDeterminers(sentence, 0);
    boolean next = sentence.at(place).isAny(PLACES) && group.begin() < OPENING;
    return next && sentence.at(group.end()).kind() == Node.Kind.PERSON
        ? CalendarEncounters.with(partners, clauses, group, Lists.agents(clauses, group.end()))
        : Optional.empty();
  }

  /** {@code At 2 p.m. X walked in}. */
  static Optional<Encounter> entered(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    List<Node> guests = clauses.subjectOf(group).nodes();
    Sentence sentence = clauses.sentence();
    Node behind = sentence.at(group.end() + 1);
    boolean in =
        sentence.at(group.end()).is("in") && !behind.isDeterminer() && behind.site().isEmpty();
    Node.Kind next = sentence.at(group.end()).kind();
    boolean ends = next == Node.Kind.MARK || next == Node.Kind.DATE;
    boolean enters = ends && (group.isLemma("enter") || group.isLemma("drop in"));
    return group.isFinite() && !group.passive() && !group.negated() && (in || enters)
        ? CalendarEncounters.with(partners, clauses, group, guests)
        : Optional.empty();
  }
}
