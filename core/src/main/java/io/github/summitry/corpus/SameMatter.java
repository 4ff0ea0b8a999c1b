package io.github.summitry.corpus;

import io.github.summitry.Sector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Follows pledges of the same parties on the same matter.
 *
 * <p>Two pledges are on one matter if they share a name that stands for it, {@code shuttle
 * diplomacy}, or two words at least one of which tells pledges apart, and a sector. What a pledge
 * is about follows from its own words: reports of other things neither join threads nor part them.
 * A pledge on two matters is a step of two threads. Pledges are found by their names and pairs of
 * words, so the time grows with their number.
 */
final class SameMatter {
  /** More words than this of one pledge are not paired. */
  private static final int MOST_WORDS = 8;

  private final List<PledgeAccounts> made;

  /** The numbers of the pledges that share a key, in order. */
  private final Map<Key, List<Integer>> sharing = new HashMap<>();

  /**
   * What pledges on one matter share.
   *
   * @param parties their parties' codes
   * @param pair whether it is two words and not a name
   * @param terms the name, or the words in order
   * @param sector the sector of a pair; empty for none
   */
  private record Key(String parties, boolean pair, List<String> terms, String sector)
      implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::parties)
            .thenComparing(Key::pair)
            .thenComparing(key -> String.join(" ", key.terms()))
            .thenComparing(Key::sector);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }

    /** The parties and the terms: {@code JP-KR/shuttle-diplomacy}. */
    String id() {
      String words = String.join(" ", terms).replaceAll("[^\\p{L}\\p{N}]+", "-");
      return parties + "/" + words.replaceAll("^-|-$", "");
    }
  }

  private SameMatter(List<PledgeAccounts> made) {
    this.made = made;
    for (int i = 0; i < made.size(); i++) {
      for (Key key : keys(made.get(i))) {
        sharing.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
  }

  /**
   * Returns the threads.
   *
   * @param made the pledges by date
   */
  static List<PledgeThread> threads(List<PledgeAccounts> made) {
    return new SameMatter(made).threads();
  }

  private static NavigableSet<Key> keys(PledgeAccounts pledge) {
    String parties = Parties.codes(pledge.parties());
    NavigableSet<Key> keys = new TreeSet<>();
    pledge.names().forEach(name -> keys.add(new Key(parties, false, List.of(name), "")));
    List<String> words = pledge.words().stream().limit(MOST_WORDS).toList();
    List<String> others = new ArrayList<>(words);
    others.addAll(pledge.fields().stream().limit(MOST_WORDS).toList());
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < others.size(); j++) {
        List<String> pair = List.of(words.get(i), others.get(j));
        if (pledge.step().sectors().isEmpty()) {
          keys.add(new Key(parties, true, pair, ""));
        }
        for (Sector sector : pledge.step().sectors()) {
          keys.add(new Key(parties, true, pair, sector.name()));
        }
      }
    }
    return keys;
  }

  private List<PledgeThread> threads() {
    Map<List<Integer>, List<Key>> matters = new LinkedHashMap<>();
    sharing.entrySet().stream()
        .filter(shared -> shared.getValue().size() > 1)
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            shared ->
                matters
                    .computeIfAbsent(shared.getValue(), p -> new ArrayList<>())
                    .add(shared.getKey()));
    ThreadNaming naming = new ThreadNaming();
    Set<Integer> followed = new HashSet<>();
    for (List<Integer> pledges : widest(matters.keySet())) {
      List<Key> keys = matters.getOrDefault(pledges, List.of());
      Set<String> terms = new LinkedHashSet<>();
      keys.forEach(key -> terms.addAll(key.terms()));
      naming.add(keys.get(0).id(), List.copyOf(terms), pledges.stream().map(made::get).toList());
      followed.addAll(pledges);
    }
    for (int i = 0; i < made.size(); i++) {
      if (!followed.contains(i)) {
        naming.add(made.get(i), keys(made.get(i)).stream().map(Key::id).findFirst());
      }
    }
    return naming.threads();
  }

  /** Leaves out what a longer thread holds. */
  private static List<List<Integer>> widest(Collection<List<Integer>> threads) {
    Map<Integer, List<Set<Integer>>> ofPledge = new HashMap<>();
    for (List<Integer> thread : threads) {
      Set<Integer> pledges = new HashSet<>(thread);
      thread.forEach(p -> ofPledge.computeIfAbsent(p, k -> new ArrayList<>()).add(pledges));
    }
    return threads.stream()
        .filter(
            thread ->
                ofPledge.getOrDefault(thread.get(0), List.of()).stream()
                    .noneMatch(other -> other.size() > thread.size() && other.containsAll(thread)))
        .toList();
  }
}
