package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.Optional;

/** Reads what a meeting that was held leads to, told without who agreed on it. */
final class Outcomes {
  /** What governments do for their ties. */
  static final Families DONE =
      Families.of(Family.ADVANCE, Family.LAUNCH, Family.PROVIDE, Family.UPGRADE, Family.CONCLUDE);

  private static final WordSet STARTING =
      WordSet.of(
          "begin",
          "start",
          "resume",
          "get under way",
          "kick off",
          "open",
          "reopen",
          "come into force",
          "come into effect",
          "enter into force",
          "go into effect",
          "go into force",
          "take effect");

  /** What two sides do together. */
  private static final WordSet JOINT_ACTS =
      WordSet.of(
          "work",
          "work together",
          "cooperate",
          "collaborate",
          "study",
          "join forces",
          "keep",
          "name",
          "appoint",
          "designate",
          "assign",
          "draw up",
          "prepare",
          "share",
          "join");

  /** What governments fix, and how it changes once they do: {@code the quota will rise}. */
  private static final WordSet TERMS =
      WordSet.of(
          "quota",
          "quotas",
          "scheme",
          "schemes",
          "program",
          "programme",
          "ceiling",
          "cap",
          "limit",
          "duties",
          "tariff",
          "tariffs",
          "levy",
          "fee",
          "fees",
          "scholarships",
          "permits");

  private static final WordSet CHANGING =
      WordSet.of(
          "rise",
          "fall",
          "go up",
          "come down",
          "grow",
          "double",
          "triple",
          "drop",
          "take",
          "cover",
          "apply",
          "admit",
          "expand",
          "disappear");

  private static final WordSet TALKS =
      WordSet.of("talks", "consultations", "negotiations", "discussions");

  private static final WordSet NEW =
      WordSet.of("joint", "common", "new", "annual", "regular", "bilateral", "more");

  private static final WordSet SET_UP =
      WordSet.of(
          "study",
          "fund",
          "committee",
          "commission",
          "hotline",
          "drills",
          "exercises",
          "patrols",
          "flights",
          "scholarships",
          "research",
          "center",
          "centre",
          "working group");

  private static final int LONGEST_NAME = 5;
  private static final WordSet ON = WordSet.of("on", "over", "about");
  private static final int LONGEST_CLAUSE = 16;

  private final Scene scene;
  private final Held held;
  private final Clauses clauses;
  private final Sentence sentence;

