package io.github.summitry.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells apart and puts together the meetings of one set of parties. */
final class SameParties {
  private SameParties() {}

  /** Returns the meetings that accounts, given in order of publication, tell of. */
  static List<Draft> meetings(List<Draft> accounts) {
    Map<LocalDate, List<Draft>> byDay = new TreeMap<>();
    List<Draft> others = new ArrayList<>();
    for (Draft account : accounts) {
      Optional<LocalDate> day = account.day();
      day.map(d -> byDay.computeIfAbsent(d, x -> new ArrayList<>())).orElse(others).add(account);
    }
    Stream<Draft> dated = byDay.values().stream().flatMap(day -> SameDay.of(day).stream());
    List<Draft> drafts = Reprints.join(Stream.concat(dated, others.stream()).toList());
    List<Draft> neighbours = Neighbours.join(drafts.stream().filter(SameParties::hasDay).toList());
    List<Draft> coarse =
        CoarseDates.join(neighbours, drafts.stream().filter(SameParties::isCoarse).toList());
    return Undated.join(coarse, drafts.stream().filter(d -> d.date().isEmpty()).toList());
  }

  private static boolean hasDay(Draft draft) {
    return draft.day().isPresent();
  }

  private static boolean isCoarse(Draft draft) {
    return draft.date().isPresent() && draft.day().isEmpty();
  }
}
