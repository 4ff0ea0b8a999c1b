package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;

/** Tells what governments work at for months from what will be reported when it happens. */
final class Tasks {
  private static final WordSet RUNNING =
      WordSet.of(
          "begin",
          "start",
          "open",
          "resume",
          "reopen",
          "restart",
          "launch",
          "kick off",
          "continue",
          "conclude",
          "finish",
          "complete",
          "wrap up",
          "conduct",
          "carry out",
          "undertake",
          "hold");

  private static final WordSet TASKS =
      WordSet.of(
          "negotiations",
          "consultations",
          "study",
          "studies",
          "research",
          "survey",
          "surveys",
          "drills",
          "exercises",
          "patrols",
          "training",
          "working-level talks",
          "procedures");

  private static final WordSet PERMITS =
      WordSet.of("visa", "visas", "permits", "licenses", "licences", "bonds", "passports");

  private static final WordSet ENGAGED =
      WordSet.of("involved", "engaged", "committed", "active", "seized");

  private static final WordSet ON = WordSet.of("on", "about", "over", "for", "toward", "towards");
  private static final int NEAR = 5;

  private Tasks() {}

  /** {@code will begin consultations on fish}, {@code will exchange students}. */
  static boolean isTask(Sentence sentence, VerbGroup group) {
    int object = Phrases.afterDeterminers(sentence, group.end());
    if (group.isLemma("exchange")) {
      return isExchange(sentence, object);
    }
    for (int i = object; group.isAnyLemma(RUNNING) && i < object + NEAR; i++) {
      Node node = sentence.at(i);
      boolean talks = node.is("talks") || node.is("discussions");
      if (node.isAny(TASKS) || talks && sentence.at(i + 1).isAny(ON) && !group.isLemma("hold")) {
        return true;
      }
      if (node.isPreposition() || node.kind() == Node.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  /** {@code will exchange students}; not so {@code views}, {@code notes}. */
  private static boolean isExchange(Sentence sentence, int object) {
    for (int i = object; i < object + NEAR && sentence.at(i).kind() != Node.Kind.MARK; i++) {
      Node node = sentence.at(i);
      if (node.isNoun(Family.VIEW_N) || node.isNoun(Family.DOCUMENT)) {
        return false;
      }
    }
    return true;
  }

  /** {@code will stay involved}: what somebody keeps doing. */
  static boolean isStaying(Sentence sentence, VerbGroup group) {
    return (group.isLemma("stay") || group.isLemma("remain"))
        && sentence.at(group.end()).isAny(ENGAGED);
  }

  /** {@code will issue visas}: no paper that two sides put out. */
  static boolean isPermit(Sentence sentence, VerbGroup group) {
    for (int i = group.end(); group.isLemma("issue") && i < group.end() + NEAR; i++) {
      if (sentence.at(i).isAny(PERMITS)) {
        return true;
      }
    }
    return false;
  }

  /** {@code will invite 40 students}: no leader, whose visit will be reported. */
  static boolean isInvitation(Sentence sentence, VerbGroup group) {
    Node guests = sentence.at(Phrases.afterDeterminers(sentence, group.end()));
    return group.is(Family.INVITE)
        && (guests.kind() == Node.Kind.NUMBER
            || guests.kind() == Node.Kind.WORD
            || guests.isOfOfficials());
  }
}
