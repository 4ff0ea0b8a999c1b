package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;

/**
 * Passes over what can stand between a verb and what it governs: when, where, with whom, an aside.
 */
final class Adjuncts {
  private static final WordSet CIRCUMSTANCE =
      WordSet.of(
          "in",
          "at",
          "during",
          "after",
          "with",
          "over",
          "by",
          "following",
          "before",
          "through",
          "via",
          "within",
          "amid",
          "from",
          "alongside",
          "under",
          "for");
  private static final WordSet OCCASIONS =
      WordSet.of("sidelines", "margins", "fringes", "occasion", "phone", "telephone", "eve");
  private static final WordSet STOPS = WordSet.of("to", "that", "and", "but", "or", "which", "who");
  private static final int LONGEST_ASIDE = 14;
  private static final int LONGEST_PHRASE = 10;

  private Adjuncts() {}

  /** The index after adverbs and dates, with the preposition of a date. */
  static int afterLight(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size()) {
      Node node = sentence.at(at);
      boolean adverb = node.isAdverb() && !node.is("likely") && !node.is("not");
      boolean dated =
          sentence.at(at + 1).kind() == Node.Kind.DATE && (node.is("on") || node.is("in"));
      boolean again = node.is("more") && at > from && sentence.at(at - 1).is("once");
      if (adverb || again || node.kind() == Node.Kind.DATE) {
        at++;
      } else if (dated) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  /**
   * The index after one circumstance or aside that begins at {@code from}; {@code from} if none
   * does.
   */
  static int after(Sentence sentence, int from) {
    Node node = sentence.at(from);
    if (node.is(",")) {
      return afterAside(sentence, from);
    }
    boolean on = node.is("on") && isOccasion(sentence, from + 1);
    return on || node.isAny(CIRCUMSTANCE) ? afterPhrase(sentence, from + 1) : from;
  }

  private static boolean isOccasion(Sentence sentence, int at) {
    Node node = sentence.at(Phrases.afterDeterminers(sentence, at));
    return node.isAny(OCCASIONS) || node.kind() == Node.Kind.OCCASION || node.isNoun(Family.PHONE);
  }

  /** {@code , in principle,}, {@code , the office said,}. */
  private static int afterAside(Sentence sentence, int comma) {
    Node first = sentence.at(comma + 1);
    if (first.is("and") || first.is("but") || first.is("or")) {
      return comma;
    }
    for (int i = comma + 2; i < Math.min(comma + LONGEST_ASIDE, sentence.size()); i++) {
      if (sentence.at(i).is(",")) {
        return i + 1;
      }
    }
    return comma;
  }

  /**
   * {@code asked him, according to Y, the spokesman, to}, {@code asked him, Y said, to}: the index
   * behind who tells it; {@code from} if nobody does.
   */
  static int afterAttribution(Sentence sentence, int from) {
    int behind = sentence.at(from).is(",") ? afterAside(sentence, from) : from;
    boolean told = sentence.at(from + 1).is("according");
    for (int i = from + 1; i < behind && !told; i++) {
      told = sentence.at(i).isVerb(Family.SAY) && sentence.at(i - 1).isAgent();
    }
    boolean apposed = told && sentence.at(behind).kind() == Node.Kind.OFFICE;
    return !told ? from : apposed && sentence.at(behind + 1).is(",") ? behind + 2 : behind;
  }

  /** The index after a noun phrase with its {@code of} phrases. */
  private static int afterPhrase(Sentence sentence, int from) {
    int at = from;
    while (at < Math.min(from + LONGEST_PHRASE, sentence.size()) && isInPhrase(sentence, at)) {
      at++;
    }
    return at == from ? from - 1 : at;
  }

  private static boolean isInPhrase(Sentence sentence, int at) {
    Node node = sentence.at(at);
    if (node.is("and")) {
      return sentence.at(at + 1).isAgent();
    }
    if (node.isAny(STOPS) || node.kind() == Node.Kind.MARK && !Phrases.isPossessive(node)) {
      return false;
    }
    return node.is("of") || !node.isPreposition();
  }
}
