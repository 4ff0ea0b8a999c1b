package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.List;

/** Reads partners by their nation alone: {@code his Italian counterpart}. */
final class Peers {
  private static final WordSet PEERS =
      WordSet.of("leaders", "counterparts", "presidents", "premiers");
  private static final WordSet QUANTITIES =
      WordSet.of(
          "number", "dozen", "dozens", "handful", "host", "string", "group", "slew", "array");
  private static final int FAR = 14;

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

  /** {@code with world leaders, including X and Y}: the index of X; else the index itself. */
  static int behindIncluding(Sentence sentence, int at) {
    int from = afterQuantity(sentence, at);
    for (int i = from; i < from + 4; i++) {
      String noun = sentence.at(i).lower();
      boolean peers = PEERS.contains(noun.substring(noun.lastIndexOf(' ') + 1));
      boolean unnamed =
          sentence.at(i).actors().isEmpty() || sentence.at(i).kind() == Node.Kind.OFFICE;
      boolean leaders = peers && unnamed;
      int last = leaders ? endOfLeaders(sentence, i) : i;
      int comma = sentence.at(last + 1).is(",") ? last + 1 : last;
      if (leaders && (sentence.at(comma + 1).is("including") || sentence.at(i + 1).is(":"))) {
        return comma + 2;
      }
      if (leaders && sentence.at(comma + 1).is("among") && sentence.at(comma + 2).is("them")) {
        return comma + 3;
      }
      if (leaders && sentence.at(comma + 1).is("such") && sentence.at(comma + 2).is("as")) {
        return comma + 3;
      }
      if (sentence.at(i).isPreposition() || sentence.at(i).is(",")) {
        return at;
      }
    }
    return at;
  }

  /** {@code at least 10}, {@code [more] than 10}, {@code [a] number of}: the index behind it. */
  private static int afterQuantity(Sentence sentence, int at) {
    Node next = sentence.at(at + 1);
    boolean least = sentence.at(at).is("at") && (next.is("least") || next.is("most"));
    boolean many = sentence.at(at).isAny(QUANTITIES) && next.is("of");
    boolean than = sentence.at(at).is("than") || sentence.at(at).is("over");
    return at + (least || many ? 2 : than ? 1 : 0);
  }

  /** {@code the leaders of nine nations in Rome, including X}: where what they are of ends. */
  private static int endOfLeaders(Sentence sentence, int leaders) {
    if (!sentence.at(leaders + 1).is("of")) {
      return leaders;
    }
    for (int i = leaders + 2; i < leaders + FAR && !sentence.at(i).isAgent(); i++) {
      if (sentence.at(i).is(",")) {
        return i - 1;
      }
    }
    return leaders;
  }
}
