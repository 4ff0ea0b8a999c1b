package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;

/**
 * Tells what a verb in the future tells: an act, an attempt at one, or only the next appointment.
 */
final class Undertaking {
  /** What will be reported when it happens, or is no act towards the other side. */
  private static final Families OTHER_FAMILIES =
      Families.of(
          Family.MEET,
          Family.DISCUSS,
          Family.SAY,
          Family.MOVE,
          Family.AGREE,
          Family.PROPOSE,
          Family.REQUEST,
          Family.INVITE,
          Family.HOPE,
          Family.SIGN,
          Family.ADOPT,
          Family.AFFIRM,
          Family.CONDEMN);

  /** Behind a light verb: {@code will do its utmost}, {@code will leave no stone unturned}. */
  private static final WordSet EFFORTS =
      WordSet.of("best", "everything", "utmost", "thought", "stone", "consideration");

  /** What is an affirmation when done and a promise when it is to come. */
  private static final WordSet KEEPING =
      WordSet.of("uphold", "honor", "respect", "stand by", "share", "coordinate");

  private static final WordSet PUSHING =
      WordSet.of("push for", "press for", "rejoin", "press", "lobby");

  private static final WordSet FRIENDS =
      WordSet.of(
          "partner", "partners", "supplier", "suppliers", "friend", "friends", "ally", "allies");
  private static final WordSet TELLING = WordSet.of("tell", "consult", "inform", "brief");
  private static final WordSet KEEPING_ON = WordSet.of("keep", "continue", "go on");
  private static final WordSet STAYING = WordSet.of("wait", "await", "watch");
  private static final WordSet UNDERGOING =
      WordSet.of(
          "benefit",
          "profit",
          "gain",
          "lose",
          "suffer",
          "receive",
          "face",
          "need",
          "grow",
          "win",
          "struggle",
          "follow",
          "see",
          "know",
          "find",
          "remember",
          "forget",
          "understand",
          "feel",
          "learn",
          "live",
          "die",
          "become",
          "regret",
          "miss",
          "like",
          "love",
          "have",
          "turn out",
          "survive",
          "prosper",
          "succeed",
          "fail");
  private static final WordSet TRAVELS =
      WordSet.of(
          "trip",
          "trips",
          "visit",
          "visits",
          "state visit",
          "state visits",
          "tour",
          "call",
          "calls",
          "journey",
          "appearance",
          "speech",
          "address",
          "stop",
          "stopover");
  private static final WordSet LIGHT =
      WordSet.of("make", "pay", "take", "give", "deliver", "do", "exert", "spare", "put", "leave");
  private static final WordSet OFFICIAL =
      WordSet.of("ministerial", "vice-ministerial", "trade", "military", "technical", "expert");
  private static final WordSet GLADLY = WordSet.of("gladly", "happily", "willingly", "readily");
  private static final WordSet FORUMS =
      WordSet.of("forum", "conference", "festival", "expo", "fair", "workshop", "seminar");
  private static final int NEAR = 5;

  private Undertaking() {}

  /** {@code will build}, {@code is to build}. */
  static boolean isToCome(Sentence sentence, VerbGroup group) {
    int be = group.begin() - 1;
    while (sentence.at(be).isAdverb() || sentence.at(be).is("going")) {
      be--;
    }
    boolean bound =
        group.form() == VerbGroup.Form.INFINITIVE
            && (sentence.at(be).is("is") || sentence.at(be).is("are"));
    return bound || group.isFuture();
  }

  /** {@code will remain a reliable supplier}. */
  static boolean isFriend(Sentence sentence, VerbGroup group) {
    boolean being = group.verbs().isEmpty() || group.isLemma("be") || group.isLemma("remain");
    Node beside = sentence.at(group.end() + 1);
    if (being && sentence.at(group.end()).is("with") && beside.kind() == Node.Kind.PARTY) {
      return true;
    }
    for (int i = group.end(); being && i < group.end() + NEAR; i++) {
      if (isFriend(sentence.at(i))) {
        Node first = sentence.at(group.end());
        return first.isDeterminer() || first.isAgent();
      }
    }
    return false;
  }

  /** {@code partner}, {@code reliable supplier}. */
  static boolean isFriend(Node node) {
    return node.isAny(FRIENDS);
  }

  /** {@code will benefit}, {@code will know}: what happens to somebody, and is no act of his. */
  static boolean isUndergone(VerbGroup group) {
    return group.isAnyLemma(STAYING) || group.isAnyLemma(UNDERGOING);
  }

