package io.github.summitry.parsers.mentions;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * A set of families, one bit each: asked at every word, so it must cost nothing. Immutable.
 *
 * @param low the bits of the first 64 families
 * @param high the bits of the others
 */
public record Families(long low, long high) {
  // Written out: what records get is put together at run time, while the first article waits.
  @Override
  public boolean equals(Object other) {
    return other instanceof Families o && low == o.low && high == o.high;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(31 * low + high);
  }

  /** No family. */
  public static final Families NONE = new Families(0, 0);

  /** Returns the set of these. */
  public static Families of(Family... families) {
    long low = 0;
    long high = 0;
    for (Family family : families) {
      low |= isLow(family) ? bit(family) : 0;
      high |= isLow(family) ? 0 : bit(family);
    }
    return new Families(low, high);
  }

  /** Returns the set of these. */
  public static Families of(Collection<Family> families) {
    return of(families.toArray(Family[]::new));
  }

  @SuppressWarnings("EnumOrdinal") // within one run of the program only; never stored
  private static boolean isLow(Family family) {
    return family.ordinal() < Long.SIZE;
  }

  @SuppressWarnings("EnumOrdinal") // as above; a shift takes it modulo 64
  private static long bit(Family family) {
    return 1L << family.ordinal();
  }

  /** Returns those that it has, in the order of their names. */
  public Set<Family> all() {
    Set<Family> all = EnumSet.noneOf(Family.class);
    if (!isEmpty()) {
      for (Family family : Family.values()) {
        if (contains(family)) {
          all.add(family);
        }
      }
    }
    return all;
  }

  /** Returns those that it or the other has. */
  public Families and(Families other) {
    return new Families(low | other.low, high | other.high);
  }

  /** Returns whether it has none. */
  public boolean isEmpty() {
    return low == 0 && high == 0;
  }

  /** Returns whether it has that one. */
  public boolean contains(Family family) {
    return ((isLow(family) ? low : high) & bit(family)) != 0;
  }

  /** Returns whether it has one of those. */
  public boolean containsAny(Families others) {
    return (low & others.low) != 0 || (high & others.high) != 0;
  }
}
