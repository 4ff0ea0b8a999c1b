package io.github.summitry.corpus;

import io.github.summitry.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One of the values that are told of a meeting, and who tells it.
 *
 * @param value the value
 * @param tellings who tells it, by time of publication, not empty
 */
record Voice<V>(V value, List<Telling> tellings) {

  /** Returns the values that the accounts give, each once, in order of publication. */
  static <V> List<Voice<V>> of(List<Telling> tellings, Function<Telling, Optional<V>> value) {
    Map<V, List<Telling>> voices = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      value
          .apply(telling)
          .ifPresent(v -> voices.computeIfAbsent(v, x -> new ArrayList<>()).add(telling));
    }
    return voices.entrySet().stream().map(v -> new Voice<>(v.getKey(), v.getValue())).toList();
  }

  /** Returns how many independent reports tell it. */
  int sources() {
    Set<Integer> sources = new HashSet<>();
    tellings.forEach(telling -> sources.add(telling.source()));
    return sources.size();
  }

  Telling first() {
    return tellings.get(0);
  }

  /** Returns the last known to be published, or the last of all if that is not known of any. */
  Telling last() {
    for (int i = tellings.size() - 1; i >= 0; i--) {
      if (tellings.get(i).article().published().isPresent()) {
        return tellings.get(i);
      }
    }
    return tellings.get(tellings.size() - 1);
  }

  /** Returns whether more independent reports tell it than the other, or later ones as many. */
  boolean outweighs(Voice<V> other) {
    if (sources() != other.sources()) {
      return sources() > other.sources();
    }
    boolean dated = last().article().published().isPresent();
    boolean otherDated = other.last().article().published().isPresent();
    return dated == otherDated ? last().report() > other.last().report() : dated;
  }

  Stated stated(Function<V, String> text) {
    Set<Integer> heard = new HashSet<>();
    Set<String> sources = new LinkedHashSet<>();
    List<Citation> evidence = new ArrayList<>();
    for (Telling telling : tellings) {
      Article article = telling.article();
      if (heard.add(telling.source())) {
        sources.add(article.id());
      }
      telling.summit().evidence().forEach(words -> evidence.add(Citation.of(article, words)));
    }
    return new Stated(text.apply(value), List.copyOf(sources), evidence);
  }
}
