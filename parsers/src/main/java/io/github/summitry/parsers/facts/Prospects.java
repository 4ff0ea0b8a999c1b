package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.Optional;

/**
 * Reads what a meeting is only a prospect of: {@code hopes for a summit}, {@code the possibility of
 * talks}, {@code preparations for a meeting}.
 */
final class Prospects {
  private static final int NEAR = 5;
  private static final WordSet RUMORED = WordSet.of("talk", "report", "reports");
  private static final WordSet OF = WordSet.of("for", "of", "about", "on");

  /**
   * What an infinitive tells: {@code his plan to meet X}; a {@code chance to meet} may be taken.
   */
  static final Families MEANT = Families.of(Family.HOPE_N, Family.PREPARATION_N);

  private static final Families ALL =
      Families.of(Family.HOPE_N, Family.PROPOSAL_N, Family.PROSPECT_N, Family.PREPARATION_N);

  private Prospects() {}

  /** The noun that governs a noun of meeting, -1 if none of these does. */
  static int over(Sentence sentence, int meeting) {
    int at = meeting - 1;
    while (at >= Math.max(1, meeting - NEAR) && isInside(sentence.at(at))) {
      if (sentence.at(at).is("and") && sentence.at(at + 1).isVerb(Family.HOLD)) {
        return -1; // "at the invitation of X and hold a summit"
      }
      at--;
    }
    Node noun = sentence.at(at - 1);
    boolean rumored = noun.isAny(RUMORED) && sentence.at(at).is("of");
    boolean governs = noun.isNoun(ALL) && !noun.isNoun(Family.PHONE) && sentence.at(at).isAny(OF);
    return governs || rumored ? at - 1 : -1;
  }

  private static boolean isInside(Node node) {
    boolean word = node.kind() == Node.Kind.WORD && !node.isPreposition() && !node.isNoun(ALL);
    return word || node.kind() != Node.Kind.WORD && node.kind() != Node.Kind.MARK;
  }

  /** What became of a prospect so far. */
  static Optional<Status> of(Clauses clauses, int prospect, int meeting) {
    VerbGroup verb = verbOf(clauses, prospect);
    if (isGivenUp(verb)) {
      return Optional.of(Status.CANCELLED);
    }
    boolean none = NounStatus.isNo(clauses.sentence(), prospect);
    if (none || verb.negated() || verb.isLemma("deny")) {
      return Optional.empty();
    }
    boolean planned = clauses.sentence().at(prospect).isNoun(Family.PREPARATION_N);
    return Optional.of(planned ? planned(clauses, meeting) : Status.PROPOSED);
  }

  /** The verb of which it is the subject, else the one of which it is the object. */
  private static VerbGroup verbOf(Clauses clauses, int prospect) {
    for (VerbGroup group : clauses.groups()) {
      Subject subject = clauses.subjectOf(group);
      boolean own = subject.begin() <= prospect && prospect < subject.end();
      if (own && group.isFinite() && group.begin() > prospect) {
        return group;
      }
    }
    VerbGroup before = VerbGroups.NONE;
    for (VerbGroup group : clauses.groups()) {
      before = group.end() <= prospect && prospect - group.end() < NEAR ? group : before;
    }
    return before;
  }

  private static boolean isGivenUp(VerbGroup verb) {
    boolean off = verb.is(Family.CANCEL) || verb.is(Family.REFUSE) && !verb.isLemma("deny");
    return off && !verb.negated() || verb.is(Family.HAPPEN) && verb.negated();
  }

  private static Status planned(Clauses clauses, int meeting) {
    int end = clauses.endOfClause(meeting);
    for (int i = meeting; i < end; i++) {
      if (clauses.sentence().at(i).kind() == Node.Kind.DATE) {
        return Status.SCHEDULED;
      }
    }
    return Status.EXPECTED;
  }
}
