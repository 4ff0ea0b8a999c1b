package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.Optional;

/**
 * An office as the text prints it, with what goes with it.
 *
 * @param length number of tokens, modifiers and nation included
 * @param office the office
 * @param printed the office's words in lower case, without the nation
 * @param actor the state or organisation that the words name or imply
 * @param past whether its holder has left ("former", "late", "then") or not yet taken it ("-elect")
 * @param plural whether it speaks of several holders
 */
record Title(
    int length,
    Office office,
    String printed,
    Optional<Actor> actor,
    boolean past,
    boolean plural) {

  /** Whether its holder speaks for the actor as a principal. */
  boolean isLeader() {
    return !past
        && switch (office.kind()) {
          case HEAD -> true;
          case HEAD_OF_BODY -> actor.isPresent();
          default -> false;
        };
  }

  Title of(Actor holder) {
    return new Title(length, office, printed, Optional.of(holder), past, plural);
  }

  Title extendedTo(int tokens, String words) {
    return new Title(tokens, office, words, actor, past, plural);
  }
}
