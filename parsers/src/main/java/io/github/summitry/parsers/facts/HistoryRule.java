package io.github.summitry.parsers.facts;

import java.util.List;
import java.util.Optional;

/**
 * A way of saying where a meeting stands among others.
 *
 * @param id its name, which evidence carries
 * @param reader reads a claim at a node
 * @param matches sentences in which it must find a claim: {@code [ORDINAL 1 P4M] sentence}
 * @param rejects sentences in which it must find none
 */
record HistoryRule(String id, Reader reader, List<String> matches, List<String> rejects)
    implements ProvedRule {

  /** Reads a claim. */
  @FunctionalInterface
  interface Reader {
    /** Returns the claim whose first telling word is the node, empty if there is none. */
    Optional<Reckoning> read(HistoryPhrases phrases, Clauses clauses, int node);
  }

  static HistoryRule rule(String id, Reader reader) {
    return new HistoryRule("history/" + id, reader, List.of(), List.of());
  }

  HistoryRule matches(String... sentences) {
    return new HistoryRule(id, reader, List.of(sentences), rejects);
  }

  HistoryRule rejects(String... sentences) {
    return new HistoryRule(id, reader, matches, List.of(sentences));
  }
}
