package io.github.summitry;

/** Whether a meeting took place. */
public enum Status {
  /** It took place, or is taking place. */
  HELD,
  /** It has a fixed day, or "will", "is set to", "was scheduled to" be held. */
  SCHEDULED,
  /** It is likely, planned without a day, or being arranged. */
  EXPECTED,
  /** Somebody suggested, asked or hoped for it. */
  PROPOSED,
  /** It was put off. */
  POSTPONED,
  /** It was called off, fell through or was refused. */
  CANCELLED
}
