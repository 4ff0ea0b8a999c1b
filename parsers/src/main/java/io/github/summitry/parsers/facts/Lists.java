package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reads lists of agents: {@code A, the host, B on Monday and C}. */
final class Lists {
  private static final int LONGEST_APPOSITION = 14;

  private Lists() {}

  static List<Node> agents(Clauses clauses, int begin) {
    Sentence sentence = clauses.sentence();
    List<Node> agents = new ArrayList<>();
    int at = begin;
    while (at >= 0 && sentence.at(at).isAgent()) {
      agents.add(sentence.at(at));
      at = next(clauses, at + 1);
    }
    return agents;
  }

  /** The index of the list's next agent, -1 if the list ends. */
  private static int next(Clauses clauses, int from) {
    Sentence sentence = clauses.sentence();
    int at = from;
    while (sentence.at(at).kind() == Node.Kind.DATE || sentence.at(at).is("on") && sentence.at(at + 1).kind() == Node.Kind.DATE) {
      at++;
    }
    boolean comma = sentence.at(at).is(",");
    int joint = comma ? at + 1 : at;
    boolean and = sentence.at(joint).is("and");
    int agent = and ? joint + 1 : joint;
    if (and || comma) {
      agent += sentence.at(agent).is("with") || sentence.at(agent).is("then") ? 1 : 0;
      if (sentence.at(agent).isAgent()) {
        return isClause(clauses, agent, and, comma) ? -1 : agent;
      }
    }
    return comma ? behindApposition(clauses, at) : -1;
  }

  /** {@code , and he agreed} opens a clause; {@code , Lee said} does. */
  private static boolean isClause(Clauses clauses, int agent, boolean and, boolean comma) {
    boolean verb = clauses.isVerbAt(agent + 1)
        && clauses.groups().stream().anyMatch(g -> g.begin() == agent + 1 && g.isFinite());
    return verb && (comma || !and);
  }

  /** Passes over {@code , prime minister of X,} within a list. */
  private static int behindApposition(Clauses clauses, int comma) {
    Sentence sentence = clauses.sentence();
    for (int i = comma + 1; i < Math.min(comma + LONGEST_APPOSITION, sentence.size()); i++) {
      if (clauses.isVerbAt(i)) {
        return -1;
      }
      if (sentence.at(i).is(",")) {
        int agent = sentence.at(i + 1).is("and") ? i + 2 : i + 1;
        boolean ends = !sentence.at(i + 1).is("and") && !sentence.at(agent).isAgent();
        return ends || !sentence.at(agent).isAgent() || isClause(clauses, agent, agent > i + 1, true) ? -1 : agent;
      }
    }
    return -1;
  }
}
