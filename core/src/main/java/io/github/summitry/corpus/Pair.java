package io.github.summitry.corpus;

import java.util.Comparator;

/**
 * Two who met, in their natural order. Immutable if they are.
 *
 * @param one the lesser
 * @param other the greater
 * @param <T> actors, names
 */
public record Pair<T extends Comparable<? super T>>(T one, T other) implements Comparable<Pair<T>> {

  /** Returns the two in their natural order. */
  public static <T extends Comparable<? super T>> Pair<T> of(T one, T other) {
    return one.compareTo(other) <= 0 ? new Pair<>(one, other) : new Pair<>(other, one);
  }

  /** Orders by the first, then by the second. */
  @Override
  public int compareTo(Pair<T> that) {
    return Comparator.<Pair<T>, T>comparing(Pair::one)
        .thenComparing(Pair::other)
        .compare(this, that);
  }

  /** Returns {@code CA-KR}. */
  @Override
  public String toString() {
    return one + "-" + other;
  }
}
