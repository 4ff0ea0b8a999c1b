package io.github.summitry;

/** A meeting's turn among those of a leader's day. */
public enum Turn {
  /** The first of the day. */
  FIRST,
  /** Before the one that the text tells of last before it. */
  EARLIER,
  /** After the one that the text tells of last before it. */
  LATER,
  /** The last of the day. */
  LAST
}
