package io.github.summitry.examples;

import io.github.summitry.PartialDate;
import io.github.summitry.Report;
import io.github.summitry.Summit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the meetings of reports; not thread-safe. */
final class Meetings {
  private final Map<String, List<Account>> accounts = new LinkedHashMap<>();
  private int articles;

  void add(Report report) {
    articles++;
    for (Summit summit : report.summits()) {
      accounts
          .computeIfAbsent(key(summit), key -> new ArrayList<>())
          .add(new Account(report.article(), summit));
    }
  }

  /** Parties that met on the same day met once; without a day, each account stands for itself. */
  private String key(Summit summit) {
    boolean dayKnown = summit.date().flatMap(PartialDate::day).isPresent();
    return dayKnown ? summit.id() : summit.id() + " " + accounts.size();
  }

  /** Returns the meetings by date; those of the same date as they came in. */
  List<Meeting> inOrder() {
    return accounts.values().stream().map(Meeting::new).sorted(Meeting.BY_DATE).toList();
  }

  int articles() {
    return articles;
  }
}
