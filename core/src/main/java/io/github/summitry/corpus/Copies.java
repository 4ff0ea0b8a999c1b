package io.github.summitry.corpus;

import io.github.summitry.Article;
import io.github.summitry.Passage;
import io.github.summitry.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which articles print the same report: most of the shorter one's words stand in the other in the
 * same order, or a good part where both name the same agency.
 *
 * <p>Some of the runs of words of each article, chosen by what they are, stand for it; each belongs
 * to the first article that printed it. Time and memory grow linearly with the text.
 */
final class Copies {
  /** The words of a run. */
  private static final int RUN = 6;

  /** Of so many neighbouring runs one is chosen. */
  private static final int WINDOW = 4;

  /** Less than this is too little to tell a copy by. */
  private static final int LEAST_RUNS = 3;

  private final LongTable owners = new LongTable();
  private final int[] originals;
  private final int[] lengths;
  private final List<Report> reports;

  private Copies(List<Report> reports) {
    this.reports = reports;
    this.originals = new int[reports.size()];
    this.lengths = new int[reports.size()];
  }

  /**
   * Returns for each report the number of the one it copies, its own if it copies none.
   *
   * @param reports in order of publication
   */
  static int[] originals(List<Report> reports) {
    Copies copies = new Copies(reports);
    for (int i = 0; i < reports.size(); i++) {
      copies.add(i);
    }
    return copies.originals;
  }

  private void add(int report) {
    Set<Long> runs = chosenRuns(reports.get(report).article());
    lengths[report] = runs.size();
    int original = original(report, runs);
    originals[report] = original;
    runs.forEach(run -> owners.putIfAbsent(run, original));
  }

  private int original(int report, Set<Long> runs) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (long run : runs) {
      int owner = owners.get(run);
      if (owner >= 0) {
        shared.merge(owner, 1, Integer::sum);
      }
    }
    int best = report;
    int most = LEAST_RUNS - 1;
    for (Map.Entry<Integer, Integer> owner : shared.entrySet()) {
      int first = owner.getKey();
      int common = owner.getValue();
      boolean more = common > most || common == most && first < best;
      if (more && isCopy(report, first, common)) {
        best = first;
        most = common;
      }
    }
    return best;
  }

  private boolean isCopy(int report, int first, int common) {
    int shorter = Math.min(lengths[report], lengths[first]);
    Set<String> bylines = new HashSet<>(reports.get(report).article().bylines());
    bylines.retainAll(reports.get(first).article().bylines());
    return common * 10 >= shorter * (bylines.isEmpty() ? 6 : 3);
  }

  /** Returns the least of each window of runs: what two texts share they both choose. */
  private static Set<Long> chosenRuns(Article article) {
    List<Long> runs = WordRuns.of(article.paragraphs().stream().map(Passage::text).toList(), RUN);
    Set<Long> chosen = new HashSet<>();
    for (int i = 0; i + WINDOW <= runs.size(); i++) {
      long least = runs.get(i);
      for (int j = i + 1; j < i + WINDOW; j++) {
        least = Math.min(least, runs.get(j));
      }
      chosen.add(least);
    }
    return chosen;
  }
}
