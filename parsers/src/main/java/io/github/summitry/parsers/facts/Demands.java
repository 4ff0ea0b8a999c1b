package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * What one side says that the other, or both, must do: {@code Seoul maintains that Tokyo must act}.
 */
final class Demands {
  private static final WordSet DUTIES = WordSet.of("must", "should", "ought");

  private Demands() {}

  /** The demand that a verb's modal makes, said by the subject of the verb of saying before it. */
  static Optional<PledgeFinder.Match> match(Clauses clauses, VerbGroup group) {
    Subject subject = clauses.subjectOf(group);
    boolean duty = DUTIES.contains(group.modal()) && !group.verbs().isEmpty();
    boolean done = group.passive() && !subject.acts() && subject.isKnown();
    if (!duty || !done && (group.passive() || !subject.acts()) || subject.end() > group.begin()) {
      return Optional.empty();
    }
    for (VerbGroup verb : clauses.groups()) {
      if (verb.says()
          && verb.modal().isEmpty()
          && verb.end() <= subject.begin()
          && isRight(clauses.sentence(), verb, subject)) {
        List<Actor> speakers = clauses.subjectOf(verb).actors();
        boolean others = done || subject.actors().stream().anyMatch(a -> !speakers.contains(a));
        boolean both = speakers.size() > 1 && (done || speakers.containsAll(subject.actors()));
        if (!speakers.isEmpty() && (others || both)) {
          PledgeRule rule = both ? FutureRules.COMMON_DEMAND : FutureRules.DEMAND;
          return Optional.of(new PledgeFinder.Match(rule, verb, subject.begin()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the demand follows the verb of saying at once, or behind {@code that} or whom it is
   * said to.
   */
  private static boolean isRight(Sentence sentence, VerbGroup verb, Subject subject) {
    for (int i = verb.end(); i < subject.begin(); i++) {
      boolean light =
          sentence.at(i).is("that") || sentence.at(i).is("the") || sentence.at(i).isAgent();
      if (!light) {
        return false;
      }
    }
    return true;
  }
}
