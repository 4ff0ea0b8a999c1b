package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Noun;
import io.github.summitry.parsers.mentions.Verb;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules by the words that trigger them, so that at a node only those are tried which can begin
 * there. The words are the rules' own: a new rule needs no entry anywhere else. Immutable.
 */
final class RuleIndex {
  private final List<PledgeRule> rules;
  private final Map<String, BitSet> byKey = new HashMap<>();

  /** Rules that any word may trigger. */
  private final BitSet always = new BitSet();

  RuleIndex(List<PledgeRule> rules) {
    this.rules = List.copyOf(rules);
    for (int i = 0; i < rules.size(); i++) {
      for (String key : rules.get(i).pattern().keys()) {
        (key.isEmpty() ? always : byKey.computeIfAbsent(key, k -> new BitSet())).set(i);
      }
    }
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
      add(Pattern.lastWord(verb.lemma()), found);
      verb.families().forEach(family -> add(family, found));
    }
    if (node.noun().isPresent()) {
      Noun noun = node.noun().get();
      add(Pattern.lastWord(noun.lemma()), found);
      noun.families().forEach(family -> add(family, found));
    }
  }

  private void add(String key, BitSet found) {
    BitSet triggered = byKey.get(key);
    if (triggered != null) {
      found.or(triggered);
    }
  }
}
