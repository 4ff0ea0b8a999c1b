package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;

/** Tells whether a sentence speaks of a round of talks, one by one. */
final class Rounds {
  private static final WordSet SERIES =
      WordSet.of("string", "series", "dozen", "round", "flurry", "slew", "raft", "number");

  private Rounds() {}

  /** {@code a string of meetings}, {@code met ten leaders one by one}. */
  static boolean isTold(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      boolean each = sentence.at(i).is("one") && sentence.at(i + 2).is("one");
      if (each && sentence.at(i + 1).is("by") && sentence.has(n -> n.isVerb(Family.MEET))) {
        return true;
      }
      boolean several = sentence.at(i).isAny(SERIES);
      for (int j = i + 1; several && j < i + 5; j++) {
        boolean leaders = sentence.at(i - 2).isVerb(Family.MEET) && isOfLeaders(sentence.at(j));
        if (leaders || Clauses.isMeeting(sentence.at(j)) && sentence.at(j).lower().endsWith("s")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOfLeaders(Node node) {
    return node.lower().endsWith("leaders");
  }
}
