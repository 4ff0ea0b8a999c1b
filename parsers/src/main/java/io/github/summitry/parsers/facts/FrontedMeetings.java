package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;

/** Reads the meetings beside which a sentence says, first of all, that something else was. */
final class FrontedMeetings {
  private static final WordSet BESIDE = WordSet.of("after", "before", "following");
  private static final WordSet DEFINITE = WordSet.of("the", "his", "her", "their");
  private static final int OBJECT = 7;

  private FrontedMeetings() {}

  private static boolean isFronted(Sentence sentence) {
    return sentence.at(0).isAny(BESIDE)
        || sentence.at(0).isAdverb() && sentence.at(1).isAny(BESIDE); // "shortly after"
  }

  /** {@code After the talks, X will}: on the day of the meeting spoken of. */
  static boolean isBesideOne(Sentence sentence) {
    int the = sentence.at(0).isAny(BESIDE) ? 1 : 2;
    return isFronted(sentence)
        && sentence.at(the).isAny(DEFINITE)
        && Clauses.isMeeting(sentence.at(the + 1))
        && sentence.at(the + 2).is(",");
  }

  /**
   * {@code After a summit with X, he met Y in Rome}: the comma behind which another meeting, or a
   * journey, is told of, and so another place.
   */
  static boolean isOver(Clauses clauses, int trigger, int comma) {
    Sentence sentence = clauses.sentence();
    VerbGroup verb = clauses.firstFinite();
    return sentence.at(comma).is(",")
        && trigger < comma
        && comma < verb.begin()
        && isFronted(sentence)
        && (goes(verb) || meets(sentence, verb));
  }

  /** Of a journey, or of a meeting told of before, neither is the day the same. */
  static boolean isOtherDay(Clauses clauses, int trigger, int comma) {
    return isOver(clauses, trigger, comma)
        && (goes(clauses.firstFinite()) || clauses.sentence().at(trigger - 1).isAny(DEFINITE));
  }

  private static boolean goes(VerbGroup verb) {
    return verb.is(Family.MOVE) || verb.is(Family.DEPART);
  }

  private static boolean meets(Sentence sentence, VerbGroup verb) {
    boolean meets = verb.is(Family.MEET);
    for (int i = verb.end(); verb.is(Family.HOLD) && i < verb.end() + OBJECT; i++) {
      Node node = sentence.at(i);
      meets |= Clauses.isMeeting(node);
    }
    return meets;
  }
}
