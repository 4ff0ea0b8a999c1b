package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.Verb;

/** Tells how far back in its sentence the date of a meeting can stand. */
final class DateReach {
  private static final int PERIOD = 6;

  private DateReach() {}

  /** The index from which on a date before a trigger can be the meeting's. */
  static int of(Clauses clauses, int trigger) {
    Sentence sentence = clauses.sentence();
    int period =
        Math.max(
            Relatives.openingOfPeriod(sentence, trigger), DateDistance.before(sentence, trigger));
    return Math.max(period, Math.max(governor(clauses, trigger), clauseBefore(clauses, trigger)));
  }

  /** The index where the clause begins that the trigger's relative clause hangs on. */
  private static int clauseBefore(Clauses clauses, int trigger) {
    Sentence sentence = clauses.sentence();
    int relative = Relatives.openingOf(sentence, trigger);
    for (int i = relative; i > 0; i--) {
      boolean joint = sentence.at(i).is("and") || sentence.at(i).is("but");
      boolean later = sentence.at(i).is("before") && clauses.isVerbAt(i + 1);
      boolean from = i == relative && isLeft(sentence, i);
      if (sentence.at(i).is(";") || later || from || joint && clauses.opensPredicate(i + 1)) {
        return i;
      }
    }
    return 0;
  }

  /** {@code returned on Tuesday from Rome, where}: not on that day. */
  private static boolean isLeft(Sentence sentence, int where) {
    return Site.cityOf(sentence.at(where - 2).site()).isPresent()
        && sentence.at(where - 1).is(",")
        && sentence.at(where - 3).is("from");
  }

  private static boolean isDatedBehind(Sentence sentence, int trigger) {
    for (int i = trigger + 1; i < sentence.size(); i++) {
      if (sentence.at(i).date().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** What stands before the verb that governs an infinitive dates that verb, not the meeting. */
  static int governor(Clauses clauses, int trigger) {
    int ahead = NounStatus.aheadOf(clauses.sentence(), trigger);
    if (ahead >= 0) {
      return ahead;
    }
    int prospect = Prospects.over(clauses.sentence(), trigger);
    if (prospect >= 0) {
      return prospect; // "met on Tuesday to lay the groundwork for a summit"
    }
    int from = Math.max(opening(clauses.sentence(), trigger), later(clauses, trigger));
    VerbGroup before = clauses.finiteBefore(trigger);
    boolean arrives = before.isLemma("head") && before.isFuture() && isForTalks(clauses, before);
    if (before.isAnyLemma(GovernedStatus.LEAVING) && !arrives) {
      from = Math.max(from, ObjectStatus.purpose(clauses, before, trigger));
    }
    int finite = clauses.finiteBefore(trigger + 1).begin();
    for (VerbGroup group : clauses.groups()) {
      boolean governed =
          group.begin() <= trigger
              && group.form() == VerbGroup.Form.INFINITIVE
              && finite < group.begin();
      if (governed && !arrives && GovernedStatus.isLeaving(clauses, group)) {
        from = group.begin();
      } else if (governed && GovernedStatus.isOnlyMeant(clauses, group)) {
        from = Math.max(0, group.begin() - 1);
      }
    }
    return from;
  }

  /** {@code will head to Dubai on Tuesday for talks}: the day that the talks are on, too. */
  private static boolean isForTalks(Clauses clauses, VerbGroup heads) {
    Sentence sentence = clauses.sentence();
    for (int i = heads.end(); i < heads.end() + PERIOD; i++) {
      if (sentence.at(i).kind() == Node.Kind.DATE) {
        return sentence.at(i + 1).is("for");
      }
    }
    return false;
  }

  /** {@code met X on Friday before flying to Rome for talks with Y}: another day; 0 if none. */
  private static int later(Clauses clauses, int trigger) {
    for (int i = trigger - 1; i > 0; i--) {
      Node next = clauses.sentence().at(i + 1);
      boolean goes = next.isVerb(Family.MOVE) || next.isVerb(Family.DEPART);
      if (clauses.sentence().at(i).is("before") && next.hasForm(Verb.Form.ING) && goes) {
        return i;
      }
    }
    return 0;
  }

  /**
   * {@code Before returning on Thursday, X met Y}, {@code Originally set for Thursday, the talks}:
   * the comma that closes what comes later, or was to be.
   */
  private static int opening(Sentence sentence, int trigger) {
    Node planned = sentence.at(sentence.at(0).isAdverb() ? 1 : 0);
    boolean plan = planned.isVerb(Family.ARRANGE) && planned.hasForm(Verb.Form.PARTICIPLE);
    plan &= isDatedBehind(sentence, trigger);
    int comma = plan || sentence.at(0).is("before") ? 1 : trigger;
    while (comma < trigger && !sentence.at(comma).is(",")) {
      comma++;
    }
    return comma < trigger ? comma : 0;
  }
}
