package io.github.summitry.parsers.facts;

import io.github.summitry.Format;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.Optional;

/** Tells what kind of meeting a clause reports. */
final class MeetingFormat {
  private static final WordSet DINING = WordSet.of("dine", "lunch", "breakfast");
  private static final WordSet PLEASANTRIES = WordSet.of("greetings", "pleasantries", "words");
  private static final WordSet BRIEFLY = WordSet.of("briefly", "informally");

  private static final WordSet ON_SCREEN =
      WordSet.of(
          "video", "virtual", "virtually", "video-linked", "video-link", "remotely", "online");

  private static final WordSet RANKS = WordSet.of("first", "next", "second", "third", "last");

  /** Verbs that tell of talks of any kind. */
  static final WordSet TALKING = WordSet.of("talk", "speak", "confer", "converse");

  private static final WordSet CHATTING = WordSet.of("talk", "speak", "chat", "converse", "sit");
  private static final int FAR = 9;
  private static final int NEAR = 5;

  private MeetingFormat() {}

  /**
   * The format of the meeting that a verb or noun tells of.
   *
   * @param first that of the meeting the story tells of first
   * @param last that of the meeting told before, if this one may be of the same kind
   */
  static Format of(Sentence sentence, int trigger, Format first, Format last) {
    Optional<Format> remote = remote(sentence, Math.max(0, trigger - 4), trigger + 7);
    if (remote.isPresent()) {
      return remote.get();
    }
    Node node = sentence.at(trigger);
    if (node.isVerb(Family.MEET) && node.isLemma("call")) {
      return Format.PHONE;
    }
    boolean ranked = node.isBe() && sentence.at(trigger + 1).isAny(RANKS);
    boolean next = ranked || node.isVerb(Family.QUEUE) || node.isNoun(Family.TURN);
    if (JoinedMeeting.isRemote(last) && (next || node.isAnyLemma(TALKING) && first == last)) {
      return last;
    }
    if (node.isAnyLemma(DINING) && !isTime(sentence, trigger)) {
      return Format.MEAL;
    }
    boolean brief =
        node.isNoun(Family.BRIEF)
            || node.isAnyLemma(CHATTING) && isAtTable(sentence, trigger)
            || sentence.at(trigger - 1).is("brief")
            || sentence.at(trigger - 1).isAny(BRIEFLY)
            || sentence.at(trigger + 1).isAny(BRIEFLY)
            || node.isLemma("exchange") && sentence.at(trigger + 1).isAny(PLEASANTRIES)
            || node.isLemma("receive") && !isForTalks(sentence, trigger)
            || node.isLemma("call on");
    if (brief) {
      return Format.MEETING;
    }
    boolean meal = node.isNoun(Family.MEAL) && !node.isNoun(Family.MEETING);
    return meal && !isTime(sentence, trigger) ? Format.MEAL : Format.SUMMIT;
  }

  /** {@code before dinner, with X}, {@code at breakfast time}: no more than the time of day. */
  private static boolean isTime(Sentence sentence, int meal) {
    Node before = sentence.at(meal - 1);
    boolean between = before.is("before") || before.is("after") || before.is("around");
    return between || sentence.at(meal + 1).is("time");
  }

  /** {@code receives him at the palace for talks}: more than a call. */
  private static boolean isForTalks(Sentence sentence, int verb) {
    for (int i = verb + 1; i < Math.min(verb + FAR + FAR, sentence.size()); i++) {
      for (int j = i + 1; sentence.at(i).is("for") && j < i + NEAR; j++) {
        if (sentence.at(j).isNoun(Family.MEETING)) {
          return !sentence.at(j).isNoun(Family.BRIEF);
        }
      }
    }
    return false;
  }

  /** {@code talked at the banquet}: no meeting of their own. */
  private static boolean isAtTable(Sentence sentence, int verb) {
    for (int i = verb + 1; i < Math.min(verb + FAR, sentence.size()); i++) {
      boolean at = sentence.at(i - 1).is("at") || sentence.at(i - 2).is("at");
      if (at && sentence.at(i).lower().endsWith("banquet")) {
        return true;
      }
    }
    return false;
  }

  static Optional<Format> remote(Sentence sentence, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
      Node node = sentence.at(i);
      if (node.isNoun(Family.PHONE)
          || node.lower().endsWith("phone")
          || node.isVerb(Family.PHONE)) {
        return Optional.of(Format.PHONE);
      }
      if (node.isNoun(Family.VIDEO) || node.isAny(ON_SCREEN)) {
        return Optional.of(Format.VIDEO);
      }
      if (node.is(".") || node.is(",") && i > from + 5) {
        break;
      }
    }
    return Optional.empty();
  }
}
