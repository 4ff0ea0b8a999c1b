package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;

/** Reads verbs whose object stands before them: in asides and in relative clauses. */
final class Asides {
  private static final int LONGEST_REACH = 3;

  /** {@code a treaty on the use of their ports that}: how far back its noun stands. */
  private static final int LONGEST_PHRASE = 8;

  private static final WordSet ABOUT = WordSet.of("on", "to", "about", "over");

  private Asides() {}

  /**
   * {@code The port, he vowed, would}, {@code The port would stay open, he vowed}; no quotation.
   */
  static boolean isAside(Clauses clauses, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    Subject subject = clauses.subjectOf(group);
    if (!subject.acts() || subject.end() != group.begin()) {
      return false;
    }
    boolean fronted = isFronted(clauses, subject, group);
    boolean right = fronted || group.begin() == group.head();
    int object = Phrases.afterDeterminers(sentence, group.end());
    boolean told =
        object < sentence.size()
            && sentence.at(object).isAgent()
            && group.is(Family.PLEDGE)
            && subject.begin() > 2;
    int end = told ? object + 1 : group.end();
    Node after = sentence.at(sentence.at(end).kind() == Node.Kind.DATE ? end + 1 : end);
    return right
        && (fronted || subject.begin() > 1 && sentence.at(subject.begin() - 1).is(","))
        && (after.is(",") || after.is(".") || after.kind() == Node.Kind.NOTHING);
  }

  /** {@code On a common rule they did not agree}, {@code Money he did not promise}. */
  private static boolean isFronted(Clauses clauses, Subject subject, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    int begin = beginOf(clauses, group);
    boolean about = sentence.at(begin).isAny(ABOUT);
    Node first = sentence.at(about ? begin + 1 : begin);
    boolean thing = first.kind() == Node.Kind.WORD && !first.isAdverb() && !first.isPreposition();
    int object = Phrases.afterDeterminers(sentence, about ? begin + 1 : begin);
    thing &= !sentence.at(object).isNoun(Family.MEETING);
    boolean named = about || subject.head().kind() == Node.Kind.PRONOUN;
    for (int i = begin; i < subject.begin(); i++) {
      Node node = sentence.at(i);
      boolean apart = i > begin && node.is(",") || OccasionChoice.isMargin(node);
      if (apart || clauses.groupAt(i).isFinite() || node.isSubordinator() && !about) {
        return false;
      }
    }
    return named && thing && subject.begin() > begin;
  }

  /** Where what an aside belongs to begins: at the last stop before it. */
  static int beginOf(Clauses clauses, VerbGroup group) {
    int at = group.begin();
    while (at > 0 && !clauses.sentence().at(at - 1).is(";")) {
      at--;
    }
    return at;
  }

  /** {@code The statement they issued on Monday calls for}: where the main verb goes on. */
  static int endOf(Clauses clauses, VerbGroup group) {
    int end = clauses.endOfClause(group.end());
    for (int i = group.end(); i < end; i++) {
      boolean subordinate = clauses.sentence().at(i).is("when");
      if (subordinate || clauses.isVerbAt(i) && clauses.groupAt(i).isFinite()) {
        return i;
      }
    }
    return end;
  }

  /** The document in {@code the statement (which) they issued}; -1 if there is none. */
  static int documentOf(Clauses clauses, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    Subject subject = clauses.subjectOf(group);
    if (!subject.acts() || subject.end() > group.begin() || sentence.at(group.end()).is("a")) {
      return -1;
    }
    int at = subject.begin() - 1;
    boolean linked = false;
    for (int left = LONGEST_REACH; left > 0 && at >= 0; left--, at--) {
      Node node = sentence.at(at);
      if (clauses.isVerbAt(at)) {
        return -1;
      }
      if (node.isNoun(Family.DOCUMENT)) {
        return at;
      }
      boolean link = node.is("which") || node.is("that");
      if (link && !linked) {
        linked = true;
        left = LONGEST_PHRASE;
      } else if (!node.is(",") && !(linked && node.kind() != Node.Kind.MARK)) {
        return -1;
      }
    }
    return -1;
  }
}
