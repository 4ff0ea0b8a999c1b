package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Noun;
import io.github.summitry.parsers.mentions.Verb;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules by the words and families that trigger them, so that at a node only those are tried which
 * can begin there. Both are read off the rules: a new rule needs no entry anywhere else. Immutable.
 */
final class RuleIndex {
  private final List<PledgeRule> rules;
  private final Map<String, BitSet> byWord = new HashMap<>();
  private final Map<Family, BitSet> byFamily = new EnumMap<>(Family.class);
  private final Families families;

  /** The families that trigger rules, and in the same order what each triggers. */
  private final Family[] triggers;

  private final BitSet[] byTrigger;

  /** Rules that any word may trigger. */
  private final BitSet always = new BitSet();

  RuleIndex(List<PledgeRule> rules) {
    this.rules = List.copyOf(rules);
    for (int i = 0; i < rules.size(); i++) {
      for (Term trigger : rules.get(i).pattern().triggers()) {
        enter(trigger, i);
      }
    }
    this.families = Families.of(byFamily.keySet());
    this.triggers = byFamily.keySet().toArray(Family[]::new);
    this.byTrigger = byFamily.values().toArray(BitSet[]::new);
  }

  private void enter(Term trigger, int rule) {
    if (trigger.word().isPresent()) {
      enter(byWord, trigger.word().get(), rule);
    }
    if (!trigger.families().isEmpty()) {
      for (Family family : trigger.families().all()) {
        enter(byFamily, family, rule);
      }
    } else if (trigger.word().isEmpty()) {
      always.set(rule);
    }
  }

  private static <K> void enter(Map<K, BitSet> triggered, K by, int rule) {
    BitSet rules = triggered.get(by);
    if (rules == null) {
      rules = new BitSet();
      triggered.put(by, rules);
    }
    rules.set(rule);
  }

  /** Returns a rule by the number that {@link #at} gives. */
  PledgeRule rule(int number) {
    return rules.get(number);
  }

  /** Sets the numbers of the rules that can begin at a node, in the order of their list. */
  void at(Node node, BitSet found) {
    found.clear();
    found.or(always);
    add(node.lower(), found);
    for (int i = 0; i < node.verbs().size(); i++) {
      Verb verb = node.verbs().get(i);
      add(Term.lastWord(verb.lemma()), found);
      add(verb.families(), found);
    }
    if (node.noun().isPresent()) {
      Noun noun = node.noun().get();
      add(Term.lastWord(noun.lemma()), found);
      add(noun.families(), found);
    }
  }

  private void add(String word, BitSet found) {
    BitSet triggered = byWord.get(word);
    if (triggered != null) {
      found.or(triggered);
    }
  }

  private void add(Families of, BitSet found) {
    if (of.containsAny(families)) {
      for (int i = 0; i < triggers.length; i++) {
        if (of.contains(triggers[i])) {
          found.or(byTrigger[i]);
        }
      }
    }
  }
}
