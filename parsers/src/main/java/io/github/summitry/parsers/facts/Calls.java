package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Story;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;

/** Tells a story of telephone calls, in which talks that name no place were held by telephone. */
final class Calls {
  /** What two leaders do only where they are in one place. */
  static final WordSet FACE_TO_FACE =
      WordSet.of(
          "meet",
          "see",
          "host",
          "receive",
          "welcome",
          "greet",
          "visit",
          "sit",
          "sit down",
          "dine",
          "lunch",
          "come",
          "fly",
          "arrive",
          "travel");

  private static final int OPENING = 3;
  private static final int OFTEN = 3;

  private static final WordSet TELEPHONES =
      WordSet.of("telephone", "phone", "phones", "receiver", "hotline");

  private Calls() {}

  /** Whether a story speaks of calls at its beginning, and again and again. */
  static boolean areToldBy(Story story) {
    List<Sentence> sentences = story.sentences();
    int told = 0;
    boolean opens = false;
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).has(Calls::isOfCalls)) {
        opens |= i < OPENING;
        told++;
      }
    }
    return opens && told >= OFTEN;
  }

  private static boolean isOfCalls(Node node) {
    return node.isAny(TELEPHONES) || node.isNoun(Family.PHONE) || node.isVerb(Family.PHONE);
  }
}
