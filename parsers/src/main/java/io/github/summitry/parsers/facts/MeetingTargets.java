package io.github.summitry.parsers.facts;

import io.github.summitry.Firmness;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;

/**
 * Tells whether a pledge's object is one meeting of the leaders: that is a summit's entry, no
 * pledge.
 */
final class MeetingTargets {
  private static final WordSet RECURRING =
      WordSet.of(
          "regularly",
          "regular",
          "annually",
          "annual",
          "yearly",
          "every",
          "each",
          "often",
          "frequently",
          "periodically",
          "more",
          "biannual",
          "twice",
          "once");

  private static final WordSet OFFICIAL =
      WordSet.of(
          "level",
          "working-level",
          "ministerial",
          "vice-ministerial",
          "director-level",
          "senior",
          "committee",
          "committees",
          "ministers");

  private static final WordSet MEETINGS = WordSet.of("meet", "sit", "sit down", "get together");

  private static final WordSet TIME = WordSet.of("minutes", "hour", "hours");

  private static final int TIME_REACH = 3;
  private static final int NEAR = 6;
  private static final int OFFICIALS_REACH = 10;

  private MeetingTargets() {}

  /** Whether one meeting of the leaders is its object: that is a summit, no pledge. */
  static boolean isMeeting(Clauses clauses, PledgeFinder.Match match, int end) {
    Sentence sentence = clauses.sentence();
    if (match.rule().firmness().compareTo(Firmness.CONCLUDED) >= 0) {
      return false;
    }
    int verb = Targets.verbAt(sentence, match.target());
    int own = ownVerb(clauses, match.target(), end);
    for (int i = match.target(); i < end; i++) {
      boolean when = sentence.at(i).is("once") && sentence.at(i + 1).is("the");
      if (sentence.at(i).isAny(RECURRING) && !when
          || isOfficial(sentence.at(i)) && i < match.target() + OFFICIALS_REACH) {
        return false;
      }
    }
    Node node = sentence.at(verb);
    boolean leaders = isLeaders(clauses, match);
    boolean meets =
        (leaders || isLeader(sentence.at(verb + 1)))
            && (meetsSomebody(sentence, verb) || own > verb && meetsSomebody(sentence, own));
    boolean invited =
        match.rule().id().equals("pledge/invite") && sentence.at(match.target()).is("to");
    return meets
        || isTime(match, sentence)
        || !invited && isSummit(sentence, match.target(), Math.min(end, verb + NEAR), node)
        || leaders && asksForTalks(sentence, match, end);
  }

  /** {@code asked for 20 minutes}, {@code half an hour}: of the other's time. */
  private static boolean isTime(PledgeFinder.Match match, Sentence sentence) {
    boolean time = false;
    for (int i = match.target(); i < match.target() + TIME_REACH; i++) {
      Node amount = sentence.at(i - 1);
      boolean counted = amount.kind() == Node.Kind.NUMBER || amount.is("an") || amount.is("few");
      time |= counted && sentence.at(i).isAny(TIME);
    }
    return time
        && match.rule().firmness() == Firmness.PROPOSED
        && sentence.at(match.target() - 1).is("for");
  }

  /**
   * The verb of the clause that is hoped for or proposed: {@code that we can sit together}; -1 if
   * none.
   */
  private static int ownVerb(Clauses clauses, int begin, int end) {
    for (int i = begin; i < end && !clauses.isVerbAt(i); i++) {
      Node node = clauses.sentence().at(i);
      if (node.is(",") || node.isSubordinator() && !node.is("that")) {
        return -1;
      }
    }
    for (VerbGroup group : clauses.groups()) {
      if (group.begin() >= begin && group.end() <= end) {
        return group.isFinite() ? group.head() : -1;
      }
    }
    return -1;
  }

  /** {@code asked for talks}: no more is said of them. */
  private static boolean asksForTalks(Sentence sentence, PledgeFinder.Match match, int end) {
    boolean talks = match.target() + 1 == end && sentence.at(match.target()).is("talks");
    return talks && match.group().is(Family.REQUEST);
  }

  private static boolean isLeader(Node whom) {
    return whom.kind() == Node.Kind.PERSON && Partners.arePrincipals(List.of(whom));
  }

  private static boolean isWithLeader(Sentence sentence, int talks) {
    Node whom = sentence.at(talks + 2);
    return sentence.at(talks + 1).is("with") && isLeader(whom);
  }

  /** {@code annual}, {@code every}: no one meeting. */
  static boolean isRecurring(Node node) {
    return node.isAny(RECURRING);
  }

  /** {@code at the level of vice ministers}, {@code every year}: no one meeting of the leaders. */
  static boolean isOfOfficials(Sentence sentence, int begin, int end) {
    for (int i = begin; i < end; i++) {
      boolean level = sentence.at(i).is("level") || sentence.at(i).lower().endsWith("-level");
      if (level || isRecurring(sentence.at(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfficial(Node node) {
    return node.isAny(OFFICIAL)
        || node.lower().endsWith("-level")
        || node.isOfOfficials()
        || node.lower().endsWith("ministers") && !node.lower().endsWith("prime ministers")
        || node.lower().contains("officials");
  }

  private static boolean isLeaders(Clauses clauses, PledgeFinder.Match match) {
    Subject subject = clauses.subjectOf(match.group());
    return !subject.acts() || subject.isOfPrincipals();
  }

  /**
   * {@code meet again}, {@code meet her}, {@code sit down with Park}; not so {@code talk about
   * aid}.
   */
  private static boolean meetsSomebody(Sentence sentence, int verb) {
    Node node = sentence.at(verb);
    Node next = sentence.at(verb + 1);
    boolean meet = node.isAnyLemma(MEETINGS);
    return meet && !next.is("the") && !next.kind().equals(Node.Kind.WORD)
        || meet && (next.isAdverb() || next.isPreposition() || next.is("face"));
  }

  /** {@code a discussion on Syria next week}. */
  private static boolean isDated(Sentence sentence, int noun) {
    for (int i = noun + 1; i < noun + NEAR; i++) {
      if (sentence.at(i).kind() == Node.Kind.DATE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSummit(Sentence sentence, int begin, int end, Node verb) {
    boolean holds =
        verb.isVerb(Family.HOLD)
            || verb.isVerb(Family.ARRANGE)
            || verb.isVerb(Family.SEEK)
            || verb.verbs().isEmpty()
            || verb.isVerb(Family.MEET);
    holds &= !sentence.at(begin - 1).is("invitation") && !sentence.at(begin - 2).is("invitation");
    for (int i = begin; i < end && holds; i++) {
      Node node = sentence.at(i);
      boolean summit =
          node.noun()
              .filter(n -> n.lemma().endsWith("summit") || n.lemma().equals("meeting"))
              .isPresent();
      summit |= node.is("talks") && isWithLeader(sentence, i);
      summit |= node.is("discussion") && isDated(sentence, i);
      boolean gathering = node.kind() == Node.Kind.OCCASION && node.lower().endsWith("summit");
      boolean official = sentence.at(i - 1).isNoun(Family.PARTY);
      if (gathering || summit && node.isNoun(Family.MEETING) && !official) {
        return true;
      }
      if (node.isLemma("visit") && i > begin || node.is("invitation")) {
        return false; // "an invitation to visit Seoul for the summit"
      }
      boolean prospect = node.is("of") && sentence.at(i - 1).isNoun(Family.PROSPECT_N);
      if (node.isPreposition() && !node.is("to") && !node.is("for") && !prospect) {
        return false;
      }
    }
    return false;
  }
}
