package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.List;

/** Tells what bodies and people of both sides do: {@code the two navies will train together}. */
final class Institutions {
  private static final WordSet SHARING =
      WordSet.of("two", "both", "respective", "joint", "bilateral", "each", "the two");

  private static final WordSet TOGETHER =
      WordSet.of("together", "jointly", "joint", "mutual", "one another", "each other");

  /** What their governments have them do. */
  private static final WordSet MANDATES =
      WordSet.of(
          "encourage",
          "ask",
          "tell",
          "instruct",
          "task",
          "urge",
          "invite",
          "send",
          "allow",
          "let",
          "charge",
          "train",
          "link",
          "connect",
          "pair",
          "twin",
          "bring together");

  private final Clauses clauses;
  private final Sentence sentence;

  Institutions(Clauses clauses) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** Whether the subject is a body, or people, who do what their government agrees on. */
  static boolean isOne(Subject subject) {
    return !subject.acts() && subject.head().isNoun(Family.INSTITUTION);
  }

  /** Whether a verb tells what they will do, or will be made to do. */
  static boolean act(VerbGroup group) {
    return !group.verbs().isEmpty()
        && !group.is(Family.SAY)
        && !Undertaking.isUndergone(group)
        && (!group.passive() || group.isAnyLemma(MANDATES) || group.isAny(Outcomes.DONE));
  }

  /** Whether bodies of both sides act: {@code their navies}, {@code banks of A and B}. */
  boolean areOfBoth(VerbGroup group, Subject subject) {
    List<Actor> sides = new ArrayList<>();
    for (int i = Math.max(0, subject.begin() - 2); i < group.begin(); i++) {
      Node node = sentence.at(i);
      boolean owner = i >= subject.begin() - 1;
      boolean counted = node.is("two") && !sentence.at(i - 1).isDeterminer();
      if (owner && node.isAny(SHARING) && !counted) {
        return true;
      }
      if (owner && (node.isAgent() || node.kind() == Node.Kind.DEMONYM)) {
        Subject.addDistinct(sides, node.actors());
      }
    }
    return sides.size() > 1 || isTogether(group);
  }

  /** {@code will train together}, {@code will join each other's drills}. */
  private boolean isTogether(VerbGroup group) {
    int end = clauses.endOfClause(group.end());
    for (int i = group.head(); i < end; i++) {
      Node node = sentence.at(i);
      boolean other = node.is("other") || node.is("another");
      boolean eachOther = other && (sentence.at(i - 1).is("each") || sentence.at(i - 1).is("one"));
      if (eachOther || node.isAny(TOGETHER) || node.lower().endsWith(" together")) {
        return true;
      }
    }
    return false;
  }
}
