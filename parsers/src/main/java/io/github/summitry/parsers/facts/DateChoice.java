package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.DateExpression;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Tense;
import io.github.summitry.parsers.mentions.Verb;

/** Chooses among a sentence's dates the one that dates a meeting. */
final class DateChoice {
  private static final int PERIOD = 6;
  private static final int LONGEST_ASIDE = 20;

  /** No node. */
  private static final int NONE = -1;

  /** No node, nor any behind: a contrast cuts the meeting off from the dates around. */
  private static final int CONTRASTED = -2;

  private DateChoice() {}

  /**
   * The node of the date behind the anchor, else between trigger and anchor, else the nearest
   * before; -1 if there is none.
   */
  static int date(Clauses clauses, int trigger, int anchor, Tense tense) {
    Sentence sentence = clauses.sentence();
    int close = clauses.endOfClause(trigger, anchor);
    int day = sentence.at(anchor - 1).isPreposition() ? anchor - 2 : anchor - 1;
    if (isDayOfNext(sentence, day - 1) && day > trigger) {
      return day;
    }
    int fixed = fixed(clauses, anchor, tense);
    if (fixed != NONE) {
      return fixed;
    }
    int inside = inClause(clauses, trigger, anchor, close, tense);
    if (inside != NONE) {
      return inside;
    }
    int before = before(clauses, trigger, anchor, tense);
    return before == NONE ? behind(clauses, trigger, anchor, tense) : Math.max(before, NONE);
  }

  /** {@code flies out on Sunday for talks with X, slated for Monday}: the day that is fixed. */
  private static int fixed(Clauses clauses, int anchor, Tense tense) {
    Sentence sentence = clauses.sentence();
    int verb = sentence.at(anchor + 1).is(",") ? anchor + 2 : anchor + 1;
    boolean reduced =
        clauses.groupAt(verb).begin() == verb
            && sentence.at(verb).hasForm(Verb.Form.PARTICIPLE)
            && sentence.at(verb).isVerb(Family.ARRANGE);
    int date = sentence.at(verb + 1).isPreposition() ? verb + 2 : verb + 1;
    return reduced && isDate(sentence, anchor, date, tense) ? date : NONE;
  }

  /** The first date behind the anchor in its clause. */
  private static int inClause(Clauses clauses, int trigger, int anchor, int close, Tense tense) {
    Sentence sentence = clauses.sentence();
    for (int i = anchor; i < close && !isPart(sentence, i); i++) {
      if (isDate(sentence, trigger, i, tense) && !Announcements.isSaid(clauses, i, trigger)) {
        return i;
      }
      boolean next = i > anchor + 1 && sentence.at(i).is("and") && sentence.at(i + 1).isAgent();
      next |= Relatives.opensClause(clauses, i);
      if (next || isDayOfNext(sentence, i)) {
        break;
      }
    }
    return NONE;
  }

  /** The nearest date before the anchor. */
  private static int before(Clauses clauses, int trigger, int anchor, Tense tense) {
    Sentence sentence = clauses.sentence();
    boolean elliptic = sentence.at(trigger).is("another") || sentence.at(trigger).is("one");
    int from = elliptic ? trigger : DateReach.of(clauses, trigger);
    for (int i = anchor; i >= from; i--) {
      i = sentence.at(i).is(",") && i < trigger ? asideBefore(sentence, i) : i;
      boolean said = tense == Tense.FUTURE && i < trigger && Announcements.isSaidThat(clauses, i);
      if (isDate(sentence, trigger, i, tense) && !said) {
        return i;
      }
      if (sentence.at(i).is("but") && sentence.at(i - 1).is(",")) {
        return CONTRASTED;
      }
    }
    return NONE;
  }

  /** The first date behind the anchor that still belongs to the meeting. */
  private static int behind(Clauses clauses, int trigger, int anchor, Tense tense) {
    Sentence sentence = clauses.sentence();
    for (int i = anchor; i < sentence.size(); i++) {
      i = Math.max(i, Lists.behindRelative(clauses, i));
      i = Math.max(i, Relatives.behindAside(clauses, trigger, i));
      if (sentence.at(i).is("who")
          || sentence.at(i).is("whose")
          || isPart(sentence, i)
          || PartnerPlaces.isSince(sentence, i)
          || sentence.at(i).is(";") && i > anchor
          || isDayOfNext(sentence, i)
          || tense == Tense.PAST && isElsewhere(clauses, i)
          || isOfOther(clauses, trigger, i)
          || Places.isMatrix(clauses, trigger, i)
          || FrontedMeetings.isOtherDay(clauses, trigger, i)
          || Announcements.isReported(clauses, i)
          || isLater(clauses, trigger, i, tense)) {
        break;
      }
      if (isDate(sentence, trigger, i, tense) && !Announcements.isSaid(clauses, i, trigger)) {
        return i;
      }
    }
    return NONE;
  }

  /** {@code X has him to lunch, and Y receives him on Monday}: the day of the next meeting. */
  private static boolean isOfOther(Clauses clauses, int trigger, int and) {
    Sentence sentence = clauses.sentence();
    if (and <= trigger || !sentence.at(and).is("and") || !sentence.at(and - 1).is(",")) {
      return false;
    }
    return clauses.opensPredicate(and + 1) || ClauseOpenings.isBeforeAside(clauses, and + 1);
  }

