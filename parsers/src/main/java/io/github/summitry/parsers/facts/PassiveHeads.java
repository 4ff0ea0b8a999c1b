package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;

/**
 * Finds the noun that a passive verb is said of where more than its own phrase stands before the
 * verb: {@code Contracts worth a billion for ships were}, {@code Agreements on fish, salt and the
 * care of parks, nine in all, were}.
 */
final class PassiveHeads {
  /** What goes on behind such a noun. */
  private static final WordSet BEHIND =
      WordSet.of("worth", "called", "titled", "named", ",", "(", "and");

  private static final WordSet ASKING = WordSet.of("how", "whether");

  /** How far a clause is gone back, so that time stays linear. */
  private static final int LONGEST = 40;

  private static final int LONGEST_RELATIVE = 12;

  private PassiveHeads() {}

  /** Where a clause begins that opens with one of these things; -1 if it does not. */
  static int beginOf(Clauses clauses, VerbGroup group, Pattern things) {
    Sentence sentence = clauses.sentence();
    if (isOfClause(clauses, group) && things.startsWith(sentence.at(0))) {
      return 0;
    }
    int first = Math.max(0, group.begin() - LONGEST);
    for (int i = group.begin() - 1; i >= first; i--) {
      if (things.startsWith(sentence.at(i)) && goesOn(sentence, i + 1)) {
        int begin = phrase(clauses, i);
        if (isOpening(clauses, begin)) {
          return begin;
        }
      }
      if (isStop(clauses, i)) {
        i = relativeBefore(clauses, i);
        if (i < 0) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** {@code a pact, on which they had worked for years, was signed}: the relative; -1 if none. */
  private static int relativeBefore(Clauses clauses, int verb) {
    for (int i = verb - 1; i > Math.max(0, verb - LONGEST_RELATIVE); i--) {
      if (clauses.sentence().at(i).isAny(Relatives.PRONOUNS)) {
        return i;
      }
      if (clauses.sentence().at(i).is(";")
          || clauses.groupAt(i).isFinite() && clauses.groupAt(i).end() < verb) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a clause ends at a node; not so at the participle of an aside. */
  private static boolean isStop(Clauses clauses, int at) {
    VerbGroup verb = clauses.groupAt(at);
    boolean named = clauses.sentence().at(at).isAny(BEHIND);
    return clauses.sentence().at(at).is(";") || clauses.isVerbAt(at) && verb.isFinite() && !named;
  }

  /**
   * {@code Whether X might buy ships was discussed}: the clause before is what the verb is said of.
   */
  static boolean isOfClause(Clauses clauses, VerbGroup group) {
    return group.passive()
        && group.head() != clauses.firstFinite().head()
        && clauses.sentence().at(0).isAny(ASKING)
        && !isBehindComma(clauses, group.begin());
  }

  /** Where what a passive verb is said of begins. */
  static int subjectOf(Clauses clauses, VerbGroup group) {
    return isOfClause(clauses, group) ? 0 : clauses.subjectOf(group).begin();
  }

  /** Where a noun's determiner, number or adjectives begin. */
  private static int phrase(Clauses clauses, int noun) {
    int at = noun;
    while (at > 0 && isInside(clauses.sentence().at(at - 1)) && !clauses.isVerbAt(at - 1)) {
      at--;
    }
    return at;
  }

  /** Whether a phrase opens the clause. */
  private static boolean isOpening(Clauses clauses, int at) {
    Node before = clauses.sentence().at(at - 1);
    boolean joined = before.is("and") && clauses.sentence().at(at - 2).is(",");
    boolean opens = at == 0 || before.is(";") || before.is("that") || before.is("which");
    return opens || joined || isBehindClause(clauses, at);
  }

  /** {@code As the two looked on, contracts for}, {@code After the talks, a paper called}. */
  private static boolean isBehindClause(Clauses clauses, int at) {
    Node first = clauses.sentence().at(0);
    boolean fronted = first.isPreposition() || first.isSubordinator() || first.is("as");
    return fronted && clauses.sentence().at(at - 1).is(",") && !isBehindComma(clauses, at - 1);
  }

  private static boolean isBehindComma(Clauses clauses, int at) {
    for (int i = 1; i < at; i++) {
      if (clauses.sentence().at(i).is(",")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInside(Node node) {
    boolean word = node.kind() == Node.Kind.WORD || node.kind() == Node.Kind.NUMBER;
    return word
        && !node.isPreposition()
        && !node.isSubordinator()
        && !node.isAny(Phrases.COORDINATORS)
        && !node.is("that");
  }

  private static boolean goesOn(Sentence sentence, int behind) {
    return sentence.at(behind).isPreposition() || sentence.at(behind).isAny(BEHIND);
  }
}
