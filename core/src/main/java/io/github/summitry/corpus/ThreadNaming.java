package io.github.summitry.corpus;

import io.github.summitry.PartialDate;
import io.github.summitry.Sector;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gives threads their ids and their steps' changes. */
final class ThreadNaming {
  /** A matter of which nothing is heard for longer is taken up anew. */
  private static final int SILENT_YEARS = 2;

  private static final Comparator<PledgeThread> ORDER =
      Comparator.comparing((PledgeThread thread) -> thread.steps().get(0).date().isEmpty())
          .thenComparing(
              thread -> thread.steps().get(0).date().map(PartialDate::toString).orElse(""))
          .thenComparing(PledgeThread::id);

  private final List<PledgeThread> threads = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();

  /** Adds a pledge of which nothing more is heard. */
  void add(PledgeAccounts made, Optional<String> id) {
    NavigableSet<String> matter = new TreeSet<>(made.names());
    matter.addAll(made.words());
    matter.addAll(made.fields());
    String itself =
        Parties.codes(made.parties())
            + "/"
            + made.step().date().map(PartialDate::toString).orElse("undated")
            + "/"
            + made.step().firmness().name().toLowerCase(Locale.ROOT);
    add(id.orElse(itself), List.copyOf(matter), List.of(made));
  }

  /** Adds pledges on one matter, given by date. */
  void add(String id, List<String> matter, List<PledgeAccounts> made) {
    NavigableSet<Sector> sectors = new TreeSet<>();
    NavigableMap<Integer, String> sources = new TreeMap<>();
    List<PledgeStep> steps = new ArrayList<>();
    for (PledgeAccounts each : made) {
      PledgeStep step = each.step();
      sectors.addAll(step.sectors());
      each.sources().forEach(sources::putIfAbsent);
      steps.add(step.with(change(steps, step)));
    }
    int count = ids.merge(id, 1, Integer::sum);
    threads.add(
        new PledgeThread(
            count == 1 ? id : id + "/" + count,
            List.copyOf(made.get(0).parties()),
            matter,
            List.copyOf(sectors),
            steps,
            List.copyOf(new LinkedHashSet<>(sources.values()))));
  }

  private static Change change(List<PledgeStep> before, PledgeStep step) {
    if (before.isEmpty()) {
      return Change.FIRST;
    }
    PledgeStep last = before.get(before.size() - 1);
    if (step.date().isEmpty()) {
      return Change.UNDATED;
    }
    if (step.negated()) {
      return last.negated() ? Change.HOLDS : Change.REFUSED;
    }
    if (last.negated() || isLongAfter(last, step)) {
      return Change.REVIVED;
    }
    int firmer = step.firmness().compareTo(last.firmness());
    return firmer == 0 ? Change.HOLDS : firmer > 0 ? Change.RISES : Change.FALLS;
  }

  private static boolean isLongAfter(PledgeStep last, PledgeStep step) {
    Optional<LocalDate> from = last.date().map(Publication::lastDay);
    Optional<LocalDate> to = step.date().map(Publication::firstDay);
    return from.isPresent()
        && to.isPresent()
        && ChronoUnit.YEARS.between(from.get(), to.get()) >= SILENT_YEARS;
  }

  List<PledgeThread> threads() {
    threads.sort(ORDER);
    return threads;
  }
}
