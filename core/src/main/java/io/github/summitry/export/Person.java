package io.github.summitry.export;

import io.github.summitry.Actor;
import io.github.summitry.Evidence;
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
}
