package io.github.summitry.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * One thing that accounts tell of a meeting: how to find it, to write it, and to compare it.
 *
 * @param field its name among the differences
 * @param value what an account gives, empty if nothing
 * @param text the value in writing
 * @param finer whether the first value says the same as the second, and more
 * @param kind how another value stands to the one that the meeting shows
 */
record Aspect<V>(
    Difference.Field field,
    Function<Telling, Optional<V>> value,
    Function<V, String> text,
    BiPredicate<V, V> finer,
    BiFunction<Voice<V>, Voice<V>, Difference.Kind> kind) {

  List<Voice<V>> voices(List<Telling> tellings) {
    return Voice.of(tellings, value);
  }

  /** Returns the finest of what most independent reports agree on. */
  Optional<Voice<V>> shown(List<Voice<V>> voices) {
    Optional<Voice<V>> shown = heaviest(voices);
    Optional<Voice<V>> finest = shown;
    while (finest.isPresent()) {
      shown = finest;
      V value = finest.get().value();
      finest = heaviest(voices.stream().filter(v -> finer.test(v.value(), value)).toList());
    }
    return shown;
  }

  private static <V> Optional<Voice<V>> heaviest(List<Voice<V>> voices) {
    return voices.stream().reduce((one, other) -> other.outweighs(one) ? other : one);
  }

  List<Difference> differences(List<Telling> tellings) {
    List<Voice<V>> voices = voices(tellings);
    return shown(voices).map(shown -> differences(shown, voices)).orElseGet(List::of);
  }

  /** Returns how the other values stand to the one shown, a difference for each kind. */
  List<Difference> differences(Voice<V> shown, List<Voice<V>> voices) {
    Map<Difference.Kind, List<Stated>> others = new EnumMap<>(Difference.Kind.class);
    for (Voice<V> voice : voices) {
      if (!voice.value().equals(shown.value())) {
        others
            .computeIfAbsent(
                kind.apply(shown, voice), k -> new ArrayList<>(List.of(shown.stated(text))))
            .add(voice.stated(text));
      }
    }
    return others.entrySet().stream()
        .map(other -> new Difference(field, other.getKey(), other.getValue()))
        .toList();
  }
}
