package io.github.summitry.corpus;

import io.github.summitry.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins what is told of a month or a year with the one meeting of the same parties within it; where
 * there are several it stays apart.
 */
final class CoarseDates {
  private CoarseDates() {}

  static List<Draft> join(List<Draft> dated, List<Draft> coarse) {
    List<Draft> all = new ArrayList<>(dated);
    for (Map.Entry<PartialDate, List<Draft>> period : byPeriod(coarse).entrySet()) {
      all.addAll(placed(period.getKey(), period.getValue(), all));
    }
    return all;
  }

  /** Months before years: a year may then hold a meeting of a month. */
  private static Map<PartialDate, List<Draft>> byPeriod(List<Draft> coarse) {
    Map<PartialDate, List<Draft>> periods =
        new TreeMap<>(
            (one, other) ->
                one.month().isPresent() == other.month().isPresent()
                    ? one.compareTo(other)
                    : one.month().isPresent() ? -1 : 1);
    coarse.forEach(
        draft ->
            periods.computeIfAbsent(draft.date().orElseThrow(), d -> new ArrayList<>()).add(draft));
    return periods;
  }

  /** Returns those that join none. */
  private static List<Draft> placed(PartialDate period, List<Draft> told, List<Draft> all) {
    List<Draft> within =
        all.stream().filter(d -> d.date().map(period::covers).orElse(false)).toList();
    List<Draft> apart = new ArrayList<>();
    for (Draft draft : SameDay.of(told)) {
      List<Draft> fitting = within.stream().filter(d -> fits(d, draft)).toList();
      if (fitting.size() == 1) {
        fitting.get(0).join(draft);
      } else {
        apart.add(draft);
      }
    }
    return apart;
  }

  static boolean fits(Draft one, Draft other) {
    return one.mayBe(other) && !one.occasionsDiffer(other);
  }
}
