package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Firmness;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Set;

/** Tells whether what a pledge's verb governs is something to pledge, and whether it is denied. */
final class Substance {
  /** What is only looked at: {@code discussed progress in the project}. */
  private static final WordSet WATCHED =
      WordSet.of("progress", "developments", "situation", "state", "status", "outcome", "impact");

  private static final WordSet COMMON =
      WordSet.of(
          "together",
          "joint",
          "jointly",
          "bilateral",
          "trilateral",
          "mutual",
          "both",
          "you",
          "each",
          "common");

  private static final Set<String> COMMON_STEMS =
      Set.of("cooperat", "collaborat", "partner", "allian", "exchange", "friend");

  private static final WordSet OPEN = WordSet.of("how", "whether");
  private static final int NEAR = 6;

  private static final int PRESS_REACH = 3;

  private static final java.util.regex.Pattern YEAR =
      java.util.regex.Pattern.compile("(in |since |back in )?\\d{4}");

  private static final WordSet NAMED =
      WordSet.of("named", "identified", "quoted", "anonymity", "anonymous");

  private static final WordSet PEOPLE =
      WordSet.of(
          "entrepreneurs",
          "employees",
          "workers",
          "staff",
          "soldiers",
          "troops",
          "students",
          "businesspeople",
          "players",
          "fans",
          "crowd",
          "audience",
          "expatriates");

  /** What a side would be or have, not do. */
  private static final WordSet BEING = WordSet.of("be", "become", "have", "own", "possess");

  private static final WordSet LISTING =
      WordSet.of("include", "regard", "concern", "involve", "follow", "pend", "surround", "face");

  private Substance() {}

