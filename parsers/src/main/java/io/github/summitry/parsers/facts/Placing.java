package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.WordSet;

/** Tells whether a place that a node names is where a clause plays, or where somebody goes. */
final class Placing {
  static final WordSet PLACING = WordSet.of("in", "at", "to", "near", "outside", "inside");
  private static final WordSet TOWNS =
      WordSet.of("city", "town", "capital", "resort", "village", "port", "island");
  private static final WordSet GOING =
      WordSet.of(
          "visit",
          "visits",
          "trip",
          "trips",
          "tour",
          "travel",
          "travels",
          "return",
          "way",
          "flight",
          "journey",
          "mission",
          "delegation",
          "invitation",
          "back",
          "on",
          "next",
          "then",
          "again",
          "home",
          "over",
          "train",
          "counterpart");
  private static final WordSet TOWARD = WordSet.of("to", "for", "into");
  private static final WordSet COMING = WordSet.of("visit", "reach");
  private static final WordSet VISITS = WordSet.of("visit", "trip", "tour", "stay");
  static final WordSet SAYING_PLACE =
      WordSet.of(
          "reporters",
          "told",
          "said",
          "officials",
          "aides",
          "diplomats",
          "sources",
          "analysts",
          "experts",
          "observers");

  private static final WordSet BODIES =
      WordSet.of(
          "embassy",
          "consulate",
          "mission",
          "ministry",
          "headquarters",
          "office",
          "bureau",
          "agency",
          "university",
          "institute",
          "tank",
          "museum",
          "bank",
          "court",
          "plant",
          "factory");

  private Placing() {}

  /**
   * {@code flying to Peru}, {@code left for Hanoi}, {@code flew into Oslo}: where somebody goes.
   */
  static boolean isDestination(Sentence sentence, int at) {
    Node node = sentence.at(at);
    boolean state = isState(node);
    if (!state && Site.cityOf(node.site()).isEmpty()) {
      return false;
    }
    boolean on = sentence.at(at - 2).is("on") || sentence.at(at - 2).is("back");
    Node going = sentence.at(on ? at - 3 : at - 2);
    boolean toward = sentence.at(at - 1).isAny(TOWARD);
    boolean goes =
        going.isVerb(Family.MOVE)
            || going.isVerb(Family.DEPART)
            || going.is("off")
            || going.isLemma("move")
            || on && (going.isLemma("move") || going.isLemma("continue"));
    return toward && goes;
  }

  /** Whether the node is a state by its name. */
  static boolean isState(Node node) {
    return node.kind() == Node.Kind.PARTY && node.actors().get(0).isState();
  }

  /** Whether the node is where the clause plays or where somebody goes in it. */
  static boolean isAimedAt(Sentence sentence, int at) {
    return isPlaced(sentence, at) || isDestination(sentence, at);
  }

  /** {@code will visit Peru}, {@code his state visit to Peru}: the state where somebody is. */
  static boolean isVisited(Sentence sentence, int at) {
    Node node = sentence.at(at);
    if (!isState(node) || Site.cityOf(node.site()).isPresent()) {
      return false;
    }
    int before = at - 1;
    while (sentence.at(before).isDeterminer()) {
      before--;
    }
    Node noun = sentence.at(before - 1);
    boolean visit = sentence.at(before).is("to") && noun.isAny(VISITS);
    Node verb = sentence.at(before);
    boolean meant =
        sentence.at(before - 1).is("to") && !sentence.at(before - 2).isAny(MeetingStatus.FIXED);
    return isDestination(sentence, at) || visit || verb.isLemma("visit") && !meant;
  }

  /** {@code During his stay in Peru}, {@code While in Lima}: on whichever day of it. */
  static boolean isDuringStay(Sentence sentence) {
    Node noun = sentence.at(Phrases.afterDeterminers(sentence, 1));
    boolean stay = sentence.at(0).is("during") && noun.isAny(VISITS);
    return stay || sentence.at(0).is("while") && sentence.at(1).is("in");
  }

