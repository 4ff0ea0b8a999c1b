package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Tense;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.Optional;

/** Tells from the verbs around a meeting whether it was held. */
final class MeetingStatus {
  static final WordSet FIXED =
      WordSet.of(
          "scheduled",
          "set",
          "slated",
          "due",
          "booked",
          "fixed",
          "penciled",
          "pencilled",
          "poised",
          "billed");
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
  private static final WordSet MEANT =
      WordSet.of("planned", "hoped", "intended", "meant", "wanted", "wished");
  private static final WordSet LEAVING =
      WordSet.of("arrive", "leave", "depart", "set off", "set out", "embark", "take off");
  private static final WordSet TELLING = WordSet.of("say", "tell", "announce");
  private static final WordSet WEIGHING =
      WordSet.of("discuss", "consider", "study", "weigh", "examine", "review", "coordinate");

  private static final WordSet DENIED = WordSet.of("refused", "declined", "failed", "unable");

  private static final WordSet PLANNING = WordSet.of("plans", "plan", "planned", "arranged");

  private MeetingStatus() {}

  /** What a verb says of the meeting that it reports. */
  static Optional<Status> of(Clauses clauses, VerbGroup group) {
    if (group.form() == VerbGroup.Form.INFINITIVE) {
      return infinitive(clauses, group);
    }
    if (clauses.sentence().at(0).is("never")) {
      return Optional.empty();
    }
    if (isAsked(clauses, group)) {
      return Optional.of(Status.EXPECTED).filter(s -> isConsidered(clauses, group));
    }
    if (group.negated()) {
      return Optional.of(Status.CANCELLED).filter(off -> isRuledOut(clauses, group));
    }
    if (group.form() == VerbGroup.Form.MODAL) {
      boolean reported =
          group.modal().equals("would") && (isOnDay(clauses, group) || isReported(clauses, group));
      return Optional.of(reported ? Status.SCHEDULED : modal(group.modal()));
    }
    if (group.form() == VerbGroup.Form.GERUND) {
      return enclosing(clauses, group);
    }
    if (group.form() == VerbGroup.Form.PRESENT && !group.perfect()) {
      return Optional.of(isProposed(clauses, group) ? Status.PROPOSED : Status.SCHEDULED);
    }
    return Optional.of(Status.HELD);
  }

  /** {@code said that he would meet X}: what somebody will do, as it is told afterwards. */
  private static boolean isReported(Clauses clauses, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    int before = clauses.subjectOf(group).begin() - 1;
    before -= sentence.at(before).is("that") ? 1 : 0;
    before -= clauses.isVerbAt(before) ? 0 : 1;
    boolean hangs = sentence.has(n -> n.is("if") || n.is("unless"));
    VerbGroup says = clauses.groupAt(before);
    return says.says() && says.isAnyLemma(TELLING) && !hangs;
  }

  /** {@code will not hold a summit}, unless that hangs on something. */
  private static boolean isRuledOut(Clauses clauses, VerbGroup group) {
    boolean nor = clauses.sentence().at(0).is("nor") || clauses.sentence().at(0).is("neither");
    boolean will = group.isFuture() || group.modal().equals("won't");
    return (will || nor && group.modal().equals("would"))
        && !clauses.sentence().has(n -> n.is("unless") || n.is("until") || n.is("if"));
  }

  /** {@code Whether they meet}, {@code if they meet}: nobody knows. */
  private static boolean isAsked(Clauses clauses, VerbGroup group) {
    Subject subject = clauses.subjectOf(group);
    Node before = clauses.sentence().at(subject.begin() - 1);
    return subject.isKnown() && (before.is("whether") || before.is("if"));
  }

  /** {@code are discussing whether X can meet Y}: somebody works on it. */
  private static boolean isConsidered(Clauses clauses, VerbGroup group) {
    int whether = clauses.subjectOf(group).begin() - 1;
    VerbGroup before = clauses.groupAt(whether - 1);
    boolean weighs = before.is(Family.DISCUSS) || before.isAnyLemma(WEIGHING);
    return !group.negated() && before.end() == whether && weighs && !before.negated();
  }

