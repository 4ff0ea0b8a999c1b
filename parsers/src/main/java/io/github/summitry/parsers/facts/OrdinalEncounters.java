package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.facts.MeetingRule.Trigger;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads guests by their place in a row: {@code X was first}, {@code Last to come was Y}. */
final class OrdinalEncounters {
  static final WordSet RANKS =
      WordSet.of("first", "second", "third", "fourth", "fifth", "sixth", "last");

  static final WordSet PLACES = RANKS.and(WordSet.of("next"));

  /** What one in a row does to be met. */
  private static final WordSet COMING =
      WordSet.of(
          "come", "arrive", "sit", "sit down", "call", "enter", "cross", "step", "land", "take");

  /** What is done to one in a row. */
  private static final WordSet RECEIVING =
      WordSet.of("receive", "welcome", "greet", "show", "usher", "host", "invite", "see", "meet");

  private static final int NEAR = 7;

  private OrdinalEncounters() {}

  /** {@code X had been first, on Monday, and Y second}. */
  static Optional<Encounter> ordered(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    if (!isPlace(sentence, group.end())) {
      return Optional.empty();
    }
    List<Node> guests = new ArrayList<>(clauses.subjectOf(group).nodes());
    for (int i = group.end() + 1; i < sentence.size(); i++) {
      boolean next = sentence.at(i).kind() == Node.Kind.PERSON && isPlace(sentence, i + 1);
      if (next && !guests.isEmpty()) {
        guests.add(sentence.at(i));
      }
    }
    return CalendarEncounters.with(partners, clauses, group, guests);
  }

  /** {@code first, on Monday}; not so {@code first to leave}. */
  private static boolean isPlace(Sentence sentence, int at) {
    Node behind = sentence.at(at + 1);
    boolean ends = behind.kind() == Node.Kind.MARK || behind.kind() == Node.Kind.DATE;
    return sentence.at(at).isAny(PLACES) && (ends || behind.is("and"));
  }

  /** {@code X was the first to be shown in}, {@code X was the last of six to sit down with him}. */
  static Optional<Encounter> firstTo(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    int place = Phrases.afterDeterminers(sentence, group.end());
    VerbGroup to = sentence.at(place).isAny(PLACES) ? infinitive(clauses, place) : VerbGroups.NONE;
    if (!isMet(to) && !to.isAnyLemma(RECEIVING) && !to.is(Family.MEET)) {
      return Optional.empty();
    }
    List<Node> met = PartnerPhrases.objects(clauses, to.end());
    boolean host = met.isEmpty() ? isMet(to) : met.stream().allMatch(partners::isHost);
    return host
        ? CalendarEncounters.with(partners, clauses, group, clauses.subjectOf(group).nodes())
        : Optional.empty();
  }

  /** {@code Last to come was X}, {@code The first to arrive was X}. */
  static Optional<Encounter> inverted(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    int place = Phrases.afterDeterminers(sentence, 0);
    boolean first = sentence.at(place).isAny(PLACES) && group.begin() < place + NEAR;
    VerbGroup to = first ? infinitive(clauses, place) : VerbGroups.NONE;
    return isMet(to) && to.end() <= group.begin()
        ? CalendarEncounters.with(partners, clauses, group, Lists.agents(clauses, group.end()))
        : Optional.empty();
  }

  private static boolean isMet(VerbGroup to) {
    return to.passive() ? to.isAnyLemma(RECEIVING) : to.isAnyLemma(COMING);
  }

  private static VerbGroup infinitive(Clauses clauses, int from) {
    for (int i = from + 1; i < from + NEAR; i++) {
      VerbGroup group = clauses.groupAt(i);
      if (group.begin() == i) {
        return group.form() == VerbGroup.Form.INFINITIVE ? group : VerbGroups.NONE;
      }
    }
    return VerbGroups.NONE;
  }
}
