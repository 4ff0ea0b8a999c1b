package io.github.summitry;

/** What kind of meeting it is. */
public enum Format {
  /** Talks in person. */
  SUMMIT,
  /** A brief meeting: a pull-aside, a courtesy call, an audience. */
  MEETING,
  /** By telephone. */
  PHONE,
  /** By video link. */
  VIDEO,
  /** A meal of which nothing more is reported. */
  MEAL
}
