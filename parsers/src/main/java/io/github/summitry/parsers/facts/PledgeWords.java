package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;

/** Tells where the words that tell a pledge begin: its subject included where it stands before. */
final class PledgeWords {
  private PledgeWords() {}

  /**
   * The subject begins the words where nothing but adverbs and dates stands between it and the
   * verb.
   */
  static int beginOf(Clauses clauses, PledgeFinder.Match match, Subject subject) {
    Sentence sentence = clauses.sentence();
    if (match.begin() >= 0) {
      return match.begin();
    }
    int verb = match.group().begin();
    boolean passive = match.rule().voice() == PledgeRule.Voice.PASSIVE;
    int thing = passive ? beginOfThing(clauses, match) : -1;
    if (thing >= 0 && (!subject.isKnown() || thing < subject.begin())) {
      return thing;
    }
    if (!subject.isKnown() || subject.end() > verb) {
      return verb;
    }
    if (match.rule().voice() == PledgeRule.Voice.ASIDE) {
      return Asides.beginOf(clauses, match.group());
    }
    if (match.rule().voice() == PledgeRule.Voice.RELATIVE) {
      return Asides.documentOf(clauses, match.group());
    }
    if (passive && subject.isExpletive() && sentence.at(subject.begin() - 1).is(",")) {
      return 0;
    }
    for (int i = subject.end(); i < verb && !passive && subject.acts(); i++) {
      Node node = sentence.at(i);
      boolean apposed = node.is(",") || node.kind() == Node.Kind.PERSON;
      boolean light = apposed || node.isAdverb() || node.kind() == Node.Kind.DATE || node.is("on");
      if (!light) {
        return verb;
      }
    }
    return passive && !subject.acts() && !subject.isExpletive()
        ? beginOfList(clauses, subject)
        : subject.begin();
  }

  /** {@code A treaty on fish, nine years in the making, was signed}: what opens the clause. */
  private static int beginOfThing(Clauses clauses, PledgeFinder.Match match) {
    return match
        .rule()
        .subject()
        .map(things -> PassiveHeads.beginOf(clauses, match.group(), things))
        .orElse(-1);
  }

  /**
   * {@code Loans, grants and a fund will be given}: where the list that the subject ends begins.
   */
  private static int beginOfList(Clauses clauses, Subject subject) {
    Sentence sentence = clauses.sentence();
    int at = subject.begin();
    boolean list = sentence.at(at - 1).is("and");
    while (list && at > 0 && !clauses.isVerbAt(at - 1) && !isOpening(sentence, at - 1)) {
      at--;
    }
    if (at > 0 && clauses.isVerbAt(at - 1)) {
      return subject.begin();
    }
    return sentence.at(at).is(",") || sentence.at(at).is("and") ? at + 1 : at;
  }

  private static boolean isOpening(Sentence sentence, int at) {
    return sentence.at(at).is(";")
        || sentence.at(at).is(":")
        || sentence.at(at).is("that")
        || sentence.at(at).kind() == Node.Kind.MARK && !sentence.at(at).is(",");
  }
}
