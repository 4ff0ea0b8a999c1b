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
    while (sentence.at(at).kind() == Node.Kind.DATE || isPlace(sentence, at)) {
      at += sentence.at(at).kind() == Node.Kind.DATE ? 1 : 2;
    }
    at = behindOf(clauses, at);
    boolean comma = sentence.at(at).is(",");
    int joint = comma ? at + 1 : at;
    boolean and = sentence.at(joint).is("and");
    int agent = and ? joint + 1 : joint;
    if (and || comma) {
      agent += sentence.at(agent).is("with") || sentence.at(agent).is("then") ? 1 : 0;
      boolean apposed = comma && !and && isApposition(sentence, from - 1, agent);
      if (sentence.at(agent).isAgent() && !apposed) {
        return isClause(clauses, agent, and, comma) ? -1 : agent;
      }
    }
    return comma ? behindApposition(clauses, at) : -1;
  }

  /** {@code X, prime minister of Y}: the office of the person before. */
  private static boolean isApposition(Sentence sentence, int person, int office) {
    return sentence.at(person).kind() == Node.Kind.PERSON
        && sentence.at(office).kind() == Node.Kind.OFFICE
        && !sentence.at(office).lower().startsWith("the ");
  }

  /** {@code X of the Communist Party, Y}: passes over what somebody is of. */
  private static int behindOf(Clauses clauses, int of) {
    Sentence sentence = clauses.sentence();
    int at = of;
    boolean person = sentence.at(of - 1).kind() == Node.Kind.PERSON && sentence.at(of).is("of");
    while (person && at < of + 6 && !clauses.isVerbAt(at)) {
      if (sentence.at(at).is(",") || sentence.at(at).is("and")) {
        return at;
      }
      at++;
    }
    return of;
  }

  /** {@code in Tokyo} between the members of a list. */
  private static boolean isPlace(Sentence sentence, int at) {
    return sentence.at(at).is("in") && sentence.at(at + 1).site().isPresent();
  }

  /** {@code , and he agreed} opens a clause; {@code , Lee said} does. */
  private static boolean isClause(Clauses clauses, int agent, boolean and, boolean comma) {
    int last = agent;
    Sentence sentence = clauses.sentence();
    while (sentence.at(last + 1).is("and") && sentence.at(last + 2).isAgent()) {
      last += 2;
    }
    int verb = last + 1;
    boolean finite = clauses.groupAt(verb).begin() == verb && clauses.groupAt(verb).isFinite();
    boolean absolute = comma && !and && clauses.isVerbAt(verb);
    return absolute || finite && (comma || !and || last > agent);
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
        return ends
                || !sentence.at(agent).isAgent()
                || isClause(clauses, agent, agent > i + 1, true)
            ? -1
            : agent;
      }
    }
    return -1;
  }
}
