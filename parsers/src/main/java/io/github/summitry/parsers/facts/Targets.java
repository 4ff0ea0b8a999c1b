package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Firmness;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells what a pledge's verb governs: whether it is something to pledge, and how many things. */
final class Targets {
  private static final Set<String> RECURRING =
      Set.of(
          "regularly",
          "regular",
          "annually",
          "annual",
          "yearly",
          "every",
          "each",
          "often",
          "frequently",
          "periodically",
          "more",
          "biannual",
          "twice",
          "once");
  private static final Set<String> OFFICIAL =
      Set.of(
          "level",
          "working-level",
          "ministerial",
          "vice-ministerial",
          "director-level",
          "senior",
          "committee");
  private static final Set<String> COMMON =
      Set.of(
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
      Set.of("cooperat", "collaborat", "partner", "allian", "exchange");

  /** The object of the verb before, once more: {@code provide vaccines and receive them back}. */
  private static final Set<String> SAME = Set.of("them", "it", "him", "her");

  private static final int NEAR = 6;
  private static final Set<String> MEETINGS = Set.of("meet", "sit", "sit down", "get together");
  private static final int PRESS_REACH = 3;

  private Targets() {}

  /** Nodes from {@code begin} to {@code end}, exclusive. */
  record Piece(int begin, int end) {}

  /**
   * Whether the verb, or the determiner of its object, denies: {@code did not agree}, {@code made
   * no promise}.
   */
  static boolean isDenied(Clauses clauses, PledgeFinder.Match match) {
    if (match.rule().mood() == PledgeRule.Mood.NEVER
        || match.rule().mood() == PledgeRule.Mood.WOULD_NOT) {
      return false;
    }
    boolean no = clauses.sentence().at(clauses.subjectOf(match.group()).begin()).is("no");
    for (int i = match.group().end(); i < match.target(); i++) {
      no |= clauses.sentence().at(i).is("no");
    }
    boolean future = match.group().isFuture() || match.group().modal().startsWith("would");
    return no || match.group().negated() && !future;
  }

  /**
   * Whether a clause says how things are, or would be: {@code that trade is important}, {@code must
   * stay}.
   */
  static boolean isStatement(Clauses clauses, int begin) {
    for (VerbGroup group : clauses.groups()) {
      if (group.begin() >= begin && group.isFinite()) {
        boolean will =
            group.isFuture() || group.modal().equals("would") || group.modal().equals("should");
        boolean acts = clauses.subjectOf(group).acts();
        boolean being = group.verbs().isEmpty();
        return will
            ? being || !acts && !group.passive() && group.modal().equals("would")
            : !group.passive() || !group.modal().isEmpty();
      }
    }
    return false;
  }

  /** Whether it is something to pledge: no meeting of the leaders, no bare topic, no history. */
  static boolean isPledged(Clauses clauses, PledgeFinder.Match match, int end) {
    return !isMeeting(clauses, match, end)
        && !isSaid(clauses, match, end)
        && !isHistory(clauses, match, end)
        && !isLost(clauses, match)
        && !isBeing(clauses, match, end)
        && !isOfCompanies(clauses, match)
        && (match.rule().firmness() != Firmness.DISCUSSED || isAction(clauses, match, end));
  }

  /** {@code which he had hoped for}: a hope of the past. */
  private static boolean isLost(Clauses clauses, PledgeFinder.Match match) {
    return match.rule().firmness() == Firmness.HOPED
        && match.group().perfect()
        && clauses.sentence().at(match.group().begin()).is("had");
  }

  /** {@code wants to be a hub}: what a side would be, not do. */
  private static boolean isBeing(Clauses clauses, PledgeFinder.Match match, int end) {
    Node verb = clauses.sentence().at(verbAt(clauses.sentence(), match.target()));
    boolean being = verb.isLemma("be") || verb.isLemma("become");
    List<Actor> own = clauses.subjectOf(match.group()).actors();
    return being
        && match.rule().firmness() == Firmness.HOPED
        && !isOutward(clauses.sentence(), match.target(), end, own);
  }

  /** {@code asked companies to invest}: wanted of somebody who is no side. */
  private static boolean isOfCompanies(Clauses clauses, PledgeFinder.Match match) {
    if (match.rule().firmness() != Firmness.PROPOSED) {
      return false;
    }
    Sentence sentence = clauses.sentence();
    for (int i = match.group().end(); i < match.group().end() + NEAR; i++) {
      Node node = sentence.at(i);
      if (node.isNoun("OBSERVER")) {
        return true;
      }
      if (node.isAgent()
          || node.is("to")
          || node.kind() == Node.Kind.DEMONYM
          || Words.isPreposition(node.lower())) {
        return false;
      }
    }
    return false;
  }

  /** Whether it concerns the press: {@code agreed to an interview}, {@code asked for comment}. */
  private static boolean isSaid(Clauses clauses, PledgeFinder.Match match, int end) {
    for (int i = match.target(); i < Math.min(end, match.target() + PRESS_REACH); i++) {
      Node node = clauses.sentence().at(i);
      if (node.is("comment") || node.isNoun("PRESS") && !node.isNoun("DOCUMENT")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what was discussed is something to do. */
  private static boolean isAction(Clauses clauses, PledgeFinder.Match match, int end) {
    boolean passive = match.rule().voice() == PledgeRule.Voice.PASSIVE;
    for (int i = passive ? clauses.subjectOf(match.group()).begin() : match.target();
        i < end;
        i++) {
      Node node = clauses.sentence().at(i);
      if (node.isNoun("ACTION_N") || node.is("how") || hasForm(node, Verb.Form.ING)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one meeting of the leaders is its object: that is a summit, no pledge. */
  private static boolean isMeeting(Clauses clauses, PledgeFinder.Match match, int end) {
    Sentence sentence = clauses.sentence();
    if (match.rule().firmness().compareTo(Firmness.CONCLUDED) >= 0) {
      return false;
    }
    int verb = verbAt(sentence, match.target());
    int own = ownVerb(clauses, match.target(), end);
    for (int i = match.target(); i < end; i++) {
      if (sentence.at(i).isAny(RECURRING)
          || isOfficial(sentence.at(i)) && i < match.target() + NEAR) {
        return false;
      }
    }
    Node node = sentence.at(verb);
    boolean meets =
        isLeaders(clauses, match)
            && (meetsSomebody(sentence, verb) || own > verb && meetsSomebody(sentence, own));
    return meets || isSummit(sentence, match.target(), Math.min(end, verb + NEAR), node);
  }

  /**
   * The verb of the clause that is hoped for or proposed: {@code that we can sit together}; -1 if
   * none.
   */
  private static int ownVerb(Clauses clauses, int begin, int end) {
    for (VerbGroup group : clauses.groups()) {
      if (group.begin() >= begin && group.end() <= end) {
        return group.isFinite() ? group.head() : -1;
      }
    }
    return -1;
  }

  private static boolean isOfficial(Node node) {
    return node.isAny(OFFICIAL) || node.lower().endsWith("-level");
  }

  private static boolean isLeaders(Clauses clauses, PledgeFinder.Match match) {
    Subject subject = clauses.subjectOf(match.group());
    return !subject.acts() || subject.isOfPrincipals();
  }

  /**
   * {@code meet again}, {@code meet her}, {@code sit down with Park}; not so {@code talk about
   * aid}.
   */
  private static boolean meetsSomebody(Sentence sentence, int verb) {
    Node node = sentence.at(verb);
    Node next = sentence.at(verb + 1);
    boolean meet = node.verbs().stream().anyMatch(v -> MEETINGS.contains(v.lemma()));
    return meet && !next.is("the") && !next.kind().equals(Node.Kind.WORD)
        || meet
            && (Words.isAdverb(next.lower())
                || Words.isPreposition(next.lower())
                || next.is("face"));
  }

  private static boolean isSummit(Sentence sentence, int begin, int end, Node verb) {
    boolean holds =
        verb.isVerb("HOLD")
            || verb.isVerb("ARRANGE")
            || verb.verbs().isEmpty()
            || verb.isVerb("MEET");
    for (int i = begin; i < end && holds; i++) {
      Node node = sentence.at(i);
      boolean summit =
          node.noun()
              .filter(n -> n.lemma().endsWith("summit") || n.lemma().equals("meeting"))
              .isPresent();
      if (summit && node.isNoun("MEETING") && !sentence.at(i - 1).isNoun("PARTY")) {
        return true;
      }
      if (Words.isPreposition(node.lower()) && !node.is("to") && !node.is("for")) {
        return false;
      }
    }
    return false;
  }

  private static int verbAt(Sentence sentence, int target) {
    int at = target;
    while (Words.isAdverb(sentence.at(at).lower()) || sentence.at(at).is("to")) {
      at++;
    }
    return at;
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
    boolean year = false;
    for (int i = clauses.subjectOf(match.group()).begin(); i < end; i++) {
      Node node = sentence.at(i);
      year |= node.kind() == Node.Kind.DATE && node.lower().matches("(in |since |back in )?\\d{4}");
      if (Clauses.isMeeting(node) || node.is("visit") || node.is("trip")) {
        return false;
      }
    }
    return year;
  }

  /** Whether a clause concerns another side than those who act. */
  static boolean isOutward(Sentence sentence, int begin, int end, List<Actor> by) {
    for (int i = begin; i < end; i++) {
      Node node = sentence.at(i);
      boolean abroad = node.site().flatMap(Site::country).filter(c -> !by.contains(c)).isPresent();
      boolean other = abroad || !node.actors().isEmpty() && !by.containsAll(node.actors());
      boolean common =
          node.isAny(COMMON) || COMMON_STEMS.stream().anyMatch(node.lower()::startsWith);
      if (other || common) {
        return true;
      }
    }
    return by.size() > 1;
  }

  /** Cuts coordinated actions with objects of their own apart. */
  static List<Piece> split(Clauses clauses, int begin, int end) {
    Sentence sentence = clauses.sentence();
    List<Piece> pieces = new ArrayList<>();
    Verb.Form form = formAt(sentence, begin);
    int from = begin;
    if (sentence.at(begin - 1).is("that")) {
      return splitClauses(sentence, begin, end);
    }
    for (int i = begin + 2; form != Verb.Form.PAST && i < end - 1; i++) {
      int verb = afterJoint(sentence, i);
      boolean joined =
          verb > i && verb < end && hasObject(sentence, from, i) && isAction(sentence, verb, form);
      if (joined && (!sentence.at(i).is(",") || isListed(sentence, i, verb, end, form))) {
        int stop = sentence.at(i - 1).is(",") ? i - 1 : i;
        pieces.add(new Piece(from, stop));
        from = sentence.at(verb - 1).is("to") ? verb - 1 : verb;
        i = verb;
      }
    }
    pieces.add(new Piece(from, end));
    return pieces;
  }

  /** {@code that A will rise, and that B will fall}. */
  private static List<Piece> splitClauses(Sentence sentence, int begin, int end) {
    List<Piece> pieces = new ArrayList<>();
    int from = begin;
    for (int i = begin + 2; i < end - 1; i++) {
      if (sentence.at(i).is("that") && sentence.at(i - 1).is("and")) {
        int stop = sentence.at(i - 2).is(",") ? i - 2 : i - 1;
        pieces.add(new Piece(from, stop));
        from = i + 1;
      }
    }
    pieces.add(new Piece(from, end));
    return pieces;
  }

  /** Whether a verb behind a bare comma is one of a list of verbs, which ends with {@code and}. */
  private static boolean isListed(Sentence sentence, int comma, int verb, int end, Verb.Form form) {
    if (sentence.at(comma + 1).is("and") || sentence.at(verb - 1).is("to")) {
      return true;
    }
    for (int i = verb + 1; i < end; i++) {
      int next = afterJoint(sentence, i);
      if (sentence.at(i).is("and") && next < end && isAction(sentence, next, form)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb of a piece has an object; {@code expand and deepen ties} is one action. */
  private static boolean hasObject(Sentence sentence, int begin, int end) {
    int verb = verbAt(sentence, begin);
    for (int i = verb + 1; i < end; i++) {
      if (!Words.isAdverb(sentence.at(i).lower()) && sentence.at(i).kind() != Node.Kind.MARK) {
        return true;
      }
    }
    return false;
  }

  /**
   * The form of the verb that the target begins with: infinitive or gerund; PAST if with neither.
   */
  private static Verb.Form formAt(Sentence sentence, int begin) {
    int at = begin;
    while (Words.isAdverb(sentence.at(at).lower()) || sentence.at(at).kind() == Node.Kind.DATE) {
      at++;
    }
    String before = sentence.at(begin - 1).lower();
    boolean infinitive =
        sentence.at(at - 1).is("to") || before.equals("to") || Words.isModal(before);
    if (infinitive && hasForm(sentence.at(at), Verb.Form.BASE)) {
      return Verb.Form.BASE;
    }
    for (int i = at; i < at + NEAR; i++) {
      if (sentence.at(i).is("to") && hasForm(sentence.at(i + 1), Verb.Form.BASE)) {
        return Verb.Form.BASE;
      }
    }
    return hasForm(sentence.at(at), Verb.Form.ING) ? Verb.Form.ING : Verb.Form.PAST;
  }

  private static boolean hasForm(Node node, Verb.Form form) {
    return node.verbs().stream().anyMatch(v -> v.form() == form);
  }

  /**
   * The index of the verb behind {@code and}, {@code as well as}, a list's comma; {@code at} if
   * none.
   */
  private static int afterJoint(Sentence sentence, int at) {
    Node node = sentence.at(at);
    int next = at;
    if (node.is("and") || node.is(",")) {
      next = at + 1;
      next += sentence.at(next).is("and") ? 1 : 0;
    } else if (node.is("as") && sentence.at(at + 1).is("well") && sentence.at(at + 2).is("as")) {
      next = at + 3;
    } else if (node.is("as well as") || node.is("while")) {
      next = at + 1;
    }
    if (next > at) {
      while (Words.isAdverb(sentence.at(next).lower()) || sentence.at(next).is("to")) {
        next++;
      }
    }
    return next;
  }

  private static boolean isAction(Sentence sentence, int verb, Verb.Form form) {
    Node node = sentence.at(verb);
    Node next = sentence.at(verb + 1);
    if (!hasForm(node, form) || next.isAny(SAME)) {
      return false;
    }
    boolean modifier = node.isNoun("MODIFIER") && !sentence.at(verb - 1).is("to");
    boolean object =
        Words.isDeterminer(next.lower()) || Words.isAdverb(next.lower()) || next.isAgent();
    boolean governs =
        next.kind() == Node.Kind.WORD && !Words.isPreposition(next.lower()) && !next.is("and");
    return object
        || governs && !modifier
        || sentence.at(verb - 1).is("to")
        || !modifier && node.noun().isEmpty() && next.kind() != Node.Kind.MARK;
  }
}
