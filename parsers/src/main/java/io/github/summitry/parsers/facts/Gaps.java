package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Firmness;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;

/** Finds what another side does with the verb left out: {@code A will bring ships, and B ports}. */
final class Gaps {
  private static final WordSet JOINTS = WordSet.of("and", "while");

  private Gaps() {}

  /** Whether one side does something that the other one can do as well. */
  static boolean fit(PledgeFinder.Match match) {
    return match.rule().voice() == PledgeRule.Voice.ACTIVE
        && !match.group().negated()
        && (match.rule().isWeighty() || match.rule().firmness() == Firmness.OFFERED);
  }

  /**
   * The node that names the side whose verb is left out, -1 if there is none.
   *
   * @param by who does what the verb tells
   * @param others who may be the other side
   */
  static int in(Clauses clauses, int begin, int end, List<Actor> by, List<Actor> others) {
    Sentence sentence = clauses.sentence();
    for (int i = begin + 1; i < end - 1; i++) {
      Node side = sentence.at(i + 1);
      boolean other =
          sentence.at(i).isAny(JOINTS)
              && side.isAgent()
              && side.kind() != Node.Kind.PRONOUN
              && side.actors().size() == 1
              && others.containsAll(side.actors())
              && !by.containsAll(side.actors());
      Node object = sentence.at(i + 2);
      boolean listed = sentence.at(i - 1).isAgent() && !object.isDeterminer();
      if (other && !listed && isObject(clauses, i + 2, end)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Whether an object begins there and no verb follows. */
  private static boolean isObject(Clauses clauses, int begin, int end) {
    Node first = clauses.sentence().at(begin);
    boolean noun =
        first.isDeterminer()
            || first.kind() == Node.Kind.NUMBER
            || first.is("$")
            || first.is("€")
            || first.kind() == Node.Kind.WORD && !first.isFunctionWord() && !first.isAdverb();
    for (int i = begin; noun && i < end; i++) {
      noun = !(clauses.groupAt(i).isFinite() && clauses.groupAt(i).begin() == i);
    }
    return noun && begin < end;
  }
}
