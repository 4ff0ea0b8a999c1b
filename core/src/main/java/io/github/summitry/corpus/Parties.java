package io.github.summitry.corpus;

import io.github.summitry.Actor;
import java.util.Collection;
import java.util.stream.Collectors;

/** The parties of a meeting or a pledge in writing. */
final class Parties {
  private Parties() {}

  /** Returns the codes, each once, in order: {@code JP-KR}. */
  static String codes(Collection<Actor> actors) {
    return actors.stream().distinct().sorted().map(Actor::code).collect(Collectors.joining("-"));
  }
}
