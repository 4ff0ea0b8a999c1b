package io.github.summitry.corpus;

import io.github.summitry.Actor;
import io.github.summitry.Pledge;
import io.github.summitry.Sector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The accounts of one pledge.
 *
 * @param step the pledge that they make together
 * @param sources the ids of the articles that report it, by the number of their report
 * @param parties who makes it and to whom; of one party alone, who meets
 * @param names what stands for a matter by itself, in any account
 * @param words other words that tell it from others
 * @param fields fields of policy
 */
record PledgeAccounts(
    PledgeStep step,
    NavigableMap<Integer, String> sources,
    NavigableSet<Actor> parties,
    NavigableSet<String> names,
    NavigableSet<String> words,
    NavigableSet<String> fields) {
  private static final Comparator<ToldPledge> ORDER =
      Comparator.comparingInt(ToldPledge::report).thenComparing(told -> told.pledge().id());

  /**
   * Puts accounts of one pledge together.
   *
   * @param accounts the one that tells most first
   */
  static PledgeAccounts of(List<ToldPledge> accounts) {
    ToldPledge fullest = accounts.get(0);
    List<ToldPledge> told = new ArrayList<>(accounts);
    told.sort(ORDER);
    NavigableSet<Actor> to = new TreeSet<>();
    NavigableSet<Sector> sectors = new TreeSet<>();
    NavigableSet<String> names = new TreeSet<>();
    NavigableSet<String> words = new TreeSet<>();
    NavigableSet<String> fields = new TreeSet<>();
    for (ToldPledge account : told) {
      to.addAll(account.pledge().to());
      sectors.addAll(account.pledge().sectors());
      names.addAll(account.matter().names());
      words.addAll(account.matter().words());
      fields.addAll(account.matter().fields());
    }
    PledgeVoices voices = new PledgeVoices(told);
    List<Difference> differences = new ArrayList<>(voices.differences());
    finer(fullest, told).ifPresent(differences::add);
    List<String> sources = sources(told);
    Set<String> copies = new LinkedHashSet<>();
    told.forEach(account -> copies.add(account.article().id()));
    copies.removeAll(sources);
    PledgeStep step =
        new PledgeStep(
            fullest.date(),
            fullest.meeting().map(Meeting::id),
            List.copyOf(fullest.by()),
            List.copyOf(to),
            voices.firmness(),
            voices.negated(),
            Change.FIRST,
            List.copyOf(sectors),
            told.stream().flatMap(t -> t.pledge().instrument().stream()).findFirst(),
            fullest.pledge().text(),
            sources,
            List.copyOf(copies),
            differences,
            evidence(told));
    return new PledgeAccounts(step, independent(told), parties(fullest, to), names, words, fields);
  }

  private static NavigableSet<Actor> parties(ToldPledge told, NavigableSet<Actor> to) {
    NavigableSet<Actor> parties = new TreeSet<>(told.by());
    parties.addAll(to);
    if (parties.size() < 2) {
      told.meeting().ifPresent(m -> m.participants().forEach(p -> parties.add(p.actor())));
    }
    return parties;
  }

  /** Accounts that tell less than the fullest. */
  private static Optional<Difference> finer(ToldPledge fullest, List<ToldPledge> accounts) {
    Map<String, List<ToldPledge>> coarser = new TreeMap<>();
    for (ToldPledge told : accounts) {
      Set<String> terms = told.matter().terms();
      boolean less = terms.size() < fullest.matter().terms().size();
      if (less && fullest.matter().terms().containsAll(terms)) {
        coarser.computeIfAbsent(told.pledge().text(), text -> new ArrayList<>()).add(told);
      }
    }
    List<Stated> values = new ArrayList<>();
    values.add(stated(fullest.pledge().text(), List.of(fullest)));
    coarser.forEach((text, told) -> values.add(stated(text, told)));
    return values.size() < 2
        ? Optional.empty()
        : Optional.of(new Difference(Difference.Field.TEXT, Difference.Kind.FINER, values));
  }

  private static Stated stated(String text, List<ToldPledge> accounts) {
    return new Stated(text, sources(accounts), evidence(accounts));
  }

  /** The ids of the articles by time of publication, without copies of another of them. */
  static List<String> sources(List<ToldPledge> accounts) {
    return List.copyOf(new LinkedHashSet<>(independent(accounts).values()));
  }

  private static NavigableMap<Integer, String> independent(List<ToldPledge> accounts) {
    NavigableMap<Integer, String> sources = new TreeMap<>();
    accounts.stream()
        .sorted(ORDER)
        .forEach(told -> sources.putIfAbsent(told.source(), told.article().id()));
    return sources;
  }

  static List<Citation> evidence(List<ToldPledge> accounts) {
    List<Citation> evidence = new ArrayList<>();
    for (ToldPledge told : accounts) {
      Pledge pledge = told.pledge();
      pledge.evidence().forEach(words -> evidence.add(Citation.of(told.article(), words)));
    }
    return evidence;
  }
}
