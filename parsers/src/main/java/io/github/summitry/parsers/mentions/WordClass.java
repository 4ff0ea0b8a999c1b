package io.github.summitry.parsers.mentions;

/** What a word does among names. */
enum WordClass {
  /** A small word inside a name: {@code bin}, {@code van}. */
  PARTICLE,
  /** A title of courtesy: {@code Mr.}, {@code Sheikh}. */
  COURTESY,
  /** The end of a body's or thing's name: {@code Group}, {@code Palace}. */
  THING,
  /** A capitalised word that is no name: {@code The}. */
  NO_NAME,
  /** The name of a leader to whom {@code she} can refer. */
  WOMAN,
  /** A given name that stands first in a name: {@code Maria}. */
  GIVEN,
  /** A firm: {@code Samsung}. */
  FIRM,
  /** A word that puts an office into the past: {@code former}. */
  FORMER,
  /** A word of rank before an office: {@code senior}. */
  RANK,
  /** A word before an office that is no part of it: {@code visiting}. */
  EPITHET,
  /** A word that a portfolio stands before: {@code minister}. */
  MINISTER,
  /** A word of rank that puts an office below its own: {@code deputy}. */
  DEPUTY,
  /** A word that mourns the person behind it: {@code funeral}. */
  MOURNING
}
