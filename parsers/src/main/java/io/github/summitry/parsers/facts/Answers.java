package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.Optional;

/** Reads what somebody answers or says will be done, without who does it. */
final class Answers {
  static final WordSet VERBS =
      WordSet.of("reply", "respond", "answer", "assure", "pledge", "promise", "vow");
  static final WordSet POSSIBLE = WordSet.of("could", "might", "may");
  private static final WordSet HINTING = WordSet.of("hint", "signal", "indicate", "suggest");
  private static final WordSet GRANTING =
      WordSet.of("issue", "grant", "waive", "swap", "double", "triple", "halve", "finish");
  static final int NEAR = 3;

  private final Held held;
  private final Clauses clauses;
  private final Sentence sentence;

  Answers(Held held, Clauses clauses) {
    this.held = held;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** {@code X replied that experts would be sent}: a promise without its subject. */
  Optional<PledgeFinder.Match> answered(VerbGroup group) {
    boolean may = POSSIBLE.contains(group.modal());
    boolean would = group.modal().equals("would") || group.isFuture();
    Subject subject = clauses.subjectOf(group);
    if (!would && !may
        || !group.passive() && !subject.head().is("government")
        || group.is(Family.MEET)
        || group.is(Family.HOLD) && !group.is(Family.LAUNCH)
        || subject.isExpletive()) {
      return Optional.empty();
    }
    for (VerbGroup verb : clauses.groups()) {
      boolean before = verb.says() && verb.end() <= subject.begin();
      Subject speaker = clauses.subjectOf(verb);
      boolean says = !may || verb.isAnyLemma(HINTING);
      boolean answers =
          before && says && (verb.isAnyLemma(VERBS) || isHeld(speaker) && isDone(group, subject));
      if (answers && speaker.acts() && subject.begin() - verb.end() <= NEAR) {
        boolean tries = Undertaking.isAttempt(sentence, group);
        PledgeRule rule =
            may ? FutureRules.POSSIBILITY : tries ? FutureRules.INTENT : FutureRules.PROMISE;
        return Optional.of(new PledgeFinder.Match(rule, verb, subject.begin()));
      }
    }
    return Optional.empty();
  }

  /** Whether a leader speaks who has met the other side. */
  boolean isHeld(Subject speaker) {
    return speaker.persons().size() == 1
        && speaker.isOfPrincipals()
        && sentence.circle().size() > 1
        && sentence.circle().containsAll(speaker.actors())
        && held.isBefore(clauses.offset(speaker.begin()), sentence.circle());
  }

  /** {@code said the government would consider it}, {@code said visas would be issued}. */
  private boolean isDone(VerbGroup group, Subject subject) {
    boolean government = subject.head().is("government") && !Undertaking.isOther(sentence, group);
    return government || does(group) || group.isAnyLemma(GRANTING) && Outcomes.isThing(subject);
  }

  /** {@code would be built}: what governments do for their ties. */
  static boolean does(VerbGroup group) {
    return group.isAny(Outcomes.DONE);
  }
}
