package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import java.util.List;

/** Reads with whom a sentence begins: {@code With X, Y discussed trade}. */
final class FrontedPartners {
  /** How far a sentence is gone back, so that time stays linear. */
  private static final int LONGEST = 40;

  private static final int NEAR = 14;

  private FrontedPartners() {}

  /** Returns who is named in front: {@code With X, Y discussed trade}. */
  static List<Node> of(Clauses clauses, Subject subject) {
    Sentence sentence = clauses.sentence();
    int first = Math.max(0, subject.begin() - LONGEST);
    for (int i = subject.begin() - 1; i >= first; i--) {
      if (clauses.isVerbAt(i)) {
        i = who(sentence, i, first);
      }
      boolean talks = i > 0 && Clauses.isMeeting(sentence.at(i - 1));
      if (i >= 0 && sentence.at(i).is("with") && sentence.at(i + 1).isAgent() && !talks) {
        return Lists.agents(clauses, i + 1);
      }
    }
    return List.of();
  }

  /**
   * {@code With X there was a chat}, {@code with X a summit is planned}: who is named right before
   * a noun of meeting.
   */
  static List<Node> before(Clauses clauses, int noun) {
    Sentence sentence = clauses.sentence();
    int with = noun - 1;
    while (with > Math.max(0, noun - NEAR) && !sentence.at(with).is("with")) {
      with--;
    }
    Node opening = sentence.at(with - 1);
    boolean opens = with == 0 || opening.kind() == Node.Kind.MARK || opening.is("and");
    boolean named = sentence.at(with).is("with") && sentence.at(with + 1).isAgent();
    List<Node> theirs = opens && named ? Lists.agents(clauses, with + 1) : List.of();
    int last = theirs.isEmpty() ? noun : sentence.nodes().indexOf(theirs.get(theirs.size() - 1));
    for (int i = last + 1; i < noun; i++) {
      Node node = sentence.at(i);
      boolean verb = !node.verbs().isEmpty() && !node.isBe();
      if (verb
          || node.isAgent()
          || node.pronoun().isPresent()
          || node.isPreposition() && !node.is("than")) {
        return List.of();
      }
    }
    return theirs;
  }

  /** {@code With X, who took office in May, Y agreed}: where the aside opens; -1 if none. */
  private static int who(Sentence sentence, int verb, int first) {
    int at = verb - 1;
    while (at >= first && !sentence.at(at).is(",") && !sentence.at(at).isAny(Relatives.PRONOUNS)) {
      at--;
    }
    return at >= first && sentence.at(at).isAny(Relatives.PRONOUNS) ? at : -1;
  }
}
