package io.github.summitry.parsers.facts;

import io.github.summitry.Firmness;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells what a pledge's verb governs: whether it is an action, and how many. */
final class Targets {
  private static final Set<String> ACTIONS =
      Set.of(
          "ways", "way", "how", "cooperation", "collaboration", "measures", "plans", "plan", "steps",
          "expansion", "partnership", "possibility", "coordination", "response", "exchanges", "projects",
          "investment", "efforts", "follow-up");

  private Targets() {}

  /** Whether what was discussed is something to do; a bare topic is no pledge. */
  static boolean isAction(Clauses clauses, PledgeFinder.Match match, int end) {
    if (match.rule().firmness() != Firmness.DISCUSSED) {
      return true;
    }
    for (int i = match.target(); i < end; i++) {
      Node node = clauses.sentence().at(i);
      if (node.isAny(ACTIONS) || node.verbs().stream().anyMatch(v -> v.form() == Verb.Form.ING)) {
        return true;
      }
    }
    return false;
  }

  /** Cuts coordinated actions with objects of their own apart; each piece is {@code {begin, end}}. */
  static List<int[]> split(Clauses clauses, int begin, int end) {
    Sentence sentence = clauses.sentence();
    List<int[]> pieces = new ArrayList<>();
    Verb.Form form = formAt(sentence, begin);
    int from = begin;
    for (int i = begin + 2; form != Verb.Form.PAST && i < end - 1; i++) {
      int verb = afterJoint(sentence, i);
      if (verb > i && verb < end && i - from >= 2 && isAction(sentence, verb, form)) {
        int stop = sentence.at(i - 1).is(",") ? i - 1 : i;
        pieces.add(new int[] {from, stop});
        from = verb;
        i = verb;
      }
    }
    pieces.add(new int[] {from, end});
    return pieces;
  }

  /** The form of the verb that the target begins with: infinitive or gerund; PAST if with neither. */
  private static Verb.Form formAt(Sentence sentence, int begin) {
    int at = begin;
    while (Words.isAdverb(sentence.at(at).lower()) || sentence.at(at).kind() == Node.Kind.DATE) {
      at++;
    }
    boolean infinitive = sentence.at(at - 1).is("to") || sentence.at(begin - 1).is("to");
    if (infinitive && hasForm(sentence.at(at), Verb.Form.BASE)) {
      return Verb.Form.BASE;
    }
    for (int i = at; i < at + 6; i++) {
      if (sentence.at(i).is("to") && hasForm(sentence.at(i + 1), Verb.Form.BASE)) {
        return Verb.Form.BASE;
      }
    }
    return hasForm(sentence.at(at), Verb.Form.ING) ? Verb.Form.ING : Verb.Form.PAST;
  }

  private static boolean hasForm(Node node, Verb.Form form) {
    return node.verbs().stream().anyMatch(v -> v.form() == form);
  }

  /** The index of the verb behind {@code and}, {@code as well as}, a list's comma; {@code at} if none. */
  private static int afterJoint(Sentence sentence, int at) {
    Node node = sentence.at(at);
    int next = at;
    if (node.is("and") || node.is(",")) {
      next = at + 1;
      next += sentence.at(next).is("and") ? 1 : 0;
    } else if (node.is("as") && sentence.at(at + 1).is("well") && sentence.at(at + 2).is("as")) {
      next = at + 3;
    } else if (node.is("as well as")) {
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
    if (!hasForm(node, form)) {
      return false;
    }
    Node next = sentence.at(verb + 1);
    boolean object =
        Words.isDeterminer(next.lower()) || next.pronoun().isPresent() || Words.isAdverb(next.lower()) || next.isAgent();
    boolean governs = next.kind() == Node.Kind.WORD && !Words.isPreposition(next.lower()) && !next.is("and");
    return object || governs || sentence.at(verb - 1).is("to") || node.noun().isEmpty() && next.kind() != Node.Kind.MARK;
  }
}
