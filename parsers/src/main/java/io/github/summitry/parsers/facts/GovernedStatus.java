package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.Optional;

/** Tells from what governs an infinitive whether its meeting was held: {@code hopes to meet}. */
final class GovernedStatus {
  static final WordSet LIKELY =
      WordSet.of(
          "expected",
          "likely",
          "planned",
          "planning",
          "arranged",
          "arranging",
          "plans",
          "plan",
          "intends",
          "prepared",
          "preparing",
          "agreed",
          "agree",
          "decided",
          "promised",
          "tentatively",
          "lined",
          "seeks",
          "seeking",
          "projected",
          "considering");
  private static final WordSet WISHED =
      WordSet.of(
          "hopes",
          "hoped",
          "hope",
          "wants",
          "wanted",
          "wish",
          "wished",
          "wishes",
          "proposed",
          "proposes",
          "offered",
          "offers",
          "asked",
          "invited",
          "requested",
          "suggested",
          "willing",
          "ready",
          "wishing",
          "hoping",
          "open");
  private static final WordSet RANKED =
      WordSet.of("only", "last", "second", "third", "fourth", "fifth", "latest");
  private static final WordSet MEANT =
      WordSet.of("planned", "hoped", "intended", "meant", "wanted", "wished");
  private static final WordSet WAS = WordSet.of("was", "were");
  static final WordSet LEAVING =
      WordSet.of("arrive", "leave", "depart", "set off", "set out", "embark", "take off", "head");

  private static final WordSet DENIED = WordSet.of("refused", "declined", "failed", "unable");

  private static final WordSet DENYING =
      WordSet.of("deny", "avoid", "skip", "forgo", "stop short of");

  private static final WordSet PLANNING = WordSet.of("plans", "plan", "planned", "arranged");

  private static final WordSet ASKED = WordSet.of("when", "where", "how");

  private GovernedStatus() {}

