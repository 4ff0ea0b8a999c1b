package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.WordSet;

/** Tells whether a verb governs a clause, and whether that says how things are. */
final class Statements {
  /** What somebody does: {@code would help}, not {@code would take part}. */
  private static final Families ACTS =
      Families.of(
          Family.HOLD,
          Family.PROVIDE,
          Family.LAUNCH,
          Family.UPGRADE,
          Family.SUPPORT,
          Family.SEEK,
          Family.MOVE,
          Family.CONCLUDE,
          Family.SIGN);

  /** Who does what governments agree on: {@code their companies would build}. */
  private static final Families DOERS = Families.of(Family.INSTITUTION, Family.OBSERVER);

  private static final WordSet BRINGING = WordSet.of("give", "allow", "let", "enable", "ensure");

  /** In the passive they tell how things are: {@code is needed}. */
  private static final WordSet BEING_SO =
      WordSet.of("need", "require", "warrant", "link", "connect", "tie", "intertwine");

  private Statements() {}

  /**
   * Whether a clause says how things are, or would be: {@code that trade is important}, {@code must
   * stay}.
   */
  static boolean isStatement(Clauses clauses, int begin) {
    return isStatement(clauses, begin, VerbGroups.NONE);
  }

  /** Whether what stands around an aside says how things are. */
  static boolean isStatementAround(Clauses clauses, VerbGroup aside) {
    return isStatement(clauses, Asides.beginOf(clauses, aside), aside);
  }

  private static boolean isStatement(Clauses clauses, int begin, VerbGroup aside) {
    for (VerbGroup group : clauses.groups()) {
      boolean related =
          clauses.sentence().at(group.begin() - 1).isAny(Relatives.PRONOUNS)
              && clauses.sentence().at(group.begin() - 2).is(",");
      if (group.begin() >= begin && group.isFinite() && !related && group.head() != aside.head()) {
        boolean will =
            group.isFuture() || group.modal().equals("would") || group.modal().equals("should");
        if (clauses.isBound(group)) {
          return false; // what is to be done
        }
        Subject subject = clauses.subjectOf(group);
        boolean acts = subject.acts() || subject.head().isNoun(DOERS);
        boolean being = group.verbs().isEmpty();
        if (group.modal().equals("may") && !being && !group.isLemma("be")) {
          return false; // what both allow
        }
        return will
            ? being || !acts && !group.passive() && group.modal().equals("would") && !isAct(group)
            : !group.passive() || !group.modal().isEmpty() || group.isAnyLemma(BEING_SO);
      }
    }
    return false;
  }

  /** {@code would build}; not so {@code would give momentum}, what a thing brings about. */
  private static boolean isAct(VerbGroup group) {
    return group.isAny(ACTS) && !group.isAnyLemma(BRINGING);
  }

  /** Whether a clause with a subject of its own begins there: {@code agreed the ban must stay}. */
  static boolean isClause(Clauses clauses, int begin) {
    for (VerbGroup group : clauses.groups()) {
      if (group.begin() >= begin && group.isFinite()) {
        Subject subject = clauses.subjectOf(group);
        Node before = clauses.sentence().at(group.begin() - 1);
        return subject.isKnown()
            && subject.begin() == begin
            && subject.end() <= group.begin()
            && !before.is("that")
            && !before.isAny(Relatives.PRONOUNS);
      }
    }
    return false;
  }
}
