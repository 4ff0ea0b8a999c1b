package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.WordSet;

/** Tells where the clauses of a sentence end. */
final class ClauseEnds {
  private static final WordSet STOPS = WordSet.of(".", ";", "?", "!");

  /** What begins something else behind a comma. */
  private static final WordSet BREAKING =
      WordSet.of(
          "according",
          "while",
          "although",
          "though",
          "whose",
          "where",
          "when",
          "without",
          "but",
          "despite",
          "adding",
          "after");

  /** What tells the members of something named before: {@code , covering}, {@code : one on}. */
  private static final WordSet LISTING =
      WordSet.of("including", "covering", "ranging", "spanning", "among", "embracing");

  private static final WordSet LEADING = WordSet.of(":", "—", "--");
  private static final WordSet COUNTS =
      WordSet.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "following");
  private static final int NEAR = 4;
  private static final int LONGEST_ASIDE = 12;
  private static final WordSet LISTED = WordSet.of("one", "among");

  private final Clauses clauses;
  private final Sentence sentence;
  private final ClauseOpenings openings;

  ClauseEnds(Clauses clauses) {
    this.clauses = clauses;
    this.openings = new ClauseOpenings(clauses);
    this.sentence = clauses.sentence();
  }

  /** The index after the clause that begins at {@code from}. */
  int after(int from) {
    int at = from;
    while (at < sentence.size()) {
      Node node = sentence.at(at);
      if (node.isAny(STOPS)
          || node.isAny(LEADING) && !opensList(at)
          || node.is(",")
              && (endsAtComma(at) && !isVerbless(from, at) || isMatrixVerb(at + 1, from))
          || isPreposedRelative(at)
          || node.isAny(Phrases.COORDINATORS)
              && opensPredicate(at + 1)
              && !isVerbless(from, at)
              && !isSecondThat(at + 1, from)
              && !isListed(at)) {
        break;
      }
      at++;
    }
    while (at > from && isTrailing(sentence.at(at - 1))) {
      at--;
    }
    return at;
  }

  /** {@code in four fields: chips and trade}, {@code : among them}: what was counted before. */
  private boolean opensList(int mark) {
    boolean counted = false;
    for (int i = mark - 1; i > Math.max(0, mark - NEAR); i--) {
      counted |= sentence.at(i).kind() == Node.Kind.NUMBER || sentence.at(i).isAny(COUNTS);
    }
    boolean told = sentence.at(mark).is(":") && sentence.at(mark + 1).isAny(LISTED);
    return told || counted && !openings.isAt(mark + 1) && !sentence.at(mark + 1).isAgent();
  }

  /**
   * {@code that dialogue and negotiation are}, {@code that, as allies, both must}: a clause goes on
   * as long as it has no verb.
   */
  private boolean isVerbless(int from, int end) {
    boolean comma = sentence.at(end).is(",") && !opensAside(end);
    int that = end - 1;
    while (that >= Math.max(1, from - 1) && !sentence.at(that).is("that")) {
      if (clauses.isVerbAt(that) || end - that > LONGEST_ASIDE) {
        return false;
      }
      comma |= sentence.at(that).is(",");
      that--;
    }
    boolean opens = sentence.at(that).is("that") && clauses.groupAt(that - 1).end() == that;
    return opens && (!comma || sentence.at(that + 1).is(","));
  }

  /** {@code that the pact, which takes effect in July, will help}: its verb is still to come. */
  private boolean opensAside(int comma) {
    Node next = sentence.at(comma + 1);
    boolean opens = next.isAny(Relatives.PRONOUNS) || next.isAny(LISTING) || next.isSubordinator();
    if (!opens && !next.is("not")) {
      return false;
    }
    for (int i = comma + 2; i < comma + LONGEST_ASIDE; i++) {
      if (sentence.at(i).is(",")) {
        int verb = i + 1;
        while (sentence.at(verb).isAdverb()) {
          verb++;
        }
        return clauses.groupAt(verb).isFinite() || sentence.at(verb).hasForm(Verb.Form.BASE);
      }
    }
    return false;
  }

  /** {@code that trade must grow and that}: a second clause of the same verb. */
  private boolean isSecondThat(int at, int from) {
    return sentence.at(at).is("that")
        && sentence.at(from - 1).is("that")
        && clauses.firstFinite().end() == from - 1;
  }

  /** {@code Japan and the United States should}: a list, not the end of a clause. */
  private boolean isListed(int and) {
    int next = sentence.at(and + 1).is("the") ? and + 2 : and + 1;
    Node before = sentence.at(and - 1);
    Node after = sentence.at(next);
    boolean alike =
        before.kind() == after.kind()
            || before.kind() != Node.Kind.PERSON && after.kind() != Node.Kind.PERSON;
    boolean pronoun = after.kind() == Node.Kind.PRONOUN || after.kind() == Node.Kind.GROUP;
    return before.isAgent() && after.isAgent() && alike && !pronoun;
  }

  /** {@code a treaty under which}, {@code whereby}. */
  private boolean isPreposedRelative(int at) {
    boolean which = sentence.at(at + 1).is("which") || sentence.at(at + 1).is("whom");
    return sentence.at(at).is("whereby") || which && sentence.at(at).isPreposition();
  }

  private static boolean isTrailing(Node node) {
    return node.is(",") || node.is("and") || node.is("but");
  }

  private boolean endsAtComma(int comma) {
    if (sentence.at(comma + 1).isAny(LISTING)) {
      return false;
    }
    Node next = sentence.at(comma + 1);
    int after = comma + 1;
    if (next.isAny(Phrases.COORDINATORS)) {
      after++;
      if (opensPredicate(after)) {
        return true;
      }
    }
    if (isClosingQuote(next)) {
      after++;
    }
    Node word = sentence.at(after);
    if (word.is("under") && sentence.at(after + 1).is("which")
        || word.isAny(Relatives.PRONOUNS)
        || word.isAny(BREAKING)
        || word.is("as") && !sentence.at(after + 1).is("well")) {
      return true;
    }
    boolean absolute = sentence.at(after).isAgent() && isParticiple(after + 1);
    boolean listed = sentence.at(comma - 1).hasForm(Verb.Form.ING);
    return absolute
        || openings.isAt(after)
        || ClauseOpenings.isBeforeAside(clauses, after)
        || isParticiple(after) && !listed && !isNoun(after);
  }

  /** {@code energy, manufacturing and health}: a noun of a list that looks like a participle. */
  private boolean isNoun(int at) {
    Node next = sentence.at(at + 1);
    return next.isAny(Phrases.COORDINATORS) || next.is(",") || next.isAny(STOPS);
  }

  /**
   * {@code , who promised aid, met}: the verb of the clause around the one that begins at {@code
   * from}.
   */
  private boolean isMatrixVerb(int at, int from) {
    VerbGroup group = clauses.groupAt(at);
    if (!clauses.isVerbAt(at) || group.begin() != at) {
      return false;
    }
    Subject subject = clauses.subjectOf(group);
    return group.isFinite()
        && subject.isKnown()
        && subject.begin() < from
        && subject.head().begin() < sentence.at(from).begin();
  }

  private static boolean isOpeningQuote(Node node) {
    return node.is("“") || node.is("\"") || node.is("‘");
  }

  private static boolean isClosingQuote(Node node) {
    return node.is("”") || node.is("\"") || node.is("’");
  }

  private boolean isParticiple(int at) {
    VerbGroup group = clauses.groupAt(at);
    return group.begin() == at && group.form() == VerbGroup.Form.GERUND;
  }

  /**
   * Whether a finite verb with the subject of the clause before begins here: {@code and also
   * agreed}.
   */
  boolean opensPredicate(int at) {
    int index = at + (isOpeningQuote(sentence.at(at)) ? 1 : 0);
    while (sentence.at(index).isAdverb() || sentence.at(index).kind() == Node.Kind.DATE) {
      index++;
    }
    VerbGroup group = clauses.groupAt(index);
    boolean another = sentence.at(at).is("that") && sentence.at(at + 1).isAgent();
    boolean dated = index > at && sentence.at(index - 1).kind() == Node.Kind.DATE;
    return group.isFinite() && group.begin() >= at
        || openings.isAt(another ? at + 1 : at)
        || dated && openings.isAt(index);
  }
}
