package io.github.summitry.corpus;

import io.github.summitry.PartialDate;
import io.github.summitry.Pledge;
import io.github.summitry.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes one pledge of its accounts and threads of the pledges. */
final class Threading {
  private static final Comparator<PledgeAccounts> ORDER =
      Comparator.comparing((PledgeAccounts made) -> made.step().date().isEmpty())
          .thenComparing(made -> made.step().date().map(PartialDate::toString).orElse(""))
          .thenComparing(made -> made.step().negated())
          .thenComparing(made -> made.step().firmness())
          .thenComparing(made -> Parties.codes(made.step().by()))
          .thenComparing(made -> made.step().text())
          .thenComparing(made -> String.join("\n", made.step().sources()));

  private final List<Report> reports;
  private final int[] originals;
  private final ToldMeetings meetings;

  private Threading(List<Report> reports, int[] originals, ToldMeetings meetings) {
    this.reports = reports;
    this.originals = originals;
    this.meetings = meetings;
  }

  /**
   * Returns the threads by the date of their first step.
   *
   * @param reports in order of publication
   * @param originals for each the number of the one it copies
   * @param meetings the meetings that they tell of
   */
  static List<PledgeThread> of(List<Report> reports, int[] originals, ToldMeetings meetings) {
    Threading threading = new Threading(reports, originals, meetings);
    List<PledgeAccounts> made = new ArrayList<>();
    for (List<ToldPledge> accounts : threading.told().values()) {
      SamePledge.grouped(accounts).forEach(one -> made.add(PledgeAccounts.of(one)));
    }
    made.sort(ORDER);
    return SameMatter.threads(made);
  }

  /** The accounts of pledges by when and by whom they were made. */
  private Map<String, List<ToldPledge>> told() {
    Map<String, List<ToldPledge>> told = new TreeMap<>();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      Set<String> people = Matter.people(report);
      for (Pledge pledge : report.pledges()) {
        ToldPledge account =
            new ToldPledge(
                i,
                originals[i],
                report.article(),
                pledge,
                meetings.of(report.article(), pledge),
                Matter.of(pledge, people));
        told.computeIfAbsent(account.when(), when -> new ArrayList<>()).add(account);
      }
    }
    return told;
  }
}