  /** {@code proposed that the three hold a summit}. */
  private static boolean isProposed(Clauses clauses, VerbGroup group) {
    return clauses.groups().stream()
        .filter(other -> other.begin() < group.begin())
        .reduce((first, second) -> second)
        .filter(other -> clauses.sentence().at(clauses.subjectOf(group).begin() - 1).is("that"))
        .filter(
            other -> other.is(Family.PROPOSE) || other.is(Family.REQUEST) || other.is(Family.HOPE))
        .isPresent();
  }

  private static Status modal(String modal) {
    return switch (modal) {
      case "will", "'ll", "shall", "won't" -> Status.SCHEDULED;
      case "could", "can" -> Status.PROPOSED;
      default -> Status.EXPECTED;
    };
  }

  /** The status of a meeting in a participle or a noun is that of the clause around it. */
  static Optional<Status> enclosing(Clauses clauses, VerbGroup group) {
    Optional<VerbGroup> main = Optional.empty();
    for (VerbGroup other : clauses.groups()) {
      if (other.isFinite() && (main.isEmpty() || other.begin() < group.begin())) {
        main = Optional.of(other);
      }
    }
    return main.map(
        m ->
            m.form() == VerbGroup.Form.MODAL
                ? modal(m.modal())
                : tense(m) == Tense.PAST ? Status.HELD : Status.SCHEDULED);
  }

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
        || infinitive(clauses, group).filter(s -> s == Status.PROPOSED).isPresent();
  }

  static Optional<Status> infinitive(Clauses clauses, VerbGroup coordinated) {
    Sentence sentence = clauses.sentence();
    VerbGroup group = firstOfCoordination(clauses, coordinated);
    for (int i = group.begin() - 1; i >= Math.max(0, group.begin() - 4); i--) {
      Node node = sentence.at(i);
      if (isUndone(sentence, i) || node.isBe() && group.perfect()) {
        return Optional.of(Status.CANCELLED);
      }
      if (node.isBe()) {
        return isDenied(sentence, i) ? Optional.empty() : Optional.of(Status.SCHEDULED);
      }
      Optional<Status> status = governor(node);
      if (node.isNoun(Family.PROPOSAL_N) && i == group.begin() - 1) {
        return Optional.of(answer(clauses, i));
      }
      if (status.isPresent() && node.isAny(PLANNING) && isOnDay(clauses, coordinated)) {
        return Optional.of(Status.SCHEDULED);
      }
      if (status.isPresent()) {
        return isDenied(sentence, i) && status.get() != Status.CANCELLED
            ? Optional.empty()
            : status;
      }
      if (!node.isAdverb() && !node.isAgent() && node.kind() != Node.Kind.DATE && !node.is("on")) {
        break;
      }
    }
    return enclosing(clauses, group)
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

  /** {@code plans to meet X on Saturday}, {@code would meet X}: a plan with a day is fixed. */
  private static boolean isOnDay(Clauses clauses, VerbGroup group) {
    int end = clauses.endOfClause(group.end());
    return clauses.sentence().nodes().subList(group.end(), Math.max(end, group.end())).stream()
        .flatMap(node -> node.date().stream())
        .anyMatch(date -> date.weekday().isPresent());
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
    return been && sentence.at(governor).isAny(FIXED)
        || sentence.at(governor - 1).is("had") && sentence.at(governor).isAny(MEANT);
  }

  private static boolean isDenied(Sentence sentence, int at) {
    return sentence.at(at - 1).isNegation() || sentence.at(at + 1).isNegation();
  }

  static Optional<Status> governor(Node node) {
    if (node.isAny(FIXED)) {
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

  /** When a verb's clause is told of. */
  static Tense tense(VerbGroup group) {
    return switch (group.form()) {
      case MODAL, INFINITIVE -> Tense.FUTURE;
      case PRESENT -> group.perfect() ? Tense.PAST : Tense.PRESENT;
      default -> Tense.PAST;
    };
  }
}
