package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;

/** Tells what a sentence asserts from what it supposes, asks, or leaves to observers. */
final class Assertions {
  private static final WordSet SUPPOSING =
      WordSet.of(
          "if",
          "whether",
          "unless",
          "until",
          "provided",
          "lest",
          "should",
          "suppose",
          "supposing",
          "how",
          "why");

  /** Prepositions behind which a gerund is still an act done: {@code by agreeing to}. */
  private static final WordSet PERFORMING =
      WordSet.of(
          "by", "after", "while", "when", "upon", "besides", "since", "in", "with", "before",
          "despite");

  private static final WordSet BREAKS = WordSet.of(",", "and", "but", "while", ";");
  private static final WordSet OBSERVERS =
      WordSet.of(
          "experts",
          "analysts",
          "observers",
          "critics",
          "scholars",
          "lawmakers",
          "researchers",
          "professors");

  private Assertions() {}

  /** Whether the clause of a verb is stated as something done. */
  static boolean isAsserted(Clauses clauses, VerbGroup group) {
    return !isSupposed(clauses, group)
        && !isOfThing(clauses, group)
        && !isContent(clauses, group)
        && !isObserved(clauses, group)
        && !isOfObservers(clauses, group)
        && (group.form() != VerbGroup.Form.GERUND || isPerformed(clauses, group));
  }

  /** {@code will adopt a declaration in which they pledge}: what is still to be put on paper. */
  private static boolean isContent(Clauses clauses, VerbGroup group) {
    if (group.form() != VerbGroup.Form.PRESENT || group.perfect()) {
      return false;
    }
    Sentence sentence = clauses.sentence();
    int which = clauses.subjectOf(group).begin() - 1;
    boolean relative =
        sentence.at(which).is("which")
            && sentence.at(which - 1).isPreposition()
            && sentence.at(which - 2).isNoun(Family.DOCUMENT);
    return relative && isExpected(clauses, group);
  }

  /** {@code contracts that Seoul said would}: the contracts would. */
  private static boolean isOfThing(Clauses clauses, VerbGroup group) {
    VerbGroup before = clauses.groupAt(group.begin() - 1);
    return !group.modal().isEmpty() && before.says() && before.end() == group.begin();
  }

  /** {@code if Japan agrees}, {@code whether it will}. */
  private static boolean isSupposed(Clauses clauses, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    Subject subject = clauses.subjectOf(group);
    boolean own = subject.isKnown() && subject.end() <= group.begin();
    int at = (own ? subject.begin() : group.begin()) - 1;
    while (at >= 0 && isLight(sentence.at(at))) {
      at--;
    }
    boolean unsaid = sentence.at(at).is("when") && clauses.groupAt(at - 1).is(Family.SAY);
    boolean question = sentence.at(sentence.size() - 1).is("?");
    boolean thing = group.passive() && sentence.at(group.begin() - 1).is("what");
    boolean subjectClause = at == 0 && PassiveHeads.isOfClause(clauses, group);
    boolean supposed = sentence.at(at).isAny(SUPPOSING) && !subjectClause;
    return unsaid || question || thing || supposed;
  }

  private static boolean isLight(Node node) {
    return node.isAdverb() || node.kind() == Node.Kind.DATE || node.is("the") || node.is("both");
  }

