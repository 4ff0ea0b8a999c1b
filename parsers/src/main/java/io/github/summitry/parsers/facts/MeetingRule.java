package io.github.summitry.parsers.facts;

import java.util.List;
import java.util.Optional;

/**
 * A way of reporting a meeting.
 *
 * @param id its name, which evidence carries
 * @param reader reads an encounter at a trigger
 * @param matches sentences in which it must find a meeting: {@code [AA-BB STATUS] sentence}
 * @param rejects sentences in which it must find none
 */
record MeetingRule(String id, Reader reader, List<String> matches, List<String> rejects)
    implements ProvedRule {

  /** Reads an encounter of which a verb or noun tells. */
  @FunctionalInterface
  interface Reader {
    /** Returns the encounter at a trigger, empty if the clause tells of none. */
    Optional<Encounter> read(Partners partners, Clauses clauses, Trigger trigger);
  }

  /**
   * Where a reader begins.
   *
   * @param node the index of the verb's or noun's node
   * @param group the verb group; for a noun {@link VerbGroups#NONE}
   */
  record Trigger(int node, VerbGroup group) {
    boolean isVerb() {
      return group.head() >= 0;
    }
  }

  static MeetingRule rule(String id, Reader reader) {
    return new MeetingRule("summit/" + id, reader, List.of(), List.of());
  }

  MeetingRule matches(String... sentences) {
    return new MeetingRule(id, reader, List.of(sentences), rejects);
  }

  MeetingRule rejects(String... sentences) {
    return new MeetingRule(id, reader, matches, List.of(sentences));
  }
}