  /** {@code in Oslo, where the board chose Y}, {@code where the two met on Monday}: other acts. */
  private static boolean isElsewhere(Clauses clauses, int where) {
    Sentence sentence = clauses.sentence();
    VerbGroup verb = clauses.groupAt(where + 2);
    if (sentence.at(where).is("where") && (verb.is(Family.MEET) || verb.is(Family.HOLD))) {
      return true;
    }
    Node next = sentence.at(Phrases.afterDeterminers(sentence, where + 1));
    boolean others = next.kind() != Node.Kind.PRONOUN && next.kind() != Node.Kind.GROUP;
    return sentence.at(where).is("where") && others && next.kind() != Node.Kind.PERSON;
  }

  /** {@code , including a dinner on Friday}: what is only part of it. */
  private static boolean isPart(Sentence sentence, int at) {
    return sentence.at(at).is("including") && sentence.at(at - 1).is(",");
  }

  /** {@code and on Monday X}, {@code and on Monday in Rome}: the day of the next of a list. */
  static boolean isDayOfNext(Sentence sentence, int joint) {
    boolean and = sentence.at(joint).is("and");
    int day = and && sentence.at(joint + 1).is(",") ? joint + 2 : joint + 1;
    Node next = sentence.at(day + 1);
    boolean another =
        next.kind() == Node.Kind.PERSON
            || next.is("by")
            || next.is("with")
            || and && (next.isAgent() || next.is("in") || next.is("at") || day > joint + 1);
    return (and || sentence.at(joint).is(","))
        && sentence.at(day).kind() == Node.Kind.DATE
        && another;
  }

  /** {@code by the end of the year}: the node of a term behind the anchor, -1 if there is none. */
  static int term(Clauses clauses, int trigger, int anchor) {
    int close = Math.max(anchor + 1, clauses.endOfClause(trigger));
    for (int i = anchor; i < close; i++) {
      if (isTerm(clauses, i)) {
        return i;
      }
    }
    for (int i = anchor;
        i > Math.max(trigger - PERIOD, DateReach.governor(clauses, trigger));
        i--) {
      if (isTerm(clauses, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTerm(Clauses clauses, int at) {
    return clauses.sentence().at(at).date().filter(DateExpression::isDeadline).isPresent();
  }

  /**
   * {@code met X and is to leave on Sunday}: a verb of what comes after a meeting that was held.
   */
  static boolean isLater(Clauses clauses, int trigger, int at, Tense tense) {
    VerbGroup group = clauses.groupAt(at);
    return tense == Tense.PAST
        && at > trigger
        && group.begin() == at
        && clauses.sentence().at(at - 1).is("and")
        && (group.isFuture() || clauses.isBound(group));
  }

  /** {@code X, who had come a day earlier, met}: the comma that opens the aside, else the index. */
  static int asideBefore(Sentence sentence, int close) {
    for (int i = close - 1; i > Math.max(0, close - LONGEST_ASIDE); i--) {
      if (sentence.at(i).is(",")) {
        boolean relative =
            sentence.at(i + 1).is("who")
                || sentence.at(i + 1).is("whose")
                || sentence.at(i + 1).hasForm(Verb.Form.PARTICIPLE);
        return relative && sentence.at(i - 1).isAgent() ? i : close;
      }
    }
    return close;
  }

  static boolean isDate(Sentence sentence, int trigger, int at, Tense tense) {
    Node node = sentence.at(at);
    if (node.date().isEmpty()) {
      return false;
    }
    boolean from = tense == Tense.FUTURE && node.lower().startsWith("from ");
    if (at < trigger && isOfWhen(sentence, at)) {
      return true;
    }
    return !node.date().get().isDeadline()
        && (!node.date().get().isSince() || from)
        && !isSince(sentence, trigger, at)
        && !isOfParticiple(sentence, at)
        && !sentence.at(at - 1).is("by");
  }

  /**
   * {@code since Feb. 20, when he talked to X}: the day of that, however the main clause counts.
   */
  private static boolean isOfWhen(Sentence sentence, int date) {
    return sentence.at(date + 1).is(",") && sentence.at(date + 2).is("when");
  }

  /** {@code the agreement reached in December}: when something else was done. */
  private static boolean isOfParticiple(Sentence sentence, int at) {
    Node verb = sentence.at(at - 1);
    Node noun = sentence.at(at - 2);
    return verb.hasForm(Verb.Form.PARTICIPLE) && noun.isNoun(Family.DOCUMENT);
  }

  /** {@code since both took office last year}: the date opens a period. */
  private static boolean isSince(Sentence sentence, int trigger, int at) {
    int first = trigger < at ? trigger : 0;
    for (int i = at - 1; i >= Math.max(first, at - PERIOD); i--) {
      if (sentence.at(i).is("since")) {
        return true;
      }
      if (sentence.at(i).kind() == Node.Kind.MARK) {
        return false;
      }
    }
    return false;
  }
}
