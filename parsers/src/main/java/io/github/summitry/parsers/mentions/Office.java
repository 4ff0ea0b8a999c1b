package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.Optional;

/**
 * An office that a person can hold.
 *
 * @param name its usual name in lower case
 * @param kind what its holder is
 * @param actor the state or organisation, where the office alone implies it
 */
public record Office(String name, Kind kind, Optional<Actor> actor) {
  // Written out: what records get is put together at run time, while the first article waits.
  @Override
  public boolean equals(Object other) {
    return other instanceof Office o
        && name.equals(o.name)
        && kind.equals(o.kind)
        && actor.equals(o.actor);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + actor.hashCode();
  }

  /** What the holder of an office is. */
  public enum Kind {
    /** Head of a state or government. */
    HEAD,
    /** Head of an organisation, a party or a firm, as the words around it tell. */
    HEAD_OF_BODY,
    /** A royal title that may or may not go with power. */
    CROWN,
    /** A deputy or parliamentary office; never a leader. */
    DEPUTY,
    /** A member of a government. */
    MINISTER,
    /** Staff of a government: spokespersons, advisers, envoys. */
    AIDE,
    /** Somebody outside government. */
    CIVIL,
    /** A leader's wife or husband. */
    SPOUSE,
    /** A leader's family otherwise; no office. */
    KIN,
    /** Who holds the like office on the other side; no office by itself. */
    COUNTERPART,
    /** Those who make the article, write books or perform. */
    STAFF;

    /** Returns whether its holder heads something. */
    boolean isHead() {
      return this == HEAD || this == HEAD_OF_BODY;
    }

    /** Returns whether the word names an office and not a relation to somebody. */
    boolean isOffice() {
      return this != KIN && this != COUNTERPART && this != SPOUSE;
    }
  }
}
