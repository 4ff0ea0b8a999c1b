package io.github.summitry.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins what copies of one report tell in the same words, whatever day they take it for: a copy
 * without a date, or with a later one, reads "Thursday" otherwise.
 */
final class Reprints {
  private Reprints() {}

  private record Words(int source, String text) {}

  static List<Draft> join(List<Draft> drafts) {
    Map<Words, Draft> known = new HashMap<>();
    Set<Draft> joined = new LinkedHashSet<>();
    for (Draft draft : drafts) {
      List<Words> words = wordsOf(draft);
      Optional<Draft> same =
          words.stream()
              .flatMap(w -> Optional.ofNullable(known.get(w)).stream())
              .filter(other -> isReprint(other, draft))
              .findFirst();
      same.ifPresentOrElse(other -> other.join(draft), () -> joined.add(draft));
      words.forEach(w -> known.putIfAbsent(w, same.orElse(draft)));
    }
    return new ArrayList<>(joined);
  }

  private static List<Words> wordsOf(Draft draft) {
    return draft.tellings().stream()
        .flatMap(
            telling ->
                telling.summit().evidence().stream()
                    .limit(1)
                    .map(evidence -> new Words(telling.source(), evidence.text())))
        .toList();
  }

  private static boolean isReprint(Draft one, Draft other) {
    return (one.sources().size() == 1 || other.sources().size() == 1) && one.mayBe(other);
  }
}