  /** Whether an analyst, a newspaper, a company says so: {@code Japan will act, experts say}. */
  private static boolean isObserved(Clauses clauses, VerbGroup group) {
    for (VerbGroup verb : clauses.groups()) {
      if (verb.head() != group.head()
          && verb.isFinite()
          && verb.modal().isEmpty()
          && (verb.is(Family.SAY) || verb.is(Family.HOPE))) {
        Subject speaker = clauses.subjectOf(verb);
        if (isObserver(speaker.head()) && isSaidBy(clauses, group, verb, speaker)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code Analysts are not impressed, and they expect}: whom "they" means. */
  private static boolean isOfObservers(Clauses clauses, VerbGroup group) {
    Subject subject = clauses.subjectOf(group);
    boolean they = subject.head().is("they") && subject.nodes().size() == 1;
    for (int i = subject.begin() - 1; they && i >= 0; i--) {
      Node node = clauses.sentence().at(i);
      boolean observer = node.isOfOutsiders() || isObserver(node);
      if (observer || node.isAgent() && !node.actors().isEmpty()) {
        return observer;
      }
    }
    return false;
  }

  private static boolean isSaidBy(
      Clauses clauses, VerbGroup group, VerbGroup verb, Subject speaker) {
    return verb.end() <= group.begin()
        ? governs(clauses, verb, group)
        : speaker.begin() >= group.end();
  }

  private static boolean isObserver(Node node) {
    String word = node.lower();
    return node.isNoun(Family.OBSERVER)
        || OBSERVERS.contains(word.substring(word.lastIndexOf(' ') + 1));
  }

  /** Whether no clause of the reporter's own begins between a verb of saying and another verb. */
  private static boolean governs(Clauses clauses, VerbGroup verb, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    for (int i = verb.end(); i < group.begin(); i++) {
      if (sentence.at(i).is(";") || sentence.at(i).is(":") || sentence.at(i).is("while")) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a participle tells of an act: {@code , pledging to}; not so {@code the idea of
   * pledging}.
   */
  private static boolean isPerformed(Clauses clauses, VerbGroup group) {
    Node before = clauses.sentence().at(group.begin() - 1);
    if (before.isAdverb()) {
      before = clauses.sentence().at(group.begin() - 2);
    }
    boolean beside = before.kind() == Node.Kind.MARK || before.is("while") || before.is("when");
    if (beside && isExpected(clauses, group)) {
      return false;
    }
    if (before.isPreposition()) {
      return before.isAny(PERFORMING);
    }
    boolean governed = clauses.isVerbAt(group.begin() - 1) && !before.isVerb(Family.PROCEED);
    return !governed && !before.isDeterminer();
  }

  /** {@code will speak there, pledging to}: what goes with something still to come. */
  private static boolean isExpected(Clauses clauses, VerbGroup group) {
    VerbGroup main = VerbGroups.NONE;
    for (VerbGroup verb : clauses.groups()) {
      if (verb.isFinite() && verb.end() <= group.begin()) {
        main = verb;
      }
    }
    boolean arranged = main.passive() && (main.is(Family.ARRANGE) || main.is(Family.HOPE));
    return main.isFuture() || main.modal().equals("would") || arranged;
  }

  /** Whether a verb stands in what somebody is reported to say. */
  static boolean isReported(Clauses clauses, VerbGroup group) {
    int begin = clauses.subjectOf(group).begin();
    for (VerbGroup verb : clauses.groups()) {
      boolean before = verb.end() <= group.begin() && verb.is(Family.SAY) && !verb.passive();
      boolean apart = begin > verb.end() && clauses.sentence().at(begin - 1).isAny(BREAKS);
      if (before && !apart && clauses.sentence().at(verb.end()).kind() != Node.Kind.MARK) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an infinitive's act is done: {@code went on to call for}, {@code used the visit to
   * urge}.
   */
  static boolean isCarriedOut(Clauses clauses, VerbGroup group) {
    if (group.form() != VerbGroup.Form.INFINITIVE || group.negated()) {
      return false;
    }
    int at = clauses.ordinalOf(group) - 1;
    if (at < 0) {
      return false;
    }
    VerbGroup governor = clauses.groups().get(at);
    boolean free = governor.modal().isEmpty() && !governor.negated() && !governor.passive();
    boolean talks = governor.is(Family.MEET) && group.is(Family.DISCUSS);
    return (governor.is(Family.PROCEED) || talks)
        && governor.isFinite()
        && free
        && group.begin() - governor.end() <= LONGEST_OBJECT;
  }

  private static final int LONGEST_OBJECT = 6;
}
