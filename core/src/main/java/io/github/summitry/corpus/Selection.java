package io.github.summitry.corpus;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Some of the facts of a corpus, in its order, to be narrowed down, grouped and counted. Immutable
 * and thread-safe; each narrowing is a new selection.
 *
 * @param <T> the type of the facts
 * @param <S> the selection's own type
 */
public abstract class Selection<T, S extends Selection<T, S>> implements Iterable<T> {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final List<T> facts;

  Selection(List<T> facts) {
    this.facts = List.copyOf(facts);
  }

  abstract S of(List<T> some);

  /** Returns those that pass the test. */
  public S where(Predicate<? super T> test) {
    return of(facts.stream().filter(test).toList());
  }

  /** Returns them as a stream, in order. */
  public Stream<T> stream() {
    return facts.stream();
  }

  /** Returns them as a list, in order. */
  public List<T> list() {
    return facts;
  }

  /**
   * Returns each as one line of JSON, in order, without line ends; what is absent is left out, the
   * same fact gives the same text.
   */
  public Stream<String> json() {
    return facts.stream().map(MAPPER::writeValueAsString);
  }

  /** Returns how many there are. */
  public int size() {
    return facts.size();
  }

  /** Returns the first, empty if there is none. */
  public Optional<T> first() {
    return facts.stream().findFirst();
  }

  @Override
  public Iterator<T> iterator() {
    return facts.iterator();
  }

  /** Returns them by key, in the order of the keys; a fact with several keys stands under each. */
  public <K extends Comparable<? super K>> SortedMap<K, S> groupByEach(
      Function<? super T, ? extends Iterable<? extends K>> keys) {
    SortedMap<K, List<T>> groups = new TreeMap<>();
    for (T fact : facts) {
      for (K key : keys.apply(fact)) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
      }
    }
    SortedMap<K, S> selections = new TreeMap<>();
    groups.forEach((key, group) -> selections.put(key, of(group)));
    return selections;
  }

  /** Returns them by key, in the order of the keys. */
  public <K extends Comparable<? super K>> SortedMap<K, S> groupBy(
      Function<? super T, ? extends K> key) {
    return groupByEach(fact -> List.of(key.apply(fact)));
  }

  /** Returns how many there are by key, in the order of the keys. */
  public <K extends Comparable<? super K>> SortedMap<K, Integer> count(
      Function<? super T, ? extends K> key) {
    return countEach(fact -> List.of(key.apply(fact)));
  }

  /** Returns how many there are by key; a fact with several keys counts under each. */
  public <K extends Comparable<? super K>> SortedMap<K, Integer> countEach(
      Function<? super T, ? extends Iterable<? extends K>> keys) {
    SortedMap<K, Integer> counts = new TreeMap<>();
    for (T fact : facts) {
      for (K key : keys.apply(fact)) {
        counts.merge(key, 1, Integer::sum);
      }
    }
    return counts;
  }

  /** Returns the facts as a list in brackets. */
  @Override
  public String toString() {
    return facts.toString();
  }
}
