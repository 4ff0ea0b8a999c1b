package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.Optional;

/** Tells whether a meeting was held by the verb whose subject it is. */
final class SubjectStatus {
  private static final WordSet GOING_ON = WordSet.of("underway", "ongoing", "continuing");

  /** {@code in the works}, {@code on the cards}, {@code under discussion}. */
  private static final WordSet PENDING =
      WordSet.of(
          "works",
          "pipeline",
          "offing",
          "cards",
          "making",
          "discussion",
          "consideration",
          "negotiation",
          "preparation",
          "study");

  private SubjectStatus() {}

  static Optional<Status> of(Clauses clauses, VerbGroup group) {
    if (group.is(Family.CANCEL)) {
      return Optional.of(Status.CANCELLED);
    }
    if (group.isLemma("date") || group.isLemma("date back")) {
      return Optional.of(Status.HELD);
    }
    Optional<VerbGroup> forced =
        infinitiveBehind(clauses, group).filter(g -> g.passive() && group.isLemma("have"));
    if (forced.isPresent() && forced.get().is(Family.CANCEL)) {
      return Optional.of(Status.CANCELLED);
    }
    VerbGroup put = forced.orElse(group);
    boolean moved =
        put.passive() && put.isLemma("move") && clauses.sentence().at(put.end()).is("to");
    if (moved || put.is(Family.POSTPONE) && !isByHours(clauses.sentence(), put.end())) {
      return Optional.of(Status.POSTPONED);
    }
    if (group.passive() && (group.is(Family.REQUEST) || group.is(Family.PROPOSE))) {
      return Optional.of(Status.PROPOSED);
    }
    if (group.passive() && group.is(Family.ARRANGE) || isBeingPlanned(clauses, group)) {
      return group.negated() || isNone(clauses, group)
          ? Optional.empty()
          : Optional.of(NounStatus.fixedOrLikely(clauses.sentence(), group.head()));
    }
    if (group.negated()) {
      return Optional.of(Status.CANCELLED).filter(s -> NounStatus.isNotHeld(group));
    }
    if (isNone(clauses, group)) {
      return Optional.empty();
    }
    if (isUnderWay(clauses.sentence(), group)) {
      return Optional.of(Status.HELD);
    }
    boolean hangs = group.modal().equals("would") && clauses.sentence().has(Intentions.HANGS);
    boolean spoken =
        hangs && !group.is(Family.HAPPEN) && !group.passive() && isKnown(clauses, group);
    if (spoken || isDoubtful(clauses.sentence(), group) || isNotion(clauses, group)) {
      return Optional.empty();
    }
    return infinitiveBehind(clauses, group)
        .map(next -> GovernedStatus.of(clauses, next))
        .orElseGet(() -> MeetingStatus.of(clauses, group));
  }

  /** {@code is under way}, {@code are being held}, without a day still to come. */
  private static boolean isUnderWay(Sentence sentence, VerbGroup group) {
    if (group.form() != VerbGroup.Form.PRESENT || !group.modal().isEmpty()) {
      return false;
    }
    boolean be = sentence.at(group.begin()).isBe();
    Node behind = sentence.at(group.end());
    boolean going =
        behind.isAny(GOING_ON)
            || behind.is("under") && sentence.at(group.end() + 1).is("way")
            || behind.is("in") && sentence.at(group.end() + 1).is("progress");
    boolean held = group.passive() && sentence.at(group.head() - 1).is("being");
    return be && (going || held) && sentence.at(group.end() + 1).kind() != Node.Kind.DATE;
  }

  /** {@code was delayed by two hours}: held all the same. */
  private static boolean isByHours(Sentence sentence, int at) {
    for (int i = at; i < at + 4; i++) {
      boolean time = sentence.at(i).lower().contains("hour") || sentence.at(i).is("minutes");
      if (sentence.at(at).is("by") && time) {
        return true;
      }
    }
    return false;
  }

  /** {@code A meeting with him is something she wants}: an idea, nothing that is planned. */
  private static boolean isNotion(Clauses clauses, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    Node next = sentence.at(group.end());
    int begin = clauses.subjectOf(group).begin();
    boolean one =
        sentence.at(begin).is("a")
            || sentence.at(begin - 1).is("a")
            || sentence.at(begin).is("any")
            || sentence.at(begin - 1).is("any");
    boolean placed = next.kind() == Node.Kind.DATE || next.isPreposition() || next.isAdverb();
    return one
        && group.verbs().isEmpty()
        && group.form() == VerbGroup.Form.PRESENT
        && !placed
        && !next.isAny(MeetingStatus.FIXED);
  }

  /** {@code If hopes were ships, the meeting would sail}: it is spoken of, not wished for. */
  private static boolean isKnown(Clauses clauses, VerbGroup group) {
    int begin = clauses.subjectOf(group).begin();
    return clauses.sentence().at(begin).is("the") || clauses.sentence().at(begin - 1).is("the");
  }

  /** {@code is unlikely}, {@code is out of the question}: nothing to come. */
  private static boolean isDoubtful(Sentence sentence, VerbGroup group) {
    int at = group.end() + (sentence.at(group.end()).isAdverb() ? 1 : 0);
    boolean off = sentence.at(at).is("off") && sentence.at(at + 2).is("table");
    boolean out = sentence.at(at).is("out") && sentence.at(at + 1).is("of");
    boolean doubtful =
        sentence.at(at).isAny(Intentions.DOUBTED)
            || sentence.at(group.end()).isAny(Intentions.DOUBTED);
    return sentence.at(group.head()).isBe() && (doubtful || off || out);
  }

  /** {@code No talks were arranged}: there is nothing to report. */
  private static boolean isNone(Clauses clauses, VerbGroup group) {
    int begin = clauses.subjectOf(group).begin();
    return clauses.sentence().at(begin).is("no") || clauses.sentence().at(begin - 1).is("no");
  }

  private static boolean isBeingPlanned(Clauses clauses, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    boolean likely =
        sentence.at(group.end()).is("likely") || sentence.at(group.end() + 1).is("likely");
    int at = group.end() + (sentence.at(group.end()).isAdverb() ? 1 : 0);
    boolean pending =
        sentence.at(at).isPreposition()
            && sentence.at(Phrases.afterDeterminers(sentence, at + 1)).isAny(PENDING);
    return likely
        || sentence.at(group.head()).isBe() && pending
        || sentence.at(group.head()).isBe()
            && sentence.at(group.end()).isAny(GovernedStatus.LIKELY);
  }

  private static Optional<VerbGroup> infinitiveBehind(Clauses clauses, VerbGroup group) {
    return clauses.groups().stream()
        .filter(next -> next.begin() >= group.end() && next.begin() <= group.end() + 2)
        .filter(next -> next.form() == VerbGroup.Form.INFINITIVE)
        .findFirst();
  }
}
