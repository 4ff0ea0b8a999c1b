package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;

/** Tells which nouns speak of meetings. */
final class MeetingNouns {
  private static final WordSet ELLIPTIC = WordSet.of("one", "ones", "those", "another", "own");

  static final WordSet BESIDE = WordSet.of("with", "alongside", "beside", "opposite");

  private MeetingNouns() {}

  /**
   * Whether a noun of meeting stands at a node, or what stands for one: {@code the turn of X},
   * {@code another with X}.
   *
   * @param named whether the sentence before named a meeting
   */
  static boolean isAt(Sentence sentence, int at, boolean named) {
    Node node = sentence.at(at);
    Node next = sentence.at(at + 1);
    boolean elliptic = node.isAny(ELLIPTIC) && (next.isAny(BESIDE) || next.is("between"));
    boolean round =
        node.is("round")
            && sentence.at(at - 1).is("next")
            && !next.is("of")
            && sentence.circle().size() > 2;
    boolean again =
        node.is("time") && sentence.at(at - 1).is("next") && (next.isModal() || next.isBe());
    boolean attribute = node.is("bilateral") && next.kind() == Node.Kind.WORD && isNominal(next);
    boolean ordinal =
        node.isAny(OrdinalEncounters.RANKS) && sentence.at(at - 1).is("the") && next.is(",");
    elliptic |= ordinal && sentence.at(at + 2).is("with");
    return Clauses.isMeeting(node) && !attribute && !isHour(sentence, at)
        || round
        || again
        || isTimeWith(sentence, at)
        || node.isNoun(Family.TURN)
        || elliptic && (named || isMeetingNamed(sentence, at));
  }

  /** {@code 40 minutes with X}, {@code half an hour beside X}: what they did so long. */
  private static boolean isTimeWith(Sentence sentence, int time) {
    return GuestEncounters.isDuration(sentence.at(time))
        && sentence.at(time + 1).isAny(BESIDE)
        && sentence.at(time + 2).kind() == Node.Kind.PERSON;
  }

  /** {@code before dinner, with X}: when it was. */
  private static boolean isHour(Sentence sentence, int meal) {
    Node before = sentence.at(meal - 1);
    boolean bare = sentence.at(meal).isNoun(Family.MEAL) && !sentence.at(meal + 1).is("with");
    return bare && (before.is("before") || before.is("until") || before.is("after"));
  }

  /** {@code their bilateral ties}: what is bilateral. */
  private static boolean isNominal(Node node) {
    return !node.isFunctionWord()
        && !node.isPreposition()
        && (node.noun().isPresent() || node.verbs().isEmpty());
  }

  private static boolean isMeetingNamed(Sentence sentence, int end) {
    for (int i = 0; i < end; i++) {
      if (Clauses.isMeeting(sentence.at(i)) || isTimeWith(sentence, i)) {
        return true;
      }
    }
    return false;
  }
}
