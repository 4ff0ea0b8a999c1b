package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;

/** Reads a sentence's relative clauses and appositions: what they belong to, where they open. */
final class Relatives {
  /** So many nodes at most name a subject before its relative clause. */
  private static final int LONGEST_SUBJECT = 10;

  static final WordSet PRONOUNS = WordSet.of("who", "which", "whom");
  private static final WordSet OF_PEOPLE = WordSet.of("who", "whom", "whose");
  private static final int LONGEST_ANTECEDENT = 12;

  private final Sentence sentence;
  private final List<VerbGroup> groups;
  private final int[] groupAt;
  private final Phrases phrases;

  Relatives(Sentence sentence, List<VerbGroup> groups, int[] groupAt, Phrases phrases) {
    this.sentence = sentence;
    this.groups = groups;
    this.groupAt = groupAt;
    this.phrases = phrases;
  }

  /** {@code who wants}: said of one. */
  private boolean isSingular(int at) {
    return sentence.at(at).hasForm(Verb.Form.THIRD)
        || sentence.at(at).is("has")
        || sentence.at(at).is("is")
        || sentence.at(at).is("was");
  }

  /** Returns whom or what a relative pronoun stands for. */
  Subject antecedent(int relative) {
    int at = relative - 1;
    while (at > 0 && sentence.at(at).kind() == Node.Kind.MARK) {
      at--;
    }
    boolean person = sentence.at(relative).is("who") || sentence.at(relative).is("whom");
    for (int i = at; i >= Math.max(0, at - LONGEST_ANTECEDENT); i--) {
      Node node = sentence.at(i);
      if (!person && (node.isNoun(Family.DOCUMENT) || Clauses.isMeeting(node))) {
        return new Subject(i, i + 1, List.of(), node, List.of());
      }
      boolean thing = !person && node.kind() == Node.Kind.PERSON;
      boolean agent = node.isAgent() && !thing && !Phrases.isPossessor(sentence, i);
      boolean named =
          i == at && !person
              || phrases.preposition(i) < 0
              || person && node.kind() == Node.Kind.PERSON;
      if (agent && named) {
        int begin = isSingular(relative + 1) ? i : phrases.begin(i);
        return phrases.subject(begin, i + 1, List.of(), List.of());
      }
      if (groupAt[i] >= 0 && i < at) {
        break;
      }
    }
    return phrases.subject(phrases.begin(Math.max(at, 0)), at + 1, List.of(), List.of());
  }

