package io.github.summitry.export;

import io.github.summitry.Actor;
import io.github.summitry.Evidence;
import io.github.summitry.Leader;
import io.github.summitry.Official;
import java.util.List;
import java.util.Optional;

/** A leader or an official, whom a table lists alike. */
record Person(
    Kind kind,
    String name,
    List<String> aliases,
    Optional<Actor> actor,
    Optional<String> office,
    List<Evidence> evidence) {

  enum Kind {
    LEADER,
    OFFICIAL
  }

  static Person of(Leader leader) {
    return new Person(
        Kind.LEADER,
        leader.name(),
        leader.aliases(),
        leader.actor(),
        leader.office(),
        leader.evidence());
  }

  static Person of(Official official) {
    return new Person(
        Kind.OFFICIAL,
        official.name(),
        official.aliases(),
        official.actor(),
        official.office(),
        official.evidence());
  }
}
