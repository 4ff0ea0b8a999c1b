package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;

/**
 * A verb with its auxiliaries: {@code was also scheduled}, {@code to hold}, {@code proposing}.
 *
 * @param begin index of its first node in the sentence
 * @param head index of the node of the verb itself; the last of the group
 * @param verbs the readings of the verb that its auxiliaries allow
 * @param form its form
 * @param modal the modal's word in lower case, empty if there is none
 * @param negated whether it is denied
 * @param passive whether its subject suffers it
 * @param perfect whether it is a perfect
 * @param families what kinds of act its verbs can mean
 */
record VerbGroup(
    int begin,
    int head,
    List<Verb> verbs,
    Form form,
    String modal,
    boolean negated,
    boolean passive,
    boolean perfect,
    Families families) {

  VerbGroup(
      int begin,
      int head,
      List<Verb> verbs,
      Form form,
      String modal,
      boolean negated,
      boolean passive,
      boolean perfect) {
    this(begin, head, verbs, form, modal, negated, passive, perfect, familiesOf(verbs));
  }

  private static Families familiesOf(List<Verb> verbs) {
    Families all = verbs.isEmpty() ? Families.NONE : verbs.get(0).families();
    for (int i = 1; i < verbs.size(); i++) {
      all = all.and(verbs.get(i).families());
    }
    return all;
  }

  /** How it stands in its clause. */
  enum Form {
    /** With a subject of its own, in the past. */
    PAST,
    /** With a subject of its own, in the present. */
    PRESENT,
    /** With a modal. */
    MODAL,
    /** {@code to hold}. */
    INFINITIVE,
    /** {@code proposing} without an auxiliary. */
    GERUND,
    /** {@code signed} without an auxiliary or subject. */
    PARTICIPLE
  }

  int end() {
    return head + 1;
  }

  boolean isFinite() {
    return form == Form.PAST || form == Form.PRESENT || form == Form.MODAL;
  }

  boolean is(Family family) {
    return families.contains(family);
  }

  /** Whether its verb can be that one. */
  boolean isLemma(String lemma) {
    for (int i = 0; i < verbs.size(); i++) {
      if (verbs.get(i).lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** Whether its verb can be one of these. */
  boolean isAnyLemma(WordSet lemmas) {
    for (int i = 0; i < verbs.size(); i++) {
      if (lemmas.contains(verbs.get(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whether its verb can be of one of these families. */
  boolean isAny(Families some) {
    return families.containsAny(some);
  }

  /** Whether its subject says something. */
  boolean says() {
    return is(Family.SAY) && isFinite() && !passive && !negated;
  }

  boolean isFuture() {
    return modal.equals("will") || modal.equals("'ll") || modal.equals("shall");
  }
}
