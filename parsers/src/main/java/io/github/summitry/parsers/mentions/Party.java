package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;

/**
 * A name by which newspapers call a state or organisation.
 *
 * @param actor the state or organisation
 * @param role what kind of name it is
 */
public record Party(Actor actor, Role role) {
  /** Kinds of names. */
  public enum Role {
    /** {@code South Korea}, {@code the United Nations}. */
    NAME,
    /** {@code Korean}, {@code Koreans}. */
    DEMONYM,
    /** {@code Tokyo} for the government of Japan. */
    CAPITAL,
    /** {@code the Kremlin}. */
    SEAT,
    /** {@code bloc}: the organisation once it is the topic. */
    GROUP
  }
}
