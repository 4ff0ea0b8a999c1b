package io.github.summitry.parsers.mentions;

/** What a word does when a text says where a meeting stands among others. */
public enum HistoryWord {
  /** It numbers: {@code third}. */
  ORDINAL,
  /** It names the kind of meeting and counts them all: {@code bilateral}. */
  KIND,
  /** It counts only some: {@code formal}. */
  NARROWER,
  /** What is counted is a programme: {@code day}, {@code trip}. */
  TURN,
  /** There was one before: {@code previous}. */
  EARLIER,
  /** The one before: {@code last}. */
  LAST,
  /** It rounds a length of time: {@code almost}. */
  APPROXIMATE,
  /** The other side is nobody in particular: {@code a}, {@code foreign}. */
  ANY;

  /** Returns whether a claim begins with it. */
  boolean opens() {
    return this == ORDINAL || this == EARLIER || this == LAST;
  }
}
