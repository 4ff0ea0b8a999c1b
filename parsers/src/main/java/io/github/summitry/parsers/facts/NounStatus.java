package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Tense;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether a meeting that a noun names was held: by the verb whose subject or object it is.
 */
final class NounStatus {
  private static final WordSet COMING =
      WordSet.of("upcoming", "forthcoming", "scheduled", "coming");
  private static final WordSet PLANNED =
      WordSet.of("planned", "expected", "possible", "prospective");

  private static final WordSet PLANS = WordSet.of("plan", "plans", "talk", "word", "sign", "signs");
  private static final int DENIAL = 6;
  private static final int ASIDE = 12;

  private NounStatus() {}

  /** What a verb says of a meeting that is its subject or object. */
  static Optional<Status> of(Clauses clauses, int noun) {
    int prospect = Prospects.over(clauses.sentence(), noun);
    if (prospect >= 0) {
      return Prospects.of(clauses, prospect, noun);
    }
    boolean day = clauses.sentence().at(noun - 2).kind() == Node.Kind.DATE; // "Tuesday's talks"
    if (day && clauses.sentence().at(0).is("what") && predicate(clauses, noun).isEmpty()) {
      return Optional.of(Status.HELD);
    }
    int of = prepositionOf(clauses.sentence(), noun);
    if (of > 0 && clauses.sentence().at(of - 1).is("instead")) {
      return Optional.of(Status.CANCELLED);
    }
    if (aheadOf(clauses.sentence(), noun) >= 0) {
      return Optional.of(Status.SCHEDULED);
    }
    Optional<VerbGroup> behind = predicate(clauses, noun);
    if (isNo(clauses.sentence(), noun) || clauses.sentence().at(0).is("never")) {
      return behind.filter(NounStatus::isHappening).map(g -> Status.CANCELLED);
    }
    boolean took =
        behind
            .filter(g -> g.is(Family.HAPPEN) && g.form() == VerbGroup.Form.PAST && !g.negated())
            .isPresent();
    boolean off = behind.or(() -> before(clauses, noun)).filter(NounStatus::isOff).isPresent();
    Optional<Status> announced =
        isSetAside(clauses.sentence(), noun)
            ? Optional.of(Status.SCHEDULED)
            : announced(clauses.sentence(), noun);
    if (announced.isPresent() && !took && !off) {
      return announced;
    }
    if (behind.isPresent()) {
      return SubjectStatus.of(clauses, behind.get());
    }
    if (off && isLostToo(clauses.sentence(), noun)) {
      return Optional.of(Status.CANCELLED);
    }
    return before(clauses, noun)
        .map(before -> ObjectStatus.of(clauses, before, noun))
        .orElseGet(
            () ->
                firstFinite(clauses)
                    .map(
                        m ->
                            MeetingStatus.tense(m) == Tense.PAST ? Status.HELD : Status.SCHEDULED));
  }

  /** The {@code of} in {@code ahead of his talks}, which were still to come; -1 if none. */
  static int aheadOf(Sentence sentence, int noun) {
    int of = prepositionOf(sentence, noun);
    return of > 0 && sentence.at(of - 1).is("ahead") ? of : -1;
  }

  /** The {@code of} before a noun and its words; -1 if something else stands there. */
  private static int prepositionOf(Sentence sentence, int noun) {
    int of = noun - 1;
    while (of > Math.max(0, noun - DENIAL) && !isBorder(sentence.at(of))) {
      of--;
    }
    return sentence.at(of).is("of") ? of : -1;
  }

  private static boolean isBorder(Node node) {
    return node.isPreposition() || node.kind() == Node.Kind.MARK && !Phrases.isPossessive(node);
  }