  /** The comma that opens what the comma at {@code close} closes, -1 if none does. */
  int openingComma(int close) {
    int relative = openingRelative(close);
    if (relative >= 0) {
      return relative;
    }
    if (sentence.at(close - 2).is(",") && isLinking(sentence.at(close - 1))) {
      return close - 2;
    }
    boolean finite = false;
    for (int i = close - 1; i > 0; i--) {
      Node node = sentence.at(i);
      Node before = sentence.at(i - 1);
      boolean participle = isFinite(i) && isParticiple(i) && isBehindComma(i);
      boolean inner = isRelative(i - 1) || sentence.at(i - 1).is("that");
      finite |= isFinite(i) && !participle && !inner;
      if (finite && node.is(",") && !isRelative(i + 1)) {
        return -1;
      }
      if (node.is(",") && (before.isAgent() || before.kind() == Node.Kind.WORD)) {
        boolean opens =
            before.isAgent()
                || sentence.at(i + 1).isAny(PRONOUNS)
                || sentence.at(i + 1).is("not")
                || before.noun().isPresent();
        if (opens && !sentence.at(i + 1).isAny(Phrases.COORDINATORS)) {
          return i;
        }
      }
      if (node.is(";") || node.is(":")) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code who}, {@code for whom}, {@code under which}, {@code where}. */
  private boolean isRelative(int at) {
    Node node = sentence.at(at);
    return node.isAny(PRONOUNS)
        || node.is("whose")
        || node.is("where")
        || node.is("when")
        || node.is("as")
        || sentence.at(at + 1).isAny(PRONOUNS)
        || sentence.at(at + 2).isAny(PRONOUNS);
  }

  private boolean isFinite(int at) {
    return groupAt[at] >= 0
        && groups.get(groupAt[at]).begin() == at
        && groups.get(groupAt[at]).isFinite();
  }

  /** {@code , set for the evening,}: a participle that looks like a past. */
  private boolean isParticiple(int at) {
    VerbGroup group = groups.get(groupAt[at]);
    return group.head() == at && sentence.at(at).hasForm(Verb.Form.PARTICIPLE);
  }

  /** {@code , originally set for Thursday,}. */
  private boolean isBehindComma(int at) {
    int before = at - 1;
    while (sentence.at(before).isAdverb()) {
      before--;
    }
    return sentence.at(before).is(",");
  }

  /** {@code , too,}, {@code , however,}: a word on its own. */
  private static boolean isLinking(Node node) {
    return node.isAdverb() || node.is("too") || node.is("though");
  }

  /**
   * The comma before the relative pronoun of a clause that the comma at {@code close} can close.
   */
  private int openingRelative(int close) {
    for (int i = close - 1; i > 0 && !sentence.at(i).is(";"); i--) {
      boolean relative = sentence.at(i + 1).isAny(PRONOUNS) || sentence.at(i + 1).is("whose");
      if (sentence.at(i).is(",") && relative && sentence.at(i - 1).isAgent()) {
        return i;
      }
    }
    return -1;
  }

  /** {@code proposed that}: what stands before tells nothing of what is proposed. */
  static boolean isProposal(Sentence sentence, int that) {
    return sentence.at(that).is("that") && sentence.at(that - 1).isVerb(Family.PROPOSE);
  }

  /**
   * The index of {@code where}, a semicolon or the {@code that} of a proposal, which opens the
   * trigger's clause, 0 if there is none.
   */
  static int openingOf(Sentence sentence, int trigger) {
    for (int i = trigger; i > 0; i--) {
      Node node = sentence.at(i);
      if (node.is("where") || node.is(";") || isProposal(sentence, i)) {
        return i;
      }
    }
    return 0;
  }

  /**
   * {@code arrived on Tuesday for a visit, during which he will meet X}: the index of the {@code
   * which} before a trigger that speaks of a time, whose first day dates nothing in it; 0 if none.
   */
  static int openingOfPeriod(Sentence sentence, int trigger) {
    for (int i = trigger; i > 1; i--) {
      if (sentence.at(i).is("which")) {
        boolean course = sentence.at(i - 1).is("of") && sentence.at(i - 2).is("course");
        return course || sentence.at(i - 1).is("during") ? i : 0;
      }
    }
    return 0;
  }

  /**
   * {@code The lunch with X, who took office in May, is set for noon}: the comma behind the aside,
   * if the verb of the noun that tells of the meeting follows it; -1 if none does.
   */
  static int behindAside(Clauses clauses, int trigger, int comma) {
    Sentence sentence = clauses.sentence();
    if (!sentence.at(comma).is(",")
        || !sentence.at(comma + 1).isAny(OF_PEOPLE)
        || clauses.isVerbAt(trigger)) {
      return -1;
    }
    int close = comma + 1;
    while (close < sentence.size() && !sentence.at(close).is(",")) {
      close++;
    }
    VerbGroup verb = clauses.groupAt(close + 1);
    return verb.begin() == close + 1 && verb.isFinite() ? close : -1;
  }

  /** {@code where Y greets him, and then to Rome for talks}: the aside is over. */
  static boolean isLeft(Clauses clauses, int from, int noun) {
    Sentence sentence = clauses.sentence();
    for (int i = from; i < noun; i++) {
      boolean and = sentence.at(i).is("and") && sentence.at(i - 1).is(",");
      int to = sentence.at(i + 1).isAdverb() || sentence.at(i + 1).is("on") ? i + 2 : i + 1;
      if (and && sentence.at(to).is("to")) {
        return true;
      }
    }
    return false;
  }

  /** {@code , and a tour that began on Monday was over}: another clause, of another day. */
  static boolean opensClause(Clauses clauses, int comma) {
    Sentence sentence = clauses.sentence();
    if (!sentence.at(comma).is(",") || !sentence.at(comma + 1).is("and")) {
      return false;
    }
    for (int i = comma + 3; i < comma + LONGEST_SUBJECT && !clauses.isVerbAt(i); i++) {
      boolean noun =
          sentence.at(i - 1).kind() == Node.Kind.WORD && !sentence.at(i - 1).isPreposition();
      if (sentence.at(i).is("that") && noun && clauses.isVerbAt(i + 1)) {
        return true;
      }
    }
    return false;
  }
}