  /** {@code will fly to Peru}, {@code would visit Peru}: not there yet. */
  static boolean isAhead(Sentence sentence, int at) {
    for (int i = at - 1; i > Math.max(0, at - 6); i--) {
      if (sentence.at(i).isModal()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the node is a place that a preposition puts the clause in. */
  static boolean isPlaced(Sentence sentence, int at) {
    Node node = sentence.at(at);
    if (node.site().isEmpty()) {
      return false;
    }
    int before = at - 1;
    while (before >= 0
        && (sentence.at(before).isDeterminer()
            || sentence.at(before).kind() == Node.Kind.WORD
                && !sentence.at(before).isFunctionWord()
                && at - before < 4)) {
      before--;
    }
    if (isOwner(sentence, before, at)) {
      return false;
    }
    boolean town = sentence.at(before).is("of") && sentence.at(before - 1).isAny(TOWNS);
    boolean continued = sentence.at(at - 1).is(",") && before >= 0 && isInPlace(sentence, at - 2);
    boolean placed =
        town
            || isWhere(sentence, at)
            || continued
            || sentence.at(before).isAny(PLACING) && !isHandedTo(sentence, before)
            || isPlannedFor(sentence, before) && Site.cityOf(node.site()).isPresent()
            || sentence.at(at - 1).isAnyLemma(COMING) && node.site().get().city().isPresent();
    return placed
        && !sentence.at(before - 1).isAny(SAYING_PLACE)
        && !isHomeOf(sentence, before - 1);
  }

  /** {@code his country's embassy in Rome}: where a body sits, unless they are {@code at} it. */
  private static boolean isHomeOf(Sentence sentence, int body) {
    boolean seated =
        sentence.at(body).kind() == Node.Kind.BODY && sentence.at(body).site().isEmpty();
    if (!seated && !sentence.at(body).isAny(BODIES)) {
      return false;
    }
    int before = body - 1;
    while (before >= 0
        && !sentence.at(before).isPreposition()
        && sentence.at(before).kind() != Node.Kind.MARK
        && sentence.at(before).verbs().isEmpty()) {
      before--;
    }
    return !sentence.at(before).isAny(PLACING);
  }

  /** {@code to double Seoul's share}: who owns something, unless {@code in Seoul's Coex hall}. */
  private static boolean isOwner(Sentence sentence, int preposition, int at) {
    return Phrases.isPossessive(sentence.at(at + 1)) && preposition < at - 1;
  }

  /** {@code planned for Berlin}: where a meeting is to be held. */
  private static boolean isPlannedFor(Sentence sentence, int at) {
    return sentence.at(at).is("for") && sentence.at(at - 1).isVerb(Family.ARRANGE);
  }

  /** {@code the handover of the chair to Paris}: what is given to a government goes nowhere. */
  private static boolean isHandedTo(Sentence sentence, int to) {
    Node noun = sentence.at(to - 1);
    return sentence.at(to).is("to")
        && noun.kind() == Node.Kind.WORD
        && !sentence.at(to - 2).is("by") // "by train to Paris"
        && (noun.verbs().isEmpty() || noun.noun().isPresent())
        && !noun.isVerb(Family.MOVE)
        && !noun.isAdverb()
        && !noun.isFunctionWord()
        && !noun.isAny(GOING);
  }

  /** {@code leaving for Rome, where}: the place of what follows. */
  static boolean isWhere(Sentence sentence, int at) {
    return sentence.at(at).site().isPresent()
        && sentence.at(at + 1).is(",")
        && sentence.at(at + 2).is("where")
        && !sentence.at(at - 1).isAny(PLACING);
  }

  /** {@code in Yongsan, Seoul}: what stands before the comma is a place by its preposition. */
  private static boolean isInPlace(Sentence sentence, int at) {
    if (at < 0 || !Character.isUpperCase(sentence.at(at).text().codePointAt(0))) {
      return false;
    }
    for (int i = at; i >= Math.max(0, at - 4); i--) {
      if (sentence.at(i).isAny(PLACING)) {
        return true;
      }
      if (sentence.at(i).kind() == Node.Kind.MARK) {
        return false;
      }
    }
    return false;
  }
}
