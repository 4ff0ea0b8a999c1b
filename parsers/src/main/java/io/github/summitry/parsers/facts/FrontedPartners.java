package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import java.util.List;

/** Reads with whom a sentence begins: {@code With X, Y discussed trade}. */
final class FrontedPartners {
  /** How far a sentence is gone back, so that time stays linear. */
  private static final int LONGEST = 40;

  private FrontedPartners() {}

  /** Returns who is named in front: {@code With X, Y discussed trade}. */
  static List<Node> of(Clauses clauses, Subject subject) {
    Sentence sentence = clauses.sentence();
    int first = Math.max(0, subject.begin() - LONGEST);
    for (int i = subject.begin() - 1; i >= first; i--) {
      if (clauses.isVerbAt(i)) {
        i = who(sentence, i, first);
      }
      boolean talks = i > 0 && Clauses.isMeeting(sentence.at(i - 1));
      if (i >= 0 && sentence.at(i).is("with") && sentence.at(i + 1).isAgent() && !talks) {
        return Lists.agents(clauses, i + 1);
      }
    }
    return List.of();
  }

  /** {@code With X, who took office in May, Y agreed}: where the aside opens; -1 if none. */
  private static int who(Sentence sentence, int verb, int first) {
    int at = verb - 1;
    while (at >= first && !sentence.at(at).is(",") && !sentence.at(at).isAny(Relatives.PRONOUNS)) {
      at--;
    }
    return at >= first && sentence.at(at).isAny(Relatives.PRONOUNS) ? at : -1;
  }
}
