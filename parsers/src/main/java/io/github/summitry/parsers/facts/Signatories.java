package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;

/** Tells whether those who sign, or by whom something is done, act for both sides of a meeting. */
final class Signatories {
  private static final WordSet MEASURES = WordSet.of("half", "more", "up", "the", "then");

  private static final WordSet PRESENCE = WordSet.of("presence", "eyes", "watch", "gaze");

  private static final WordSet BESIDE = WordSet.of("while", "as", "with");

  private static final WordSet WATCHING = WordSet.of("look on", "watch", "witness", "look");

  /** Who signs for the sides of a meeting. */
  private static final WordSet DELEGATES =
      WordSet.of("ministers", "officials", "ministries", "delegates", "delegations", "negotiators");

  private static final int DELEGATE_REACH = 6;

  private static final int OBJECT_REACH = 3;

  private final Clauses clauses;
  private final Sentence sentence;

  Signatories(Clauses clauses) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** Whether what one side signs is signed for both. */
  boolean areForBoth(VerbGroup group) {
    return isInPresence(group) || isOfMinistries(group) || isOfDelegates(group);
  }

  /** {@code ministers and companies signed}: of both sides. */
  private boolean isOfDelegates(VerbGroup group) {
    Subject subject = clauses.subjectOf(group);
    for (int i = Math.max(0, group.begin() - DELEGATE_REACH); i < group.begin(); i++) {
      boolean named = sentence.at(i).isAny(DELEGATES) && subject.actors().isEmpty();
      if (named && !Phrases.isPossessive(sentence.at(i - 1)) && !clauses.isVerbAt(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code The Ministry of Culture and Italy's Ministry of Education signed}: one of each side. */
  private boolean isOfMinistries(VerbGroup group) {
    int ministries = 0;
    for (int i = clauses.subjectOf(group).begin(); i >= 0 && !clauses.isVerbAt(i); i--) {
      ministries += sentence.at(i).is("ministry") || sentence.at(i).is("department") ? 1 : 0;
    }
    return ministries > 1;
  }

  /** {@code signed in the presence of the two leaders}: done for those who look on. */
  private boolean isInPresence(VerbGroup group) {
    for (int i = 1; i < sentence.size(); i++) {
      boolean presence = sentence.at(i).isAny(PRESENCE);
      boolean of = sentence.at(i + 1).is("of") && sentence.at(i + 2).isAgent();
      if (presence && (of || isOwned(i))) {
        return true;
      }
    }
    return isWatched(group);
  }

  /** {@code in their presence}, {@code in the two leaders' presence}. */
  private boolean isOwned(int noun) {
    return Phrases.isPossessive(sentence.at(noun - 1)) || Phrases.isPossessor(sentence, noun - 1);
  }

  /** {@code While the two leaders looked on, companies signed}. */
  private boolean isWatched(VerbGroup group) {
    for (VerbGroup verb : clauses.groups()) {
      Subject watching = clauses.subjectOf(verb);
      boolean beside = sentence.at(watching.begin() - 1).isAny(BESIDE);
      if (verb.head() != group.head()
          && beside
          && verb.isAnyLemma(WATCHING)
          && watching.isOfPrincipals()) {
        return true;
      }
    }
    return false;
  }

  /** {@code signed by companies}; not so {@code by May}, {@code by a third}. */
  boolean areOthers(VerbGroup group) {
    int from = group.end();
    for (int i = from; i < Math.min(from + OBJECT_REACH, sentence.size()); i++) {
      Node next = sentence.at(i + 1);
      boolean measure =
          next.kind() == Node.Kind.DATE || next.kind() == Node.Kind.NUMBER || next.isAny(MEASURES);
      if (sentence.at(i).is("by") && !measure && !next.isAny(DELEGATES)) {
        return !areForBoth(group);
      }
    }
    return false;
  }
}
