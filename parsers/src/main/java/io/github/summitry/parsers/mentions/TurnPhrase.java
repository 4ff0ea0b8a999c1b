package io.github.summitry.parsers.mentions;

import io.github.summitry.Turn;

/**
 * Words that give a meeting its turn among those of a day.
 *
 * @param turn the turn
 * @param tokens how many words and marks there are
 */
public record TurnPhrase(Turn turn, int tokens) {
  /** Where such words stand. */
  public enum Role {
    /** At the start of a sentence. */
    OPENING,
    /** Beside the verb. */
    ADVERB,
    /** Before the noun. */
    NOUN
  }
}