  Outcomes(Scene scene, Held held, Clauses clauses) {
    this.scene = scene;
    this.held = held;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** What can be set up, opened, paid: no meeting, no paper. */
  static boolean isThing(Subject subject) {
    return subject.isKnown()
        && !subject.acts()
        && !subject.isExpletive()
        && !Clauses.isMeeting(subject.head())
        && !subject.head().isNoun(Family.OTHER_MEETING)
        && !subject.head().isNoun(Family.PRESS)
        && !subject.head().isNoun(Family.STATEMENT);
  }

  /** {@code A fund will be set up}: what those who met will see done. */
  Optional<PledgeFinder.Match> at(VerbGroup group) {
    boolean quoted = scene.isQuoted(clauses.offset(group.begin()));
    if (!Undertaking.isToCome(sentence, group)
        || quoted
        || group.negated()
        || !held.isBefore(clauses.offset(group.head()), sentence.circle())) {
      return Optional.empty();
    }
    Subject subject = clauses.subjectOf(group);
    boolean beneficiaries = group.passive() && isOfPeople(subject) && group.isAny(DONE);
    if (subject.acts() && !beneficiaries) {
      boolean assigned =
          isOfBothSides(subject) && Institutions.act(group) || isJointAct(group, subject);
      PledgeRule rule =
          subject.nodes().stream().allMatch(Node::isOfOfficials) || !group.isFuture()
              ? FutureRules.ASSIGNED
              : FutureRules.PROMISE;
      return assigned
          ? Optional.of(new PledgeFinder.Match(rule, group, group.head()))
          : Optional.empty();
    }
    if (Institutions.isOne(subject)
        && Institutions.act(group)
        && new Institutions(clauses).areOfBoth(group, subject)) {
      return Optional.of(new PledgeFinder.Match(FutureRules.ASSIGNED, group, group.head()));
    }
    if (subject.head().is("there") && group.verbs().isEmpty()) {
      return isSetUp(group.end())
          ? Optional.of(new PledgeFinder.Match(FutureRules.OUTCOME, group, group.end()))
          : Optional.empty();
    }
    boolean thing = beneficiaries || isThing(subject) || isNegotiation(subject);
    Node object = sentence.at(group.end());
    boolean starts =
        !group.passive()
            && group.isAnyLemma(STARTING)
            && !object.isDeterminer()
            && object.kind() != Node.Kind.PRONOUN
            && !isRelative(group);
    boolean set = subject.head().isAny(TERMS) && group.isAnyLemma(CHANGING);
    return thing && !isThereafter(group) && (group.passive() && group.isAny(DONE) || starts || set)
        ? Optional.of(new PledgeFinder.Match(FutureRules.OUTCOME, group, group.end()))
        : Optional.empty();
  }

  /** {@code the pact, which is to take effect in July}: told of what there is already. */
  private boolean isRelative(VerbGroup group) {
    int which = group.begin() - 1;
    while (sentence.at(which).isAdverb() || sentence.at(which).isBe()) {
      which--;
    }
    return sentence.at(which).is("which") && sentence.at(which - 1).is(",");
  }

  /** {@code a joint study}, {@code a new fund}: what there will be because both want it. */
  private boolean isSetUp(int from) {
    boolean joint = false;
    for (int i = from; i < from + LONGEST_NAME; i++) {
      Node node = sentence.at(i);
      joint |= node.isAny(NEW);
      boolean other = node.is("no") || node.isPreposition() || Clauses.isMeeting(node);
      if (other || node.kind() == Node.Kind.MARK) {
        return false;
      }
      if (joint && (node.isNoun(Family.ACTION_N) || node.isAny(SET_UP))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Korean engineers will be trained}: people who do not speak for their side. */
  private static boolean isOfPeople(Subject subject) {
    return subject.nodes().size() == 1
        && subject.actors().size() == 1
        && subject.nodes().get(0).kind() == Node.Kind.GROUP
        && subject.nodes().get(0).isOfOfficials();
  }

  /** {@code a study, after which a plant is to be built}: what only follows from another act. */
  private boolean isThereafter(VerbGroup group) {
    for (int i = group.begin() - 1; i > Math.max(0, group.begin() - LONGEST_CLAUSE); i--) {
      if (sentence.at(i).is("which")) {
        return sentence.at(i - 1).is("after");
      }
    }
    return false;
  }

  /** {@code Talks on a trade agreement}: no meeting of the leaders. */
  private boolean isNegotiation(Subject subject) {
    boolean topic = sentence.at(subject.end()).isAny(ON) && subject.head().isAny(TALKS);
    for (int i = subject.end() + 1; topic && i < sentence.size(); i++) {
      Node node = sentence.at(i);
      if (clauses.isVerbAt(i)) {
        return true;
      }
      topic = !node.is("with") && !node.is("between") && node.kind() != Node.Kind.OCCASION;
    }
    return false;
  }

  /** {@code Both governments will study}: what the sides that met do together. */
  private boolean isJointAct(VerbGroup group, Subject subject) {
    boolean states =
        subject.actors().size() > 1
            && subject.nodes().stream().noneMatch(Node::isOfOfficials)
            && sentence.circle().containsAll(subject.actors());
    int end = clauses.endOfClause(group.end());
    boolean holds =
        group.is(Family.HOLD)
            && (sentence.at(group.end()).is("joint")
                || MeetingTargets.isOfOfficials(sentence, group.end(), end));
    boolean does =
        holds
            || Tasks.isTask(sentence, group)
            || group.isAny(DONE)
            || group.is(Family.SEEK)
            || group.is(Family.REQUEST)
            || group.isAnyLemma(JOINT_ACTS)
            || group.isLemma("continue") && sentence.at(group.end()).is("to");
    boolean told = clauses.groups().stream().anyMatch(g -> g.says() && g.end() <= subject.begin());
    return states
        && does
        && !told
        && !group.passive()
        && (holds || !Undertaking.isOther(sentence, group));
  }

  /** {@code the defense ministers of the two countries}. */
  private boolean isOfBothSides(Subject subject) {
    return subject.actors().size() > 1
        && subject.nodes().stream().allMatch(Node::isOfOfficials)
        && sentence.circle().containsAll(subject.actors());
  }
}
