package io.github.summitry.examples.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a picture has room for: the most frequent of its things. */
final class Ranking {
  /** More lines or points than these are no longer a picture. */
  private static final int ROOM = 30;

  private final Map<String, Integer> counts = new TreeMap<>();

  static Ranking of(Collection<String> things) {
    Ranking ranking = new Ranking();
    things.forEach(thing -> ranking.counts.merge(thing, 1, Integer::sum));
    return ranking;
  }

  /** Returns the most frequent, in alphabetical order. */
  Set<String> first() {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(ROOM)
        .map(Map.Entry::getKey)
        .sorted()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  int size() {
    return counts.size();
  }

  /** Returns how often the most frequent is there; one, if nothing is. */
  int highest() {
    return counts.values().stream().max(Integer::compare).orElse(1);
  }

  int count(String thing) {
    return counts.getOrDefault(thing, 0);
  }

  /** Returns what is left out of the picture; empty if nothing is. */
  String leftOut(String noun) {
    return size() <= ROOM
        ? ""
        : " Drawn are the " + ROOM + " most frequent of " + size() + " " + noun + "s.";
  }
}
