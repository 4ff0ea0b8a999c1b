package io.github.summitry.parsers.facts;

import io.github.summitry.Firmness;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.WordSet;

/** Tells what is said out of courtesy, and is nothing between states. */
final class Courtesies {
  private static final WordSet COURTESIES =
      WordSet.of(
          "condolences",
          "sympathy",
          "congratulations",
          "greetings",
          "thanks",
          "apology",
          "apologies",
          "comment",
          "comments",
          "prayers",
          "prayer",
          "toast",
          "glass",
          "tea",
          "cup",
          "hand",
          "word",
          "words",
          "explanation",
          "explanations",
          "details",
          "detail",
          "clue",
          "hint",
          "glimpse",
          "view",
          "views",
          "assessment",
          "opinion",
          "proof",
          "evidence",
          "criticism",
          "praise",
          "resistance",
          "reason",
          "reasons",
          "excuse",
          "resignation",
          "smile",
          "silence",
          "account",
          "version",
          "look",
          "lesson",
          "example",
          "proposal");

  private static final WordSet THANKS = WordSet.of("gratitude", "appreciation", "thanks");

  private static final int OBJECT_REACH = 5;

  private Courtesies() {}

  static boolean isIn(Clauses clauses, PledgeFinder.Match match) {
    return isThanks(clauses, match) || isCourtesy(clauses, match);
  }

  /** {@code offered his condolences}, {@code offered her tea}: nothing between states. */
  private static boolean isCourtesy(Clauses clauses, PledgeFinder.Match match) {
    boolean offers = match.rule().firmness() == Firmness.OFFERED && match.group().isLemma("offer");
    for (int i = match.target(); offers && i < match.target() + OBJECT_REACH; i++) {
      Node node = clauses.sentence().at(i);
      if (node.isPreposition() || node.kind() == Node.Kind.MARK) {
        return false;
      }
      if (node.isAny(COURTESIES) || node.is("no")) {
        return true;
      }
    }
    return false;
  }

  /** {@code expressed gratitude for the support}: no support of one's own. */
  private static boolean isThanks(Clauses clauses, PledgeFinder.Match match) {
    for (int i = match.group().end(); i < match.target(); i++) {
      if (clauses.sentence().at(i).isAny(THANKS)) {
        return true;
      }
    }
    return false;
  }
}