  private static boolean isCommon(String word) {
    for (String stem : COMMON_STEMS) {
      if (word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the verb, or the determiner of its object, denies: {@code did not agree}, {@code made
   * no promise}.
   */
  static boolean isDenied(Clauses clauses, PledgeFinder.Match match) {
    if (match.rule().mood() == PledgeRule.Mood.NEVER
        || match.rule().mood() == PledgeRule.Mood.WOULD_NOT) {
      return false;
    }
    Node first = clauses.sentence().at(clauses.subjectOf(match.group()).begin());
    boolean no = first.is("no") || first.is("neither") && !match.group().negated();
    for (int i = match.group().end(); i < match.target(); i++) {
      no |= clauses.sentence().at(i).is("no") || clauses.sentence().at(i).is("without");
    }
    boolean future = match.group().isFuture() || match.group().modal().startsWith("would");
    return no || match.group().negated() && !future;
  }

  /** Whether it is something to pledge: no meeting of the leaders, no bare topic, no history. */
  static boolean isPledged(Clauses clauses, PledgeFinder.Match match, int end) {
    return (MandateRules.ALL.contains(match.rule())
            || !MeetingTargets.isMeeting(clauses, match, end))
        && !isSaid(clauses, match, end)
        && !isHistory(clauses, match, end)
        && !isLost(clauses, match)
        && !Courtesies.isIn(clauses, match)
        && !isBeing(clauses, match, end)
        && !isStillToSay(clauses, match)
        && !isOfName(clauses, match, end)
        && !isOfCompanies(clauses, match)
        && (match.rule().firmness() != Firmness.DISCUSSED || isAction(clauses, match, end));
  }

  /** {@code which he had hoped for}, {@code would have liked}: a hope of the past. */
  private static boolean isLost(Clauses clauses, PledgeFinder.Match match) {
    Node first = clauses.sentence().at(match.group().begin());
    return match.rule().firmness() == Firmness.HOPED
            && (match.group().perfect() && first.is("had") || first.is("would have liked"))
        || match.rule().firmness() == Firmness.PROPOSED
            && clauses.sentence().at(match.target()).is("nothing")
        || clauses.sentence().at(match.target()).isLemma("disagree");
  }

  /** {@code intends to ask}, {@code hopes to raise}: what is said will be reported then. */
  private static boolean isStillToSay(Clauses clauses, PledgeFinder.Match match) {
    boolean own = clauses.sentence().at(match.target() - 1).is("to");
    Node verb = clauses.sentence().at(Targets.verbAt(clauses.sentence(), match.target()));
    boolean wants =
        match.rule().firmness() == Firmness.HOPED || match.rule().id().equals("pledge/intend-to");
    return own && wants && (verb.isVerb(Family.REQUEST) || verb.isVerb(Family.PROPOSE));
  }

  /** {@code asked not to be named}: nothing between the sides. */
  private static boolean isOfName(Clauses clauses, PledgeFinder.Match match, int end) {
    boolean asked = match.group().is(Family.REQUEST);
    for (int i = match.target(); asked && i < end; i++) {
      if (clauses.sentence().at(i).isAny(NAMED)) {
        return true;
      }
    }
    return false;
  }

  /** {@code wants to be a hub}: what a side would be, not do. */
  private static boolean isBeing(Clauses clauses, PledgeFinder.Match match, int end) {
    Node verb = clauses.sentence().at(Targets.verbAt(clauses.sentence(), match.target()));
    boolean being = verb.isAnyLemma(BEING);
    Node next = clauses.sentence().at(Targets.verbAt(clauses.sentence(), match.target()) + 1);
    boolean learns = verb.isLemma("learn") && !next.is("from");
    boolean knowing =
        verb.isLemma("know") || verb.isLemma("hear") || verb.isLemma("listen") || learns;
    boolean own = !clauses.sentence().at(match.target()).is("to");
    boolean wanted =
        match.rule().firmness() == Firmness.HOPED || match.rule().firmness() == Firmness.OFFERED;
    if (knowing && own && wanted) {
      return true;
    }
    List<Actor> sides = clauses.subjectOf(match.group()).actors();
    for (int i = match.target(); i < end; i++) {
      being &= !Undertaking.isFriend(clauses.sentence().at(i));
    }
    return being
        && match.rule().firmness() == Firmness.HOPED
        && !isOutward(clauses.sentence(), match.target(), end, sides);
  }

  /** {@code asked companies to invest}: wanted of somebody who is no side. */
  private static boolean isOfCompanies(Clauses clauses, PledgeFinder.Match match) {
    if (match.rule().firmness() != Firmness.PROPOSED) {
      return false;
    }
    Sentence sentence = clauses.sentence();
    if (sentence.at(match.group().end()).is("that")) {
      return false; // "asked that Korean firms be spared": what the other side is to do for them
    }
    for (int i = match.group().end(); i < match.group().end() + NEAR; i++) {
      Node node = sentence.at(i);
      boolean own =
          node.kind() == Node.Kind.DEMONYM
              && clauses.subjectOf(match.group()).actors().containsAll(node.actors())
              && sentence.at(i + 1).isNoun(Family.OBSERVER);
      if (own || node.isNoun(Family.OBSERVER) || node.isAny(PEOPLE) || node.is("nothing")) {
        return true;
      }
      if (node.isAgent()
          || node.is("to")
          || node.kind() == Node.Kind.DEMONYM
          || node.isPreposition()) {
        return false;
      }
    }
    return false;
  }

  /** Whether it concerns the press: {@code agreed to an interview}, {@code asked for comment}. */
  private static boolean isSaid(Clauses clauses, PledgeFinder.Match match, int end) {
    for (int i = match.target(); i < Math.min(end, match.target() + PRESS_REACH); i++) {
      Node node = clauses.sentence().at(i);
      Node before = clauses.sentence().at(i - 1);
      boolean verb = node.hasForm(Verb.Form.BASE) && (before.is("to") || before.isAgent());
      boolean press = node.isNoun(Family.PRESS) && !node.isNoun(Family.DOCUMENT) && !verb;
      if (node.is("comment") || press) {
        return true;
      }
    }
    return false;
  }

  /** Whether what was discussed is something to do. */
  private static boolean isAction(Clauses clauses, PledgeFinder.Match match, int end) {
    boolean passive = match.rule().voice() == PledgeRule.Voice.PASSIVE;
    int head = Phrases.afterDeterminers(clauses.sentence(), match.target());
    head += clauses.sentence().at(head + 1).isAny(WATCHED) ? 1 : 0; // "recent developments"
    if (!passive && clauses.sentence().at(head).isAny(WATCHED)) {
      return false;
    }
    int from = passive ? PassiveHeads.subjectOf(clauses, match.group()) : match.target();
    for (int i = from; i < end; i++) {
      Node node = clauses.sentence().at(i);
      boolean at = i == match.target() && node.hasForm(Verb.Form.ING);
      if (at || node.isNoun(Family.ACTION_N) || node.isAny(OPEN) || isDoing(clauses, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code discussed building a bridge}; not so {@code a growing challenge, including floods}. */
  private static boolean isDoing(Clauses clauses, int at) {
    VerbGroup group = clauses.groupAt(at);
    return group.begin() == at
        && group.form() == VerbGroup.Form.GERUND
        && !group.isAnyLemma(LISTING);
  }

  /**
   * Bare history: what was done with a document or with ties in a year named, apart from any
   * meeting.
   */
  private static boolean isHistory(Clauses clauses, PledgeFinder.Match match, int end) {
    if (match.rule().firmness().compareTo(Firmness.CONCLUDED) < 0) {
      return false;
    }
    Sentence sentence = clauses.sentence();
    if (isOfPartner(clauses, match)) {
      return true;
    }
    boolean year = false;
    Subject subject = clauses.subjectOf(match.group());
    for (int i = subject.begin(); i < end; i++) {
      if (i == subject.end() && match.rule().voice() == PledgeRule.Voice.PASSIVE) {
        i = Math.max(i, match.group().begin());
      }
      Node node = sentence.at(i);
      Node before = sentence.at(i - 1);
      boolean ahead = before.isVerb(Family.HOPE) || before.isVerb(Family.ARRANGE);
      year |= !ahead && node.kind() == Node.Kind.DATE && YEAR.matcher(node.lower()).matches();
      boolean comes = node.isVerb(Family.MOVE);
      if (Clauses.isMeeting(node) || comes || node.is("visit") || node.is("trip")) {
        return false;
      }
    }
    return year;
  }

  /** {@code the first country with which it signed a treaty}: what tells of the country. */
  private static boolean isOfPartner(Clauses clauses, PledgeFinder.Match match) {
    Sentence sentence = clauses.sentence();
    int which = clauses.subjectOf(match.group()).begin() - 1;
    return (sentence.at(which).is("which") || sentence.at(which).is("whom"))
        && sentence.at(which - 1).is("with")
        && !sentence.at(which - 2).is(",");
  }

  /** Whether a clause concerns another side than those who act. */
  static boolean isOutward(Sentence sentence, int begin, int end, List<Actor> by) {
    for (int i = begin; i < end; i++) {
      Node node = sentence.at(i);
      boolean abroad = node.site().flatMap(Site::country).filter(c -> !by.contains(c)).isPresent();
      boolean named = node.kind() != Node.Kind.PRONOUN;
      boolean other = abroad || named && !node.actors().isEmpty() && !by.containsAll(node.actors());
      boolean common = node.isAny(COMMON) || isCommon(node.lower());
      if (other || common) {
        return true;
      }
    }
    return by.size() > 1;
  }
}
