package io.github.summitry.parsers.mentions;

import java.util.List;
import java.util.Optional;

/**
 * What a piece of a sentence is as a word, wherever it stands: all nodes of one spelling share one.
 * Immutable.
 */
final class Symbol {
  final String text;
  final String lower;

  /**
   * The hash code of {@link #lower}, one look nearer: most words that are asked for differ in it.
   */
  private final int hash;

  /** The closed classes that it is of, as bits of {@link Words}. */
  final int closed;

  final List<Verb> verbs;
  final Optional<Noun> noun;

  /** The families of all its verbs. */
  final Families acts;

  /** The families of its noun. */
  final Families things;

  private Symbol(String text, String lower, int closed, List<Verb> verbs, Optional<Noun> noun) {
    this.text = text;
    this.lower = lower;
    this.hash = lower.hashCode();
    this.closed = closed;
    this.verbs = List.copyOf(verbs);
    this.noun = noun;
    this.acts = union(verbs);
    this.things = noun.map(Noun::families).orElse(Families.NONE);
  }

  private static Families union(List<Verb> verbs) {
    Families all = Families.NONE;
    for (int i = 0; i < verbs.size(); i++) {
      all = all.and(verbs.get(i).families());
    }
    return all;
  }

  /** Returns a word, or some words, that are no verb and no noun of the field. */
  static Symbol of(String text, String lower) {
    return new Symbol(text, lower, Words.classesOf(lower), List.of(), Optional.empty());
  }

  /** Returns whether it is that word or mark, given in lower case. */
  boolean is(String word) {
    return hash == word.hashCode() && lower.equals(word);
  }

  /** Returns whether it is one of the words or marks, given in lower case. */
  boolean isAny(WordSet words) {
    return words.contains(lower, hash);
  }

  /** Returns whether it can be a form of that verb or noun. */
  boolean isLemma(String lemma) {
    for (int i = 0; i < verbs.size(); i++) {
      if (verbs.get(i).lemma().equals(lemma)) {
        return true;
      }
    }
    return noun.isPresent() && noun.get().lemma().equals(lemma);
  }

  /** Returns whether it can be a form of one of those verbs. */
  boolean isAnyLemma(WordSet lemmas) {
    for (int i = 0; i < verbs.size(); i++) {
      if (lemmas.contains(verbs.get(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether it can be that form of a verb. */
  boolean hasForm(Verb.Form form) {
    for (int i = 0; i < verbs.size(); i++) {
      if (verbs.get(i).form() == form) {
        return true;
      }
    }
    return false;
  }

  /** Returns this, as a form of these verbs or of the first of those nouns. */
  Symbol meaning(PhraseMap.Match<Verb> forms, PhraseMap.Match<Noun> things) {
    Optional<Noun> thing = things.found() ? Optional.of(things.values().get(0)) : Optional.empty();
    return new Symbol(text, lower, closed, forms.values(), thing);
  }
}
