package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.List;

/** Cuts what a pledge's verb governs into the things pledged. */
final class Targets {
  /** The object of the verb before, once more: {@code provide vaccines and receive them back}. */
  private static final WordSet SAME = WordSet.of("them", "him", "her");

  private static final int NEAR = 6;

  private Targets() {}

  /** Nodes from {@code begin} to {@code end}, exclusive. */
  record Piece(int begin, int end) {}

  /** Cuts coordinated actions with objects of their own apart. */
  static List<Piece> split(Clauses clauses, int begin, int end) {
    Sentence sentence = clauses.sentence();
    List<Piece> pieces = new ArrayList<>();
    Verb.Form form = formAt(sentence, begin);
    int from = begin;
    if (sentence.at(begin - 1).is("that")) {
      List<Piece> told = splitClauses(sentence, begin, end, "that");
      int verb = firstVerb(sentence, begin);
      boolean acts = sentence.at(verb - 1).isAgent() && !sentence.at(verb).isBe();
      if (told.size() > 1 || !acts || !sentence.at(verb).hasForm(Verb.Form.BASE)) {
        return told;
      }
      form = Verb.Form.BASE; // "that Seoul open its market and buy more"
    }
    if (sentence.at(begin - 1).is("for") && isInfinitive(sentence, begin, end)) {
      return splitClauses(sentence, begin, end, "for");
    }
    for (int i = begin + 2; form != Verb.Form.PAST && i < end - 1; i++) {
      int verb = afterJoint(sentence, i);
      boolean compound = isCompound(sentence, i, verb);
      boolean joined =
          !compound
              && verb > i
              && verb < end
              && hasObject(sentence, from, i)
              && isAction(sentence, verb, form);
      joined = joined && !isOfPurpose(sentence, from, i, verb) && !isOfThing(sentence, i, verb);
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

  /** {@code as he promised in 2017}: a date is nothing to promise. */
  static boolean isDate(Clauses clauses, PledgeFinder.Match match, int end) {
    return match.rule().voice() == PledgeRule.Voice.ACTIVE
        && end == match.target() + 1
        && clauses.sentence().at(match.target()).kind() == Node.Kind.DATE
        && !isComplete(clauses, match);
  }

  /** Whether the rule's own words hold what is pledged: {@code signed a treaty}. */
  static boolean isComplete(Clauses clauses, PledgeFinder.Match match) {
    Node last = clauses.sentence().at(match.target() - 1);
    boolean open = last.isPreposition() || last.is("that") || match.target() == match.group().end();
    PledgeRule.Voice voice = match.rule().voice();
    boolean before =
        voice == PledgeRule.Voice.PASSIVE
            || voice == PledgeRule.Voice.INVERTED
            || voice == PledgeRule.Voice.BROUGHT
            || voice == PledgeRule.Voice.ASIDE
            || voice == PledgeRule.Voice.RELATIVE;
    return !open || before;
  }

  /**
   * Where the actions go on behind a relative clause or who says it: {@code to raise the quota,
   * which is 30, and to sign}, {@code will raise the quota, he said, and sign}; -1 if they do not.
   */
  static int resumed(Clauses clauses, PledgeFinder.Match match, int end) {
    Sentence sentence = clauses.sentence();
    boolean infinitive = sentence.at(match.target() - 1).is("to");
    boolean modal = match.group().form() == VerbGroup.Form.MODAL;
    Node next = sentence.at(end + 1);
    boolean relative = infinitive && (next.isAny(Relatives.PRONOUNS) || next.is("where"));
    boolean quantity = sentence.at(end + 2).isAny(Relatives.PRONOUNS);
    relative |= infinitive && quantity && sentence.at(end + 1).is("of"); // "of which"
    boolean under = relative && sentence.at(end).isPreposition(); // "under which"
    if (!sentence.at(end).is(",") && !under || !infinitive && !modal) {
      return -1;
    }
    boolean aside = relative || sentence.at(end + 1).is("according");
    for (int i = end + 2; i < sentence.size() && !sentence.at(i).is(";"); i++) {
      aside |= i < end + NEAR && sentence.at(i).isVerb(Family.SAY) && clauses.isVerbAt(i);
      boolean and = aside && sentence.at(i).is(",") && sentence.at(i + 1).is("and");
      int verb = sentence.at(i + 2).is("to") ? i + 3 : i + 2;
      boolean goesOn = modal ? verb == i + 2 : verb == i + 3;
      if (and && goesOn && isAction(sentence, verb, Verb.Form.BASE)) {
        return i + 2;
      }
    }
    return -1;
  }

  /** {@code for the ban to be lifted and for duties to be cut}: whether both have infinitives. */
  private static boolean isInfinitive(Sentence sentence, int begin, int end) {
    boolean first = false;
    boolean second = false;
    boolean passed = false;
    for (int i = begin; i < end; i++) {
      passed |= sentence.at(i - 1).is("and") && sentence.at(i).is("for");
      boolean to = sentence.at(i).is("to");
      first |= to && !passed;
      second |= to && passed;
    }
    return first && second;
  }

  /** {@code that A will rise, and that B will fall}. */
  private static List<Piece> splitClauses(Sentence sentence, int begin, int end, String word) {
    List<Piece> pieces = new ArrayList<>();
    int from = begin;
    for (int i = begin + 2; i < end - 1; i++) {
      if (sentence.at(i).is(word) && sentence.at(i - 1).is("and")) {
        int stop = sentence.at(i - 2).is(",") ? i - 2 : i - 1;
        pieces.add(new Piece(from, stop));
        from = i + 1;
      }
    }
    pieces.add(new Piece(from, end));
    return pieces;
  }

  /** {@code a forum, to be held in May}: what is to happen to it is nothing more to do. */
  private static boolean isOfThing(Sentence sentence, int comma, int verb) {
    return sentence.at(comma).is(",") && verb == comma + 2 && sentence.at(verb).isBe();
  }

  /** Of {@code for Pyongyang to talk}, as of {@code talk}, the verb. */
  private static int firstVerb(Sentence sentence, int from) {
    int at = from;
    while (at < from + NEAR
        && !sentence.at(at).hasForm(Verb.Form.BASE)
        && !sentence.at(at).hasForm(Verb.Form.ING)) {
      at++;
    }
    return at;
  }

  /**
   * {@code bolster ties to curb arms and improve lives}, {@code urge Pyongyang to disarm and to
   * talk}: what is joined to an infinitive within the target is no target of its own.
   */
  private static boolean isOfPurpose(Sentence sentence, int from, int joint, int verb) {
    boolean own = sentence.at(verb - 1).is("to");
    boolean plain = sentence.at(joint).is("and") && !sentence.at(joint - 1).is(",");
    int first = firstVerb(sentence, from);
    for (int i = joint - 1; plain && i > first + 1; i--) {
      boolean infinitive = sentence.at(i - 1).is("to") && sentence.at(i).hasForm(Verb.Form.BASE);
      if (infinitive) {
        return !own || sentence.at(i - 2).isAgent();
      }
    }
    return false;
  }

  /** Whether a verb behind a bare comma is one of a list of verbs, which ends with {@code and}. */
  private static boolean isListed(Sentence sentence, int comma, int verb, int end, Verb.Form form) {
    if (sentence.at(comma + 1).is("and")) {
      return true;
    }
    for (int i = verb + 1; i < end; i++) {
      int next = afterJoint(sentence, i);
      if (sentence.at(i).is("and") && next < end && sentence.at(next).hasForm(form)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb of a piece has an object; {@code expand and deepen ties} is one action. */
  private static boolean hasObject(Sentence sentence, int begin, int end) {
    int verb = verbAt(sentence, begin);
    for (int i = verb + 1; i < end; i++) {
      if (!sentence.at(i).isAdverb() && sentence.at(i).kind() != Node.Kind.MARK) {
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
    while (sentence.at(at).isAdverb() || sentence.at(at).kind() == Node.Kind.DATE) {
      at++;
    }
    Node before = sentence.at(begin - 1);
    boolean infinitive = sentence.at(at - 1).is("to") || before.is("to") || before.isModal();
    if (infinitive && sentence.at(at).hasForm(Verb.Form.BASE)) {
      return Verb.Form.BASE;
    }
    for (int i = at; i < at + NEAR; i++) {
      if (sentence.at(i).is("to") && sentence.at(i + 1).hasForm(Verb.Form.BASE)) {
        return Verb.Form.BASE;
      }
    }
    return sentence.at(at).hasForm(Verb.Form.ING) ? Verb.Form.ING : Verb.Form.PAST;
  }

  static int verbAt(Sentence sentence, int target) {
    int at = target;
    while (sentence.at(at).isAdverb() || sentence.at(at).is("to")) {
      at++;
    }
    return at;
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
      next = behindAside(sentence, next);
    } else if (node.is("as") && sentence.at(at + 1).is("well") && sentence.at(at + 2).is("as")) {
      next = at + 3;
    } else if (node.is("as well as") || node.is("while")) {
      next = at + 1;
    }
    if (next > at) {
      while (sentence.at(next).isAdverb() || sentence.at(next).is("to")) {
        next++;
      }
    }
    return next;
  }

  /** {@code and, by 2027, to set up}: the index behind what the commas enclose. */
  private static int behindAside(Sentence sentence, int comma) {
    boolean and = sentence.at(comma).is(",") && sentence.at(comma - 1).is("and");
    for (int i = comma + 1; and && i < comma + NEAR; i++) {
      if (sentence.at(i).is(",")) {
        return sentence.at(i + 1).is("to") ? i + 1 : comma;
      }
    }
    return comma;
  }

  /** {@code in road and bridge projects}: no verb. */
  private static boolean isCompound(Sentence sentence, int and, int verb) {
    return sentence.at(and - 2).isPreposition()
        && verb == and + 1
        && sentence.at(verb).noun().isPresent()
        && !sentence.at(verb + 1).isDeterminer();
  }

  private static boolean isAction(Sentence sentence, int verb, Verb.Form form) {
    Node node = sentence.at(verb);
    Node next = sentence.at(verb + 1);
    if (!node.hasForm(form) || next.isAny(SAME)) {
      return false;
    }
    boolean modifier = node.isNoun(Family.MODIFIER) && !sentence.at(verb - 1).is("to");
    boolean object = next.isDeterminer() || next.isAdverb() || next.isAgent();
    boolean governs = next.kind() == Node.Kind.WORD && !next.isPreposition() && !next.is("and");
    return object
        || governs && !modifier
        || sentence.at(verb - 1).is("to")
        || !modifier && node.noun().isEmpty() && next.kind() != Node.Kind.MARK;
  }

  /** The node index after what the match governs. */
  static int endOf(Clauses clauses, PledgeFinder.Match match) {
    int open = match.begin() >= 0 ? match.target() : Math.max(match.target(), match.group().end());
    boolean related =
        match.rule().voice() == PledgeRule.Voice.INVERTED
            && clauses.sentence().at(match.target()).isAny(Relatives.PRONOUNS);
    boolean told = match.rule().voice() == PledgeRule.Voice.RELATIVE;
    return told
        ? Asides.endOf(clauses, match.group())
        : related ? match.target() : clauses.endOfClause(open);
  }
}
