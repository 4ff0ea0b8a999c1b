package io.github.summitry.corpus;

import io.github.summitry.PartialDate;
import io.github.summitry.Report;
import io.github.summitry.Summit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the accounts of all reports together to meetings. */
final class Merging {
  private final List<Report> reports;
  private final int[] originals;
  private final Names names = new Names();

  private Merging(List<Report> reports, int[] originals) {
    this.reports = reports;
    this.originals = originals;
  }

  /**
   * Returns the meetings by date.
   *
   * @param reports in order of publication
   * @param originals for each the number of the one it copies
   */
  static List<Meeting> of(List<Report> reports, int[] originals) {
    Merging merging = new Merging(reports, originals);
    List<Draft> drafts = new ArrayList<>();
    merging.byParties().values().forEach(d -> drafts.addAll(SameParties.meetings(d)));
    return merging.settled(Multilaterals.join(drafts));
  }

  private Map<String, List<Draft>> byParties() {
    Map<String, List<Draft>> byParties = new TreeMap<>();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      for (Summit summit : report.summits()) {
        Telling telling = new Telling(i, originals[i], new Reported<>(report.article(), summit));
        Draft draft = new Draft(telling, names);
        byParties.computeIfAbsent(Parties.codes(draft.actors()), p -> new ArrayList<>()).add(draft);
      }
    }
    return byParties;
  }

  private List<Meeting> settled(List<Draft> drafts) {
    List<Map<String, Difference>> orders = reports.stream().map(DayOrder::of).toList();
    List<Meeting> meetings =
        drafts.stream()
            .sorted(Comparator.comparingInt(Draft::first))
            .map(draft -> Settling.of(draft, names, orders))
            .toList();
    return Ids.given(meetings).stream()
        .sorted(
            Comparator.comparing((Meeting meeting) -> meeting.date().isEmpty())
                .thenComparing(meeting -> meeting.date().map(PartialDate::toString).orElse(""))
                .thenComparing(Meeting::id))
        .toList();
  }
}
