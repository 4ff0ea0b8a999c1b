package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Tense;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.Words;
import java.util.Optional;
import java.util.Set;

/** Tells from the verbs around a meeting whether it was held. */
final class MeetingStatus {
  private static final Set<String> FIXED =
      Set.of(
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
  private static final Set<String> LIKELY =
      Set.of(
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
  private static final Set<String> WISHED =
      Set.of(
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
  private static final Set<String> DENIED = Set.of("refused", "declined", "failed", "unable");

  private MeetingStatus() {}

  /** What a verb says of the meeting that it reports. */
  static Optional<Status> of(Clauses clauses, VerbGroup group) {
    if (group.form() == VerbGroup.Form.INFINITIVE) {
      return infinitive(clauses, group);
    }
    if (group.negated() || clauses.sentence().at(0).is("never")) {
      return Optional.empty();
    }
    if (group.form() == VerbGroup.Form.MODAL) {
      return Optional.of(modal(group.modal()));
    }
    if (group.form() == VerbGroup.Form.GERUND) {
      return enclosing(clauses, group);
    }
    if (group.form() == VerbGroup.Form.PRESENT && !group.perfect()) {
      return Optional.of(isProposed(clauses, group) ? Status.PROPOSED : Status.SCHEDULED);
    }
    return Optional.of(Status.HELD);
  }

  /** {@code proposed that the three hold a summit}. */
  private static boolean isProposed(Clauses clauses, VerbGroup group) {
    return clauses.groups().stream()
        .filter(other -> other.begin() < group.begin())
        .reduce((first, second) -> second)
        .filter(other -> other.is("PROPOSE") || other.is("REQUEST") || other.is("HOPE"))
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
    return main.map(m -> tense(m) == Tense.FUTURE ? Status.SCHEDULED : Status.HELD);
  }

  /** Whether the meeting is what was agreed on: {@code agreed to hold talks}. */
  static boolean isAgreed(Clauses clauses, VerbGroup group) {
    for (int i = group.begin() - 1; i >= Math.max(0, group.begin() - 4); i--) {
      Node node = clauses.sentence().at(i);
      if (node.isVerb("AGREE") || node.isVerb("DECIDE") || node.isVerb("PLEDGE")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Status> infinitive(Clauses clauses, VerbGroup coordinated) {
    Sentence sentence = clauses.sentence();
    VerbGroup group = firstOfCoordination(clauses, coordinated);
    for (int i = group.begin() - 1; i >= Math.max(0, group.begin() - 4); i--) {
      Node node = sentence.at(i);
      if (Words.isBe(node.lower())) {
        return isDenied(sentence, i) ? Optional.empty() : Optional.of(Status.SCHEDULED);
      }
      Optional<Status> status = governor(node);
      if (status.isPresent()) {
        return isDenied(sentence, i) && status.get() != Status.CANCELLED
            ? Optional.empty()
            : status;
      }
      if (!Words.isAdverb(node.lower())
          && !node.isAgent()
          && node.kind() != Node.Kind.DATE
          && !node.is("on")) {
        break;
      }
    }
    return enclosing(clauses, group);
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

  private static boolean isDenied(Sentence sentence, int at) {
    return Words.isNegation(sentence.at(at - 1).lower())
        || Words.isNegation(sentence.at(at + 1).lower());
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
    return node.isAny(DENIED) ? Optional.of(Status.CANCELLED) : Optional.empty();
  }

  /** What a verb says of a meeting that is its subject or object. */
  static Optional<Status> ofNoun(Clauses clauses, int noun) {
    Optional<VerbGroup> behind = predicate(clauses, noun);
    if (behind.isPresent()) {
      return ofSubject(clauses, behind.get());
    }
    return clauses.groups().stream()
        .filter(group -> group.begin() < noun)
        .reduce((first, second) -> second)
        .map(before -> ofObject(clauses, before, noun))
        .orElseGet(
            () ->
                firstFinite(clauses)
                    .map(m -> tense(m) == Tense.FUTURE ? Status.SCHEDULED : Status.HELD));
  }

  private static Optional<VerbGroup> firstFinite(Clauses clauses) {
    return clauses.groups().stream().filter(VerbGroup::isFinite).findFirst();
  }

  /** The verb whose subject the noun is. */
  private static Optional<VerbGroup> predicate(Clauses clauses, int noun) {
    for (VerbGroup group : clauses.groups()) {
      if (group.begin() > noun && group.isFinite()) {
        Subject subject = clauses.subjectOf(group);
        boolean own = !subject.acts() && subject.begin() <= noun && noun < subject.end();
        if (own && !isReduced(clauses, group, noun)) {
          return Optional.of(group);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * {@code A meeting planned for Tuesday was canceled}: a participle, not the verb of the clause.
   */
  private static boolean isReduced(Clauses clauses, VerbGroup group, int noun) {
    boolean participle =
        group.begin() == noun + 1
            && group.head() == group.begin()
            && clauses.sentence().at(group.head()).verbs().stream()
                .anyMatch(v -> v.form() == Verb.Form.PARTICIPLE);
    return participle
        && clauses.groups().stream()
            .filter(g -> g.begin() > group.begin() && g.isFinite())
            .map(clauses::subjectOf)
            .anyMatch(s -> !s.acts() && s.begin() <= noun && noun < s.end());
  }

  private static Optional<Status> ofSubject(Clauses clauses, VerbGroup group) {
    if (group.is("CANCEL")) {
      return Optional.of(Status.CANCELLED);
    }
    boolean byHours = clauses.sentence().at(group.end()).is("by");
    if (group.is("POSTPONE") && !byHours) {
      return Optional.of(Status.POSTPONED);
    }
    if (group.passive() && (group.is("REQUEST") || group.is("PROPOSE"))) {
      return Optional.of(Status.PROPOSED);
    }
    if (group.passive() && group.is("ARRANGE") || isBeingPlanned(clauses, group)) {
      return group.negated() || isNone(clauses, group)
          ? Optional.empty()
          : Optional.of(fixedOrLikely(clauses.sentence().at(group.head())));
    }
    if (group.negated()) {
      return Optional.of(Status.CANCELLED).filter(s -> group.is("HAPPEN"));
    }
    if (isNone(clauses, group)) {
      return Optional.empty();
    }
    return infinitiveBehind(clauses, group)
        .map(next -> infinitive(clauses, next))
        .orElseGet(() -> of(clauses, group));
  }

  /** {@code No talks were arranged}: there is nothing to report. */
  private static boolean isNone(Clauses clauses, VerbGroup group) {
    int begin = clauses.subjectOf(group).begin();
    return clauses.sentence().at(begin).is("no") || clauses.sentence().at(begin - 1).is("no");
  }

  private static Status fixedOrLikely(Node verb) {
    return verb.isAny(FIXED) ? Status.SCHEDULED : Status.EXPECTED;
  }

  private static boolean isBeingPlanned(Clauses clauses, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    boolean likely =
        sentence.at(group.end()).is("likely") || sentence.at(group.end() + 1).is("likely");
    return likely
        || Words.isBe(sentence.at(group.head()).lower()) && sentence.at(group.end()).isAny(LIKELY);
  }

  private static Optional<VerbGroup> infinitiveBehind(Clauses clauses, VerbGroup group) {
    return clauses.groups().stream()
        .filter(next -> next.begin() >= group.end() && next.begin() <= group.end() + 2)
        .filter(next -> next.form() == VerbGroup.Form.INFINITIVE)
        .findFirst();
  }

  private static Optional<Status> ofObject(Clauses clauses, VerbGroup group, int noun) {
    boolean near = noun - group.end() <= 5;
    boolean preposition = false;
    for (int i = group.end(); i < noun; i++) {
      String word = clauses.sentence().at(i).lower();
      preposition |= Words.isPreposition(word) && !word.equals("for");
    }
    if (near && !preposition) {
      if (group.is("CANCEL") || group.is("REFUSE")) {
        return Optional.of(Status.CANCELLED);
      }
      if (group.is("POSTPONE")) {
        return Optional.of(Status.POSTPONED);
      }
      if (group.is("PROPOSE") || group.is("REQUEST") || group.is("HOPE") || group.is("OFFER")) {
        return Optional.of(Status.PROPOSED);
      }
      if (group.is("ARRANGE")) {
        return Optional.of(fixedOrLikely(clauses.sentence().at(group.head())));
      }
    }
    if (group.negated() && !preposition) {
      return Optional.empty();
    }
    VerbGroup main = mainOf(clauses, group);
    if (preposition && group.form() == VerbGroup.Form.INFINITIVE && isAgreed(clauses, group)) {
      return Optional.of(Status.HELD);
    }
    return Optional.of(tense(main) == Tense.PAST ? Status.HELD : future(clauses, group));
  }

  private static Status future(Clauses clauses, VerbGroup group) {
    return of(clauses, group).filter(s -> s != Status.HELD).orElse(Status.SCHEDULED);
  }

  private static VerbGroup mainOf(Clauses clauses, VerbGroup group) {
    if (group.isFinite()) {
      return group;
    }
    VerbGroup main = group;
    for (VerbGroup other : clauses.groups()) {
      if (other.begin() < group.begin() && other.isFinite()) {
        main = other;
      }
    }
    if (group.form() == VerbGroup.Form.INFINITIVE) {
      return infinitive(clauses, group).filter(s -> s != Status.HELD).isPresent() ? group : main;
    }
    return main;
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
