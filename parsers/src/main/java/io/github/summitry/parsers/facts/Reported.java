package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Summit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The meetings of a story by their parties, to find the one that a clause belongs to. */
final class Reported {
  private final List<Summit> summits;
  private final Map<Set<Actor>, SameSides> bySides = new LinkedHashMap<>();

  Reported(List<Summit> summits) {
    this.summits = summits;
    for (int i = 0; i < summits.size(); i++) {
      if (!summits.get(i).background()) {
        bySides.computeIfAbsent(Held.sidesOf(summits.get(i)), s -> new SameSides()).add(i);
      }
    }
    bySides.values().forEach(meetings -> meetings.sort(summits));
  }

  /** The meetings of the same parties, as indices of the list, by where the story begins them. */
  private static final class SameSides {
    private final List<Integer> indices = new ArrayList<>();
    private final List<Integer> begins = new ArrayList<>();

    /** The highest index up to each. */
    private final List<Integer> last = new ArrayList<>();

    private int first = -1;

    void add(int index) {
      first = first < 0 ? index : first;
      indices.add(index);
    }

    void sort(List<Summit> summits) {
      indices.sort(Comparator.comparingInt(i -> begin(summits.get(i))));
      int highest = -1;
      for (int index : indices) {
        highest = Math.max(highest, index);
        begins.add(begin(summits.get(index)));
        last.add(highest);
      }
    }

    /** The highest index of those that begin at or before an offset, -1 if none does. */
    int lastUpTo(int offset) {
      int found = Collections.binarySearch(begins, offset);
      int end = found < 0 ? -found - 1 : found + 1;
      while (end < begins.size() && begins.get(end) == offset) {
        end++;
      }
      return end == 0 ? -1 : last.get(end - 1);
    }
  }

  private static int begin(Summit summit) {
    return summit.evidence().get(0).begin();
  }

  /**
   * Returns the meeting that these parties, and perhaps others, had: of several the one that is
   * reported last up to an offset; if none is, the first.
   */
  Optional<Summit> lastUpTo(int offset, List<Actor> parties) {
    int before = -1;
    int first = summits.size();
    for (Map.Entry<Set<Actor>, SameSides> meetings : bySides.entrySet()) {
      if (holdsAll(meetings.getKey(), parties)) {
        before = Math.max(before, meetings.getValue().lastUpTo(offset));
        first = Math.min(first, meetings.getValue().first);
      }
    }
    int found = before >= 0 ? before : first;
    return found < summits.size() ? Optional.of(summits.get(found)) : Optional.empty();
  }

  private static boolean holdsAll(Set<Actor> sides, List<Actor> parties) {
    for (int i = 0; i < parties.size(); i++) {
      if (!sides.contains(parties.get(i))) {
        return false;
      }
    }
    return true;
  }
}
