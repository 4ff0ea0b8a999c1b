package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.parsers.mentions.ManySided;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.List;

/** Tells whether several partners met together or one after the other. */
final class Company {
  private static final WordSet SINGLE =
      WordSet.of("meeting", "session", "encounter", "dinner", "lunch", "breakfast");
  private static final WordSet JOINTLY = WordSet.of("jointly", "together", "simultaneously");
  private static final WordSet APART =
      WordSet.of(
          "separately",
          "separate",
          "respectively",
          "back-to-back",
          "successive",
          "one-on-one",
          "each",
          "series");

  /** Not {@code its}: a state has many meetings. */
  private static final WordSet DETERMINERS = WordSet.of("a", "the", "his", "her", "their");

  private Company() {}

  /**
   * Whether all meet at one table.
   *
   * @param next what the sentence behind begins with
   */
  static boolean isOneMeeting(Encounter encounter, Node next) {
    Sentence sentence = encounter.clauses().sentence();
    boolean session =
        encounter.theirs().size() == 1 && encounter.theirs().get(0).kind() == Node.Kind.OCCASION;
    if (session
        || isOneBody(encounter.theirs())
        || isSingular(encounter) && !isWithEach(encounter)) {
      return true;
    }
    boolean three = ManySided.isOfThree(next) && encounter.theirs().size() == 2;
    boolean all = next.kind() == Node.Kind.GROUP && next.count() == encounter.theirs().size() + 1;
    if (!isWithEach(encounter) && (three || all)) {
      return true;
    }
    for (int i = Math.max(0, encounter.trigger() - 4); i <= encounter.trigger(); i++) {
      Node node = sentence.at(i);
      if (ManySided.isIn(node) || node.isLemma("join") || node.isAny(JOINTLY)) {
        return true;
      }
    }
    if (sentence.at(encounter.trigger() + 1).isAny(JOINTLY)) {
      return true;
    }
    return isForOne(sentence, encounter.trigger());
  }

  /** {@code X, together with Y, met Z}, {@code X met Z together with Y}: X and Y. */
  static List<Node> withCompanions(Encounter encounter) {
    Sentence sentence = encounter.clauses().sentence();
    List<Node> all = encounter.ours();
    for (int i = 1; i < sentence.size(); i++) {
      boolean before = i < encounter.trigger() && sentence.at(i - 1).is(",");
      boolean along = sentence.at(i).is("together") || before && sentence.at(i).is("along");
      boolean joint = before && Subject.actorsOf(encounter.ours()).size() > 1;
      boolean met = joint || !encounter.theirs().isEmpty();
      if (along && sentence.at(i + 1).is("with") && met) {
        List<Node> companions = Lists.agents(encounter.clauses(), i + 2);
        if (Partners.arePrincipals(companions) && !encounter.theirs().containsAll(companions)) {
          all = new ArrayList<>(encounter.ours());
          all.addAll(companions);
        }
      }
    }
    return all;
  }

  /** {@code met X and Y for a three-way meeting}. */
  private static boolean isForOne(Sentence sentence, int trigger) {
    for (int i = trigger + 1; i < sentence.size() && !sentence.at(i).is(";"); i++) {
      boolean purpose = sentence.at(i).is("for") && sentence.at(i + 1).isDeterminer();
      boolean host = sentence.at(i).isLemma("host") && sentence.at(i + 1).isDeterminer();
      if ((purpose || host)
          && (ManySided.isIn(sentence.at(i + 2)) || ManySided.isIn(sentence.at(i + 3)))) {
        return true;
      }
    }
    return false;
  }

  /** {@code with X for an hour and with Y}: the preposition parts the partners. */
  private static boolean isWithEach(Encounter encounter) {
    Sentence sentence = encounter.clauses().sentence();
    for (int i = 1; i < encounter.theirs().size(); i++) {
      Node before = sentence.at(sentence.nodes().indexOf(encounter.theirs().get(i)) - 1);
      if (before.is("with") || before.is("by")) {
        return true;
      }
    }
    return false;
  }

  /** {@code held a summit with X, Y and Z}: one, as its noun says. */
  private static boolean isSingular(Encounter encounter) {
    Sentence sentence = encounter.clauses().sentence();
    int noun = encounter.trigger();
    boolean one = sentence.at(noun).lower().endsWith("summit") || sentence.at(noun).isAny(SINGLE);
    int before = noun - 1;
    while (one
        && (sentence.at(before).kind() == Node.Kind.WORD
            || sentence.at(before).kind() == Node.Kind.NUMBER)
        && noun - before < 3
        && !sentence.at(before).isDeterminer()) {
      before--;
    }
    List<Node> theirs = encounter.theirs();
    boolean several = theirs.size() > 1 || theirs.size() == 1 && theirs.get(0).actors().size() > 1;
    boolean determined = sentence.at(before).isAny(DETERMINERS);
    return one && determined && several;
  }

  /** The partners as they come: those of one organisation who are named one by one, together. */
  static List<List<Node>> tables(List<Node> partners) {
    List<List<Node>> tables = new ArrayList<>();
    List<Node> table = new ArrayList<>();
    for (Node partner : partners) {
      if (!table.isEmpty() && !isOneBody(List.of(table.get(0), partner))) {
        tables.add(table);
        table = new ArrayList<>();
      }
      table.add(partner);
    }
    tables.add(table);
    return tables;
  }

  /** The two presidents of one organisation: they come together. */
  private static boolean isOneBody(List<Node> partners) {
    List<Actor> actors = Subject.actorsOf(partners);
    return partners.size() > 1 && actors.size() == 1 && !actors.get(0).isState();
  }

  /** {@code X and Y also met with Z}: each had a talk with the one whom the story is about. */
  static boolean areVisitors(Encounter encounter, List<Node> host, Partners partners) {
    Sentence sentence = encounter.clauses().sentence();
    boolean also = false;
    for (int i = encounter.trigger() - 1; i > encounter.trigger() - 4; i--) {
      also |= sentence.at(i).is("also") || sentence.at(i).is("too");
    }
    boolean visitors = true;
    for (Node guest : encounter.ours()) {
      visitors &= guest.kind() == Node.Kind.PERSON;
    }
    Node noun = sentence.at(encounter.trigger());
    boolean each = visitors && (noun.is("meetings") || noun.is("summits"));
    return each || isApart(encounter) || also && visitors && partners.isHost(host.get(0));
  }

  private static boolean isApart(Encounter encounter) {
    Sentence sentence = encounter.clauses().sentence();
    boolean apart = encounter.apart();
    for (int i = Math.max(0, encounter.trigger() - 5); i <= encounter.trigger() + 6; i++) {
      apart |= sentence.at(i).isAny(APART);
    }
    return apart;
  }
}
