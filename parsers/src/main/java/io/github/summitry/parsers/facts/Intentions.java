package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.function.Predicate;

/** Tells from the words that govern a meeting still to come how sure it is. */
final class Intentions {
  static final WordSet WEIGHING = WordSet.of("consider", "weigh", "mull", "contemplate", "ponder");

  private static final WordSet STUDYING = WordSet.of("study", "examine", "review", "coordinate");

  /** What makes a meeting one that will hardly be held. */
  static final WordSet DOUBTED =
      WordSet.of("unlikely", "improbable", "doubtful", "inconceivable", "impossible");

  private static final WordSet HANGING =
      WordSet.of("if", "unless", "circumstances", "conditions", "provided");
  static final Predicate<Node> HANGS = node -> node.isAny(HANGING);
  private static final WordSet TELLING = WordSet.of("say", "tell", "announce");

  private Intentions() {}

  /** {@code It is unlikely that they will meet}: nothing that is planned. */
  static boolean isDoubted(Clauses clauses, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    int before = clauses.subjectOf(group).begin() - 1;
    before -= sentence.at(before).is("that") ? 1 : 0;
    return sentence.at(before).isAny(DOUBTED);
  }

  /** {@code said that he would meet X}: what somebody will do, as it is told afterwards. */
  static boolean isReported(Clauses clauses, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    int before = clauses.subjectOf(group).begin() - 1;
    before -= sentence.at(before).is("that") ? 1 : 0;
    before -= clauses.isVerbAt(before) ? 0 : 1;
    boolean hangs = sentence.has(HANGS);
    VerbGroup says = clauses.groupAt(before);
    return says.says() && says.isAnyLemma(TELLING) && !hangs;
  }

  /** {@code are discussing whether X can meet Y}: somebody works on it. */
  static boolean isConsidered(Clauses clauses, VerbGroup group) {
    int whether = clauses.subjectOf(group).begin() - 1;
    VerbGroup before = clauses.groupAt(whether - 1);
    boolean weighs =
        before.is(Family.DISCUSS) || before.isAnyLemma(WEIGHING) || before.isAnyLemma(STUDYING);
    return !group.negated() && before.end() == whether && weighs && !before.negated();
  }
}
