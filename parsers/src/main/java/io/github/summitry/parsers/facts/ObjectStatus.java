package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Tense;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.Optional;

/** Tells whether a meeting was held by the verb whose object it is. */
final class ObjectStatus {
  /** {@code The visit follows a meeting}: that was before. */
  private static final WordSet FOLLOWING = WordSet.of("follow", "come after", "build on");

  private static final WordSet ANNOUNCING = WordSet.of("announce", "confirm", "unveil");
  private static final WordSet AWAITING = WordSet.of("await", "expect", "anticipate");

  private ObjectStatus() {}

  static Optional<Status> of(Clauses clauses, VerbGroup group, int noun) {
    if (Intentions.isDoubted(clauses, group)) {
      return Optional.empty();
    }
    boolean preposition = isBehindPreposition(clauses.sentence(), group, noun);
    boolean own = !preposition && noun - group.end() <= 5;
    if (own && group.is(Family.HOLD) && MeetingStatus.of(clauses, group).isEmpty()) {
      return Optional.empty();
    }
    boolean opens = group.begin() == 0 && group.form() == VerbGroup.Form.GERUND;
    if (!group.passive() && group.isAnyLemma(FOLLOWING) && group.modal().isEmpty()) {
      // "Following the meeting, X will leave": it may be still to come
      boolean ahead = opens && MeetingStatus.tense(clauses.firstFinite()) != Tense.PAST;
      return ahead ? Optional.empty() : Optional.of(Status.HELD);
    }
    if (group.isAnyLemma(Intentions.WEIGHING) && !group.negated()) {
      return Optional.of(Status.PROPOSED);
    }
    Optional<Status> told = own ? ofOwn(clauses, group) : Optional.empty();
    if (told.isPresent()) {
      return told;
    }
    if (group.negated() && !preposition) {
      return Optional.empty();
    }
    if (!preposition && MeetingStatus.isAsked(clauses, group)) {
      return MeetingStatus.of(clauses, group);
    }
    VerbGroup main = mainOf(clauses, group);
    if (isAhead(clauses, main, noun)) {
      return Optional.of(Status.SCHEDULED);
    }
    if (preposition
        && group.form() == VerbGroup.Form.INFINITIVE
        && GovernedStatus.isAgreed(clauses, group)) {
      return Optional.of(Status.HELD);
    }
    // "was to meet X before going to Rome for talks with Y": the future of a past
    boolean past = MeetingStatus.tense(main) == Tense.PAST && !clauses.isBound(main);
    return Optional.of(past ? Status.HELD : future(clauses, group));
  }

  /** Whether the noun hangs on a preposition behind the verb; {@code call for} takes an object. */
  private static boolean isBehindPreposition(Sentence sentence, VerbGroup group, int noun) {
    for (int i = group.end(); i < noun; i++) {
      if (sentence.at(i).isPreposition() && !sentence.at(i).is("for")) {
        return true;
      }
    }
    return false;
  }

  /** {@code canceled}, {@code put off}, {@code proposed a meeting}: what is done with it. */
  private static Optional<Status> ofOwn(Clauses clauses, VerbGroup group) {
    if (group.is(Family.CANCEL) || group.is(Family.REFUSE)) {
      return Optional.of(Status.CANCELLED);
    }
    if (group.is(Family.POSTPONE)) {
      return Optional.of(Status.POSTPONED);
    }
    if (group.isAnyLemma(ANNOUNCING)) {
      return Optional.of(Status.SCHEDULED);
    }
    if (group.isAnyLemma(AWAITING)) {
      return Optional.of(Status.EXPECTED);
    }
    if (group.is(Family.PROPOSE)
        || group.isLemma("eye")
        || group.is(Family.REQUEST)
        || group.is(Family.HOPE)
        || group.is(Family.SEEK) && !group.is(Family.ARRANGE)
        || group.is(Family.OFFER)) {
      return Optional.of(Status.PROPOSED);
    }
    if (group.is(Family.ARRANGE)) {
      Optional<Status> governed = wishedOrFailed(clauses, group);
      if (governed.isPresent()) {
        return governed;
      }
      return Optional.of(NounStatus.fixedOrLikely(clauses.sentence(), group.head()));
    }
    return Optional.empty();
  }

  /** {@code arrived in X for talks with Y}: what somebody comes for is still to be held. */
  static boolean isAhead(Clauses clauses, VerbGroup group, int noun) {
    return group.isAnyLemma(GovernedStatus.LEAVING) && purpose(clauses, group, noun) > 0;
  }

  /** The {@code for} behind a verb that a noun hangs on, -1 if there is none. */
  static int purpose(Clauses clauses, VerbGroup group, int noun) {
    Sentence sentence = clauses.sentence();
    for (int i = noun - 1; i >= group.end(); i--) {
      if (sentence.at(i).isPreposition() || sentence.at(i).kind() == Node.Kind.MARK) {
        return sentence.at(i).is("for") ? i : -1;
      }
    }
    return -1;
  }

  /** {@code hopes to arrange}, {@code failed to arrange}. */
  private static Optional<Status> wishedOrFailed(Clauses clauses, VerbGroup group) {
    return group.form() == VerbGroup.Form.INFINITIVE
        ? GovernedStatus.of(clauses, group)
            .filter(s -> s == Status.PROPOSED || s == Status.CANCELLED)
        : Optional.empty();
  }

  private static Status future(Clauses clauses, VerbGroup group) {
    return MeetingStatus.of(clauses, group).filter(s -> s != Status.HELD).orElse(Status.SCHEDULED);
  }

  private static VerbGroup mainOf(Clauses clauses, VerbGroup group) {
    if (group.isFinite()) {
      return group;
    }
    VerbGroup before = clauses.finiteBefore(group.begin());
    VerbGroup main = before.isFinite() ? before : group;
    if (group.form() == VerbGroup.Form.INFINITIVE) {
      return GovernedStatus.of(clauses, group).filter(s -> s != Status.HELD).isPresent()
          ? group
          : main;
    }
    return main;
  }
}
