package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reads partners by their nation alone: {@code his Italian counterpart}. */
final class Peers {
  private Peers() {}

  /** Whether one stands at an index, unnamed. */
  static boolean isAt(Sentence sentence, int at) {
    Node noun = sentence.at(at + 2);
    return sentence.at(at).kind() == Node.Kind.PRONOUN
        && sentence.at(at + 1).kind() == Node.Kind.DEMONYM
        && (noun.is("counterpart") || noun.is("colleague"));
  }

  /** Returns the one at an index, as the nation, and those who are listed behind. */
  static List<Node> from(Clauses clauses, int at) {
    Sentence sentence = clauses.sentence();
    List<Node> peers = new ArrayList<>();
    peers.add(sentence.at(at + 1));
    if (sentence.at(at + 3).is("and") && sentence.at(at + 4).kind() == Node.Kind.PERSON) {
      peers.addAll(Lists.agents(clauses, at + 4));
    }
    return peers;
  }
}
