package io.github.summitry.parsers.mentions;

/** Where a clause stands in time. */
public enum Tense {
  /** {@code met}, {@code has met}, {@code poses} in a caption. */
  PAST,
  /** {@code meets}, {@code is to meet}: its days are those to come. */
  PRESENT,
  /** {@code will meet}. */
  FUTURE
}
