package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.parsers.mentions.Node;
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
    boolean thing = !subject.acts() && subject.isKnown();
    boolean done = group.passive() && thing;
    if (!duty || group.passive() && !thing || subject.end() > group.begin()) {
      return Optional.empty();
    }
    for (VerbGroup verb : clauses.groups()) {
      boolean behind =
          !done && verb.begin() >= group.end() && isAttribution(clauses, verb, subject);
      boolean within =
          (done || !thing)
              && verb.begin() > subject.end()
              && verb.end() < group.begin()
              && Asides.isAside(clauses, verb);
      if (verb.says()
          && verb.modal().isEmpty()
          && (behind
              || within
              || verb.end() <= subject.begin() && isRight(clauses.sentence(), verb, subject))) {
        List<Actor> speakers = clauses.subjectOf(verb).actors();
        boolean others =
            done || !thing && subject.actors().stream().anyMatch(a -> !speakers.contains(a));
        boolean both = speakers.size() > 1 && (thing || speakers.containsAll(subject.actors()));
        if (!speakers.isEmpty() && (others || both)) {
          PledgeRule rule = both ? common(group) : FutureRules.DEMAND;
          int begin = behind || within ? subject.begin() : -1;
          int target = within ? group.head() : subject.begin();
          return Optional.of(new PledgeFinder.Match(rule, verb, target, begin));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code should be built by May}: a step that both want is more than a view. */
  private static PledgeRule common(VerbGroup group) {
    boolean step = group.modal().equals("should") && group.passive() && group.isAny(Outcomes.DONE);
    return step ? FutureRules.COMMON_STEP : FutureRules.COMMON_DEMAND;
  }

  /** {@code Both countries should act, X said}: who says it stands behind a comma. */
  private static boolean isAttribution(Clauses clauses, VerbGroup verb, Subject duty) {
    Sentence sentence = clauses.sentence();
    Subject speaker = clauses.subjectOf(verb);
    int open = Math.min(speaker.begin(), verb.begin());
    int comma = sentence.at(open - 1).kind() == Node.Kind.MARK ? open - 2 : open - 1;
    boolean states = duty.nodes().stream().noneMatch(n -> n.kind() == Node.Kind.PRONOUN);
    return speaker.acts()
        && states
        && speaker.persons().stream().noneMatch(Agents::isPrivate)
        && (sentence.at(open - 1).is(",") || sentence.at(comma).is(","));
  }

  /**
   * Whether the demand follows the verb of saying at once, or behind {@code that}, a mark of
   * quotation or whom it is said to.
   */
  private static boolean isRight(Sentence sentence, VerbGroup verb, Subject subject) {
    for (int i = verb.end(); i < subject.begin(); i++) {
      boolean light =
          sentence.at(i).is("that")
              || sentence.at(i).is("the")
              || sentence.at(i).kind() == Node.Kind.MARK
              || sentence.at(i).isAgent();
      if (!light) {
        return false;
      }
    }
    return true;
  }
}