  /** Whether what it tells will be reported when it happens, or is no act towards another side. */
  static boolean isOther(Sentence sentence, VerbGroup group) {
    if (isUndergone(group)) {
      return true;
    }
    if (Tasks.isTask(sentence, group)
        || Tasks.isInvitation(sentence, group)
        || group.isAnyLemma(KEEPING)
        || Tasks.isPermit(sentence, group)
        || group.isLemma("cover")
        || isHosting(sentence, group)
        || Tasks.isStaying(sentence, group)
        || group.isAnyLemma(PUSHING)
        || group.isLemma("encourage") && isOfCompanies(sentence, group)) {
      return false;
    }
    boolean other =
        !group.is(Family.SEEK) && !group.is(Family.SUPPORT) && group.isAny(OTHER_FAMILIES);
    boolean holds =
        group.is(Family.HOLD)
            || group.is(Family.ARRANGE)
            || group.is(Family.HAPPEN)
            || group.isAnyLemma(LIGHT)
            || group.isLemma("join");
    boolean meeting = false;
    for (int i = group.end(); i < group.end() + NEAR; i++) {
      if (MeetingTargets.isRecurring(sentence.at(i))) {
        meeting = false;
        break;
      }
      meeting |=
          Clauses.isMeeting(sentence.at(i)) && !isOfOfficials(sentence.at(i - 1))
              || sentence.at(i).isNoun(Family.OTHER_MEETING) && !isOfOfficials(sentence.at(i))
              || sentence.at(i).isNoun(Family.PRESS)
              || sentence.at(i).kind() == Node.Kind.OCCASION;
    }
    other &= !isTakenUp(sentence, group) && !isJoining(sentence, group);
    return other && !group.is(Family.PROCEED) || holds && meeting || isTravel(sentence, group);
  }

  /** {@code will host a forum}: no meeting of the leaders. */
  private static boolean isHosting(Sentence sentence, VerbGroup group) {
    for (int i = group.end(); group.isLemma("host") && i < group.end() + NEAR; i++) {
      if (sentence.at(i).isNoun(Family.OTHER_MEETING)) {
        return sentence.at(i).isAny(FORUMS);
      }
    }
    return false;
  }

  /** {@code will join the project}; not so {@code will join him}. */
  private static boolean isJoining(Sentence sentence, VerbGroup group) {
    Node object = sentence.at(Phrases.afterDeterminers(sentence, group.end()));
    return group.isLemma("join") && object.persons().isEmpty();
  }

  /** {@code will encourage Korean firms to invest}. */
  private static boolean isOfCompanies(Sentence sentence, VerbGroup group) {
    if (sentence.at(group.end()).is("them")) {
      return true;
    }
    for (int i = group.end(); i < group.end() + NEAR; i++) {
      if (sentence.at(i).isNoun(Family.OBSERVER) || sentence.at(i).is("businesses")) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code will discuss it with our drugmakers}, {@code will tell Washington}: taken up with one's
   * own people, or with somebody who does not sit at the table.
   */
  private static boolean isTakenUp(Sentence sentence, VerbGroup group) {
    boolean talks =
        group.is(Family.DISCUSS) || group.is(Family.REQUEST) || group.isAnyLemma(TELLING);
    Node object = sentence.at(Phrases.afterDeterminers(sentence, group.end()));
    if (talks && isThird(sentence, object)) {
      return true;
    }
    for (int i = group.end(); talks && i < group.end() + NEAR + 2; i++) {
      if (sentence.at(i).is("with")) {
        Node whom = sentence.at(Phrases.afterDeterminers(sentence, i + 1));
        return whom.persons().isEmpty() && whom.pronoun().isEmpty() || isThird(sentence, whom);
      }
    }
    return false;
  }

  private static boolean isThird(Sentence sentence, Node whom) {
    if (whom.kind() == Node.Kind.OCCASION) {
      return true;
    }
    if (!whom.isAgent() || whom.actors().isEmpty() || sentence.circle().size() < 2) {
      return false;
    }
    for (Actor actor : whom.actors()) {
      if (sentence.circle().contains(actor)) {
        return false;
      }
    }
    return true;
  }

  /** {@code working-level talks}: what governments do, not their leaders. */
  private static boolean isOfOfficials(Node before) {
    return before.lower().contains("level") || before.isAny(OFFICIAL);
  }

  /** {@code will make the trip}, {@code will pay a visit}. */
  private static boolean isTravel(Sentence sentence, VerbGroup group) {
    for (int i = group.end(); i < group.end() + NEAR; i++) {
      if (sentence.at(i).isAny(TRAVELS)) {
        return group.isAnyLemma(LIGHT);
      }
    }
    return false;
  }

  /** {@code would gladly share}. */
  static boolean isOffer(Sentence sentence, VerbGroup group) {
    for (int i = group.begin(); i < group.head(); i++) {
      if (sentence.at(i).isAny(GLADLY)) {
        return true;
      }
    }
    return false;
  }

  /** {@code will seek}, {@code will work to}, {@code will make efforts}. */
  static boolean isAttempt(Sentence sentence, VerbGroup group) {
    boolean effort = false;
    for (int i = group.end(); i < group.end() + NEAR; i++) {
      Node node = sentence.at(i);
      boolean possible = node.is("what") && sentence.at(i + 2).is("can"); // "do what it can"
      effort |= possible || node.isLemma("effort") || node.isAny(EFFORTS);
    }
    effort &= group.isAnyLemma(LIGHT);
    boolean works = group.isLemma("work");
    int next = group.end();
    while (sentence.at(next).isAdverb() && !sentence.at(next).is("together")) {
      next++;
    }
    boolean thinks = group.isLemma("think") && sentence.at(next).is("about");
    boolean tries = thinks || group.is(Family.SEEK) && (!works || sentence.at(next).is("to"));
    boolean keeps = group.isAnyLemma(KEEPING_ON) && sentence.at(next).isVerb(Family.SEEK);
    return effort || tries || keeps && !sentence.at(next).isLemma("work");
  }
}
