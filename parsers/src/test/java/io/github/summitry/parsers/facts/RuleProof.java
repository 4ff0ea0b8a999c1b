package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Pledge;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a rule's own sentences, each as a story of its own, and tells what does not come out as
 * they say.
 */
final class RuleProof {
  private static final Pattern ROLE = Pattern.compile("\\[([^\\[\\]]*):(by|what)]");

  private RuleProof() {}

  /** Returns what is wrong with the rule's sentences, a line a fault. */
  static List<String> faults(PledgeRule rule) {
    List<String> faults = new ArrayList<>();
    if (rule.matches().isEmpty()) {
      faults.add("it matches nothing: give it a sentence that it must match");
    }
    if (rule.rejects().isEmpty()) {
      faults.add("it rejects nothing: give it a sentence that it must not match");
    }
    rule.matches().forEach(sentence -> match(rule, sentence, faults));
    rule.rejects().forEach(sentence -> reject(rule, sentence, faults));
    return faults;
  }

  private static void match(PledgeRule rule, String marked, List<String> faults) {
    String text = ROLE.matcher(marked).replaceAll("$1");
    Set<String> by = new TreeSet<>();
    List<String> what = new ArrayList<>();
    Story story = Bare.story(text);
    Matcher role = ROLE.matcher(marked);
    int brackets = 0;
    while (role.find()) {
      if (role.group(2).equals("what")) {
        what.add(role.group(1));
      } else {
        by.addAll(
            actors(
                story, role.start() - brackets, role.start() - brackets + role.group(1).length()));
      }
      brackets += role.group().length() - role.group(1).length();
    }
    if (by.isEmpty() || what.isEmpty()) {
      faults.add("mark somebody who acts [so:by] and what is pledged [so:what]: " + marked);
    }
    List<Pledge> pledges = pledges(story);
    for (String words : what) {
      boolean found =
          pledges.stream()
              .anyMatch(
                  p ->
                      rule.id().equals(ruleOf(p))
                          && p.firmness() == rule.firmness()
                          && codes(p.by()).equals(by)
                          && p.text().contains(words));
      if (!found) {
        faults.add("must match: " + marked + "\n      by " + by + " but found " + shown(pledges));
      }
    }
  }

  private static void reject(PledgeRule rule, String sentence, List<String> faults) {
    List<Pledge> pledges = pledges(Bare.story(sentence));
    if (pledges.stream().anyMatch(p -> rule.id().equals(ruleOf(p)))) {
      faults.add("must not match: " + sentence + "\n      but found " + shown(pledges));
    }
  }

  private static List<Pledge> pledges(Story story) {
    return Bare.report(story).pledges();
  }

  private static Set<String> actors(Story story, int begin, int end) {
    Set<String> actors = new TreeSet<>();
    for (Sentence sentence : story.sentences()) {
      for (Node node : sentence.nodes()) {
        if (node.isAgent() && node.begin() >= begin && node.end() <= end) {
          actors.addAll(codes(node.actors()));
        }
      }
    }
    return actors;
  }

  private static Set<String> codes(List<Actor> actors) {
    Set<String> codes = new TreeSet<>();
    actors.forEach(actor -> codes.add(actor.code()));
    return codes;
  }

  private static String ruleOf(Pledge pledge) {
    return pledge.evidence().get(0).rule().orElse("");
  }

  private static String shown(List<Pledge> pledges) {
    StringBuilder shown = new StringBuilder();
    for (Pledge p : pledges) {
      shown
          .append("\n        ")
          .append(ruleOf(p))
          .append(' ')
          .append(codes(p.by()))
          .append(' ')
          .append(p.firmness())
          .append(p.negated() ? " NEGATED" : "")
          .append(" | ")
          .append(p.text());
    }
    return shown.isEmpty() ? "nothing" : shown.toString();
  }
}
