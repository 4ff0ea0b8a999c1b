package io.github.summitry.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts the accounts of one pledge together, of those that the same sides made at the same meeting.
 * Each joins the pledge that it shares most words with, the account that tells most coming first;
 * an article that tells two pledges is believed that they are two.
 *
 * <p>Only pledges that share a word are compared, and each only by its fullest account: the time
 * grows with the number of accounts times that of the pledges of one meeting.
 */
final class SamePledge {
  private static final Comparator<ToldPledge> ORDER =
      Comparator.<ToldPledge>comparingInt(told -> -told.matter().terms().size())
          .thenComparing(ToldPledge::wording)
          .thenComparing(ToldPledge::report)
          .thenComparing(told -> told.pledge().id());

  private final List<List<ToldPledge>> pledges = new ArrayList<>();
  private final List<Set<Integer>> reports = new ArrayList<>();

  /** The pledges whose fullest account has a term, and those that an account words so. */
  private final Map<String, NavigableSet<Integer>> index = new HashMap<>();

  private SamePledge() {}

  /** Returns the accounts by pledge, the one that tells most of it first. */
  static List<List<ToldPledge>> grouped(List<ToldPledge> accounts) {
    SamePledge same = new SamePledge();
    accounts.stream().sorted(ORDER).forEach(same::add);
    return same.pledges;
  }

  private void add(ToldPledge told) {
    int best = -1;
    int most = 0;
    for (Map.Entry<Integer, Integer> pledge : shared(told).entrySet()) {
      boolean open = !reports.get(pledge.getKey()).contains(told.report());
      ToldPledge fullest = pledges.get(pledge.getKey()).get(0);
      if (open && pledge.getValue() > most && isSame(fullest, told, pledge.getValue())) {
        best = pledge.getKey();
        most = pledge.getValue();
      }
    }
    if (best < 0) {
      best = pledges.size();
      pledges.add(new ArrayList<>());
      reports.add(new HashSet<>());
      for (String term : told.matter().terms()) {
        put(term, best);
      }
    }
    put(told.wording(), best);
    pledges.get(best).add(told);
    reports.get(best).add(told.report());
  }

  private void put(String key, int pledge) {
    if (key.isEmpty()) {
      return;
    }
    index.computeIfAbsent(key, k -> new TreeSet<>()).add(pledge);
  }

  /** How many terms each pledge shares with an account; the same words count as all. */
  private Map<Integer, Integer> shared(ToldPledge told) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String term : told.matter().terms()) {
      index.getOrDefault(term, new TreeSet<>()).forEach(p -> shared.merge(p, 1, Integer::sum));
    }
    index
        .getOrDefault(told.wording(), new TreeSet<>())
        .forEach(pledge -> shared.put(pledge, Integer.MAX_VALUE));
    return shared;
  }

  /** Whether two accounts, the first of which tells more, are of one pledge. */
  private static boolean isSame(ToldPledge fullest, ToldPledge told, int shared) {
    if (shared == Integer.MAX_VALUE) {
      return true;
    }
    Set<String> names = new TreeSet<>(fullest.matter().names());
    names.retainAll(told.matter().names());
    Set<String> terms = told.matter().terms();
    boolean most = shared * 5 >= terms.size() * 3;
    boolean act = fullest.act() == told.act();
    boolean all =
        fullest.matter().terms().equals(terms)
            && fullest.pledge().sectors().equals(told.pledge().sectors());
    return most && !names.isEmpty() || act && most && shared > 1 || act && all;
  }
}
