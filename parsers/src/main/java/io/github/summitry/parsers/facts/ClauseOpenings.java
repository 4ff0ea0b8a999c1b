package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.WordSet;

/** Tells where a clause with a subject of its own begins. */
final class ClauseOpenings {
  /** Prepositions inside a subject: {@code tariffs on cheese will be lifted}. */
  private static final WordSet INSIDE = WordSet.of("with", "of", "between", "on", "for", "against");

  private static final int LONGEST_ASIDE = 24;

  private final Clauses clauses;
  private final Sentence sentence;

  ClauseOpenings(Clauses clauses) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** Whether an agent and its verb begin here: {@code , he said}, {@code , said Kim}. */
  boolean isAt(int at) {
    Node first = sentence.at(at);
    if (clauses.isVerbAt(at) && (isInverted(first) || first.isModal())) {
      return isInverted(first);
    }
    int end = at;
    boolean phrase = first.isDeterminer() || first.kind() == Node.Kind.NUMBER;
    boolean apart = sentence.at(at - 1).is(",") || sentence.at(at - 2).is(",");
    phrase |=
        apart && first.kind() == Node.Kind.WORD && !first.isFunctionWord() && !clauses.isVerbAt(at);
    while (end < sentence.size() && end < at + 12) {
      Node node = sentence.at(end);
      if (node.is("that")) { // "a program that will": what tells of it
        return isSubject(at, end);
      }
      if (node.is("but") || end > at && node.is("what")) { // "grids and what he calls": no clause
        return false;
      }
      boolean part =
          node.isAgent()
              || node.is("it")
              || node.is("and") && (phrase || sentence.at(end - 1).isAgent())
              || node.isAdverb()
              || end > at && Phrases.isPossessive(node)
              || node.isDeterminer()
              || node.kind() == Node.Kind.DEMONYM
              || node.kind() == Node.Kind.NUMBER
              || phrase && end > at && node.isAny(INSIDE)
              || node.kind() == Node.Kind.WORD
                  && (node.verbs().isEmpty() || phrase && !clauses.isVerbAt(end))
                  && !node.isPreposition();
      if (!part) {
        break;
      }
      end++;
    }
    return end > at && clauses.groupAt(end).isFinite() && !sentence.at(end - 1).is("and");
  }

  /** {@code and X, with whom she signs a pact, receives her}: the verb stands behind an aside. */
  static boolean isBeforeAside(Clauses clauses, int at) {
    Sentence sentence = clauses.sentence();
    Node person = sentence.at(at);
    boolean two = sentence.at(at + 1).is("and") && sentence.at(at + 2).kind() == Node.Kind.PERSON;
    boolean named = person.kind() == Node.Kind.PERSON || two && person.isAgent();
    int comma = two ? at + 3 : at + 1;
    if (!named || !sentence.at(comma).is(",")) {
      return false;
    }
    for (int i = comma + 1; i < Math.min(at + LONGEST_ASIDE, sentence.size()); i++) {
      VerbGroup verb = clauses.groupAt(i + 1);
      if (sentence.at(i).is(",") && verb.begin() == i + 1 && verb.isFinite()) {
        return clauses.subjectOf(verb).nodes().contains(person);
      }
    }
    return false;
  }

  /** {@code the memorandum that says so was signed}: a verb of its own follows the relative one. */
  private boolean isSubject(int begin, int that) {
    for (VerbGroup group : clauses.groups()) {
      if (group.isFinite() && group.begin() > that + 1) {
        Subject subject = clauses.subjectOf(group);
        return subject.isKnown() && subject.begin() >= begin && subject.begin() < that;
      }
    }
    return false;
  }

  private static boolean isInverted(Node first) {
    for (Verb verb : first.verbs()) {
      if (verb.families().contains(Family.SAY)
          && verb.form() != Verb.Form.BASE
          && verb.form() != Verb.Form.ING) {
        return true;
      }
    }
    return false;
  }
}