  /** {@code no separate meeting}, {@code no plans for a meeting}. */
  static boolean isNo(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - DENIAL); i--) {
      Node node = sentence.at(i);
      if (node.is("no") && !sentence.at(i + 2).is("than")) {
        return i >= noun - 3 || sentence.at(i + 1).isAny(PLANS);
      }
      if (node.kind() == Node.Kind.MARK || !node.verbs().isEmpty() && !node.isAny(PLANS)) {
        return false;
      }
    }
    return false;
  }

  /** {@code would take place}, {@code will be held}. */
  static boolean isHappening(VerbGroup group) {
    return group.is(Family.HAPPEN) || group.passive() && group.is(Family.HOLD);
  }

  /** {@code called off his trip, and with it a meeting with X}. */
  private static boolean isLostToo(Sentence sentence, int noun) {
    for (int i = noun - 1; i > Math.max(0, noun - DENIAL); i--) {
      boolean it = sentence.at(i + 1).is("it") || sentence.at(i + 1).is("them");
      if (sentence.at(i).is("with") && it) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOff(VerbGroup group) {
    return group.is(Family.CANCEL) || group.is(Family.POSTPONE);
  }

  /** {@code did not take place}, {@code was not held}. */
  static boolean isNotHeld(VerbGroup group) {
    return group.negated() && isHappening(group);
  }

  private static Optional<VerbGroup> before(Clauses clauses, int noun) {
    return clauses.groups().stream()
        .filter(group -> group.begin() < noun && !isFollowed(clauses.sentence(), group, noun))
        .reduce((first, second) -> second);
  }

  /** {@code will attend the forum, followed by talks with X}: as the verb before tells. */
  private static boolean isFollowed(Sentence sentence, VerbGroup group, int noun) {
    boolean by = sentence.at(group.end()).is("by") && group.end() - group.begin() == 1;
    return by && group.isLemma("follow") && noun - group.end() < DENIAL;
  }

  /** {@code The summit, set for Saturday between X and Y, comes amid}. */
  static boolean isSetAside(Sentence sentence, int noun) {
    return sentence.at(noun + 1).is(",")
        && sentence.at(noun + 2).isAny(MeetingStatus.FIXED)
        && sentence.at(noun + 3).is("for")
        && sentence.at(noun + 4).kind() == Node.Kind.DATE;
  }

  /** {@code the upcoming summit}, {@code a planned meeting}: what stands before the noun tells. */
  private static Optional<Status> announced(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      Node node = sentence.at(i);
      if (node.isAny(COMING)) {
        return Optional.of(Status.SCHEDULED);
      }
      if (node.isAny(PLANNED) && !sentence.at(i - 1).is("than")) {
        return Optional.of(Status.EXPECTED);
      }
      if (node.isDeterminer() || node.isPreposition()) {
        break;
      }
    }
    return Optional.empty();
  }

  private static Optional<VerbGroup> firstFinite(Clauses clauses) {
    return Optional.of(clauses.firstFinite()).filter(VerbGroup::isFinite);
  }

  /** The verb whose subject the noun is. */
  private static Optional<VerbGroup> predicate(Clauses clauses, int noun) {
    Optional<VerbGroup> resumed = behindAside(clauses, noun);
    if (resumed.isPresent()) {
      return resumed;
    }
    List<VerbGroup> own = new ArrayList<>();
    for (VerbGroup group : clauses.groups()) {
      if (group.begin() > noun && group.isFinite()) {
        Subject subject = clauses.subjectOf(group);
        boolean said = subject.isThingAt(noun);
        boolean sought = group.is(Family.HAPPEN) && subject.acts(); // "that Seoul had hoped for"
        boolean ends = group.passive() && isOff(group) || sought;
        said |= ends && isLastMeeting(clauses, noun, group.begin());
        if (said && !isReduced(clauses, group, noun) && !isFixedBefore(clauses, group, noun)) {
          own.add(group);
        }
      }
    }
    return own.stream()
        .filter(group -> isOff(group) || isNotHeld(group))
        .findFirst()
        .or(() -> own.stream().filter(group -> !isRelative(clauses, group)).findFirst())
        .or(() -> own.stream().findFirst());
  }

  /** {@code Talks with X, who took office in May, are under way}: the verb behind the aside. */
  private static Optional<VerbGroup> behindAside(Clauses clauses, int noun) {
    for (int i = noun + 1; i < noun + ASIDE && !clauses.isVerbAt(i); i++) {
      int close = Relatives.behindAside(clauses, noun, i);
      if (close > 0) {
        return Optional.of(clauses.groupAt(close + 1));
      }
    }
    return Optional.empty();
  }

  /** {@code a meeting that X had sought was canceled}: nothing else before the verb can be. */
  private static boolean isLastMeeting(Clauses clauses, int noun, int verb) {
    for (int i = noun + 1; i < verb; i++) {
      Node node = clauses.sentence().at(i);
      boolean clause = node.is(",") || node.is(";") || node.isAny(Phrases.COORDINATORS);
      if (clause || node.isNoun(Family.MEETING) || node.isLemma("visit") || node.isLemma("trip")) {
        return false;
      }
    }
    return true;
  }

  /** {@code canceled a summit with X set for June}: a participle behind what the verb governs. */
  private static boolean isFixedBefore(Clauses clauses, VerbGroup group, int noun) {
    boolean participle =
        group.is(Family.ARRANGE)
            && !group.passive()
            && group.head() == group.begin()
            && clauses.sentence().at(group.head()).hasForm(Verb.Form.PARTICIPLE);
    return participle && before(clauses, noun).filter(VerbGroup::isFinite).isPresent();
  }

  /** {@code A meeting, which had been in doubt, will take place}: not what the clause says. */
  private static boolean isRelative(Clauses clauses, VerbGroup group) {
    Node before = clauses.sentence().at(group.begin() - 1);
    return before.is("which") || before.is("that");
  }

  /**
   * {@code A meeting planned for Tuesday was canceled}: a participle, not the verb of the clause.
   */
  private static boolean isReduced(Clauses clauses, VerbGroup group, int noun) {
    boolean participle =
        group.begin() == noun + 1
            && group.head() == group.begin()
            && clauses.sentence().at(group.head()).hasForm(Verb.Form.PARTICIPLE);
    return participle
        && clauses.groups().stream()
            .filter(g -> g.begin() > group.begin() && g.isFinite())
            .map(clauses::subjectOf)
            .anyMatch(s -> s.isThingAt(noun));
  }

  /** A plan with a day is fixed. */
  static Status fixedOrLikely(Sentence sentence, int verb) {
    boolean day =
        isDay(sentence.at(verb + 1))
            || sentence.at(verb + 1).is("for") && isDay(sentence.at(verb + 2));
    boolean fixed =
        sentence.at(verb).isAny(MeetingStatus.FIXED) || day && sentence.at(verb).is("planned");
    return fixed ? Status.SCHEDULED : Status.EXPECTED;
  }

  private static boolean isDay(Node node) {
    return node.kind() == Node.Kind.DATE;
  }
}
