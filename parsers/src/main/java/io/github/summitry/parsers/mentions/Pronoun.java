package io.github.summitry.parsers.mentions;

/** What a pronoun stands for. */
public enum Pronoun {
  /** {@code he, she, him, her, his}: one person. */
  PERSON,
  /** {@code they, them, their}: several. */
  GROUP,
  /** {@code it, its}. */
  THING,
  /** {@code I, me, my}: the speaker. */
  SPEAKER,
  /** {@code we, us, our}: the speaker's side, or both. */
  SPEAKERS
}