  /** Whether the meeting is what was agreed on: {@code agreed to hold talks}. */
  static boolean isAgreed(Clauses clauses, VerbGroup group) {
    for (int i = group.begin() - 1; i >= Math.max(0, group.begin() - 4); i--) {
      Node node = clauses.sentence().at(i);
      if (node.isVerb(Family.AGREE) || node.isVerb(Family.DECIDE) || node.isVerb(Family.PLEDGE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the meeting is agreed on or wished for, so that the verb before has a time of its own.
   */
  static boolean isOnlyMeant(Clauses clauses, VerbGroup group) {
    return isAgreed(clauses, group)
        || of(clauses, group).filter(s -> s == Status.PROPOSED).isPresent();
  }

  /**
   * What governs a gerund says of its meeting: {@code proposed meeting}, {@code denied meeting}.
   */
  static Optional<Status> ofGerund(Clauses clauses, VerbGroup group) {
    int behind = group.begin() - (clauses.sentence().at(group.begin() - 1).is("to") ? 1 : 0);
    VerbGroup verb = clauses.groupAt(behind - 1); // "proposed meeting", "looked forward to meeting"
    if (verb.end() != behind) {
      return MeetingStatus.enclosing(clauses, group);
    }
    if (verb.isAnyLemma(DENYING)) {
      return Optional.empty();
    }
    Optional<Status> status =
        verb.isAnyLemma(Intentions.WEIGHING)
            ? Optional.of(Status.PROPOSED)
            : governor(clauses.sentence().at(verb.head()));
    return status.isPresent()
        ? status.filter(s -> !verb.negated())
        : MeetingStatus.enclosing(clauses, group);
  }

  /** What governs the infinitive says of its meeting. */
  static Optional<Status> of(Clauses clauses, VerbGroup coordinated) {
    Sentence sentence = clauses.sentence();
    VerbGroup group = firstOfCoordination(clauses, coordinated);
    if (sentence.at(group.begin() - 1).isAny(ASKED)) {
      return Optional.empty(); // "did not agree on when to begin talks"
    }
    boolean ranked = false;
    for (int i = group.begin() - 1; i >= Math.max(0, group.begin() - 4); i--) {
      Node node = sentence.at(i);
      if (node.is("used") && i == group.begin() - 1) {
        return Optional.empty(); // "used to call on": a habit, no one meeting
      }
      if (node.is("yet") && sentence.at(i - 1).isHave()) {
        return Optional.empty();
      }
      if (isUndone(sentence, i) || node.isBe() && group.perfect()) {
        return Optional.of(Status.CANCELLED);
      }
      if (node.isBe() && ranked) {
        return MeetingStatus.enclosing(clauses, group);
      }
      ranked |= node.lower().contains("first") || node.isAny(RANKED);
      if (node.isBe()) {
        return isDenied(sentence, i) ? Optional.empty() : Optional.of(Status.SCHEDULED);
      }
      Optional<Status> status = governor(node);
      if (node.isNoun(Family.PROPOSAL_N) && i == group.begin() - 1) {
        return Optional.of(answer(clauses, i));
      }
      boolean meant = node.isNoun(Prospects.MEANT) && !clauses.isVerbAt(i);
      if (meant && i == group.begin() - 1) {
        return Prospects.of(clauses, i, group.head());
      }
      if (status.isPresent()) {
        boolean denied = isDenied(sentence, i);
        return node.isAny(PLANNING) && MeetingStatus.isOnDay(clauses, coordinated)
            ? Optional.of(Status.SCHEDULED)
            : status.filter(s -> s == Status.CANCELLED || !denied);
      }
      if (!node.isAdverb() && !node.isAgent() && node.kind() != Node.Kind.DATE && !node.is("on")) {
        break;
      }
    }
    return MeetingStatus.enclosing(clauses, group)
        .map(s -> s == Status.HELD && isLeaving(clauses, group) ? Status.SCHEDULED : s);
  }

  /** {@code left for X to meet Y}, {@code arrived in X to meet Y}: not yet. */
  static boolean isLeaving(Clauses clauses, VerbGroup group) {
    VerbGroup before = VerbGroups.NONE;
    for (VerbGroup other : clauses.groups()) {
      before = other.begin() < group.begin() ? other : before;
    }
    return before.isFinite() && before.isAnyLemma(LEAVING);
  }

  /** {@code accepted an offer to meet}, {@code rejected X's proposal to meet}. */
  private static Status answer(Clauses clauses, int proposal) {
    for (int i = proposal - 1; i >= 0; i--) {
      VerbGroup verb = clauses.groupAt(i);
      if (verb.isFinite()) {
        return verb.is(Family.REFUSE)
            ? Status.CANCELLED
            : verb.is(Family.ACCEPT) && !verb.negated() ? Status.EXPECTED : Status.PROPOSED;
      }
    }
    return Status.PROPOSED;
  }

  /**
   * Of {@code to pay a call and hold talks} the first infinitive, which shows what governs both.
   */
  private static VerbGroup firstOfCoordination(Clauses clauses, VerbGroup group) {
    VerbGroup first = group;
    for (VerbGroup other : clauses.groups()) {
      boolean infinitive = other.form() == VerbGroup.Form.INFINITIVE;
      if (other.begin() < group.begin()
          && infinitive
          && !clauses.sentence().at(group.begin()).is("to")) {
        first = other;
      }
    }
    return first;
  }

  /** {@code had been due to}, {@code had hoped to}: it did not come about. */
  private static boolean isUndone(Sentence sentence, int governor) {
    int had = sentence.at(governor - 2).isAdverb() ? governor - 3 : governor - 2;
    boolean been = sentence.at(governor - 1).is("been") && sentence.at(had).is("had");
    if (sentence.at(governor).is("supposed") && sentence.at(governor - 1).isAny(WAS)) {
      return true;
    }
    boolean due =
        sentence.at(governor).isAny(MeetingStatus.FIXED) || sentence.at(governor).is("expected");
    int before = sentence.at(governor - 1).isAdverb() ? governor - 2 : governor - 1;
    return been && due || sentence.at(before).is("had") && sentence.at(governor).isAny(MEANT);
  }

  private static boolean isDenied(Sentence sentence, int at) {
    return sentence.at(at - 1).isNegation() || sentence.at(at + 1).isNegation();
  }

  static Optional<Status> governor(Node node) {
    if (node.isAny(MeetingStatus.FIXED)) {
      return Optional.of(Status.SCHEDULED);
    }
    if (node.isAny(LIKELY)) {
      return Optional.of(Status.EXPECTED);
    }
    if (node.isAny(WISHED)) {
      return Optional.of(Status.PROPOSED);
    }
    if (node.isAny(DENIED) || node.isVerb(Family.REFUSE)) {
      return Optional.of(Status.CANCELLED);
    }
    if (node.isVerb(Family.AGREE) || node.isVerb(Family.DECIDE) || node.isVerb(Family.PLEDGE)) {
      return Optional.of(Status.EXPECTED);
    }
    boolean wished =
        node.isLemma("persuade")
            || node.isLemma("convince")
            || node.isVerb(Family.REQUEST)
            || node.isVerb(Family.HOPE)
            || node.isVerb(Family.PROPOSE)
            || node.isVerb(Family.OFFER);
    return wished ? Optional.of(Status.PROPOSED) : Optional.empty();
  }
}
