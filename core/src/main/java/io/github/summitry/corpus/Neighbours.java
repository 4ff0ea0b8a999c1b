package io.github.summitry.corpus;

import io.github.summitry.Format;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Joins meetings of the same parties on different days that are one, told with two dates. */
final class Neighbours {
  /** How many days a wrong date may be off. */
  private static final int NEAR = 7;

  private Neighbours() {}

  /** Joins dated meetings, given by date. */
  static List<Draft> join(List<Draft> dated) {
    return misdated(acrossMidnight(dated));
  }

  /** Where it was Thursday here and Friday there: two days, never three. */
  private static List<Draft> acrossMidnight(List<Draft> dated) {
    Set<Draft> gone = new HashSet<>();
    Set<Draft> joined = new HashSet<>();
    for (int i = 0; i < dated.size(); i++) {
      Draft draft = dated.get(i);
      for (int j = i + 1; j < dated.size() && daysBetween(draft, dated.get(j)) <= 1; j++) {
        Draft next = dated.get(j);
        boolean free = !joined.contains(draft) && !joined.contains(next);
        if (free && daysBetween(draft, next) == 1 && isOneMeeting(draft, next)) {
          joined.add(draft);
          joined.add(next);
          gone.add(joined(draft, next));
        }
      }
    }
    return without(dated, gone);
  }

  private static boolean isOneMeeting(Draft one, Draft other) {
    return one.mayBe(other)
        && !one.occasionsDiffer(other)
        && !one.citiesDiffer(other)
        && one.leavesDayOpen(other);
  }

  /** Where one source alone gives another day than several, and agrees with them in all else. */
  private static List<Draft> misdated(List<Draft> dated) {
    Set<Draft> gone = new HashSet<>();
    for (int i = 0; i < dated.size(); i++) {
      Draft lone = dated.get(i);
      if (lone.sources().size() > 1) {
        continue;
      }
      List<Draft> well = new ArrayList<>();
      for (int j = i - 1; j >= 0 && daysBetween(dated.get(j), lone) <= NEAR; j--) {
        well.add(dated.get(j));
      }
      for (int j = i + 1; j < dated.size() && daysBetween(lone, dated.get(j)) <= NEAR; j++) {
        well.add(dated.get(j));
      }
      well.removeIf(other -> other.sources().size() < 2 || !agreeInAllElse(lone, other));
      if (well.size() == 1) {
        well.get(0).join(lone);
        gone.add(lone);
      }
    }
    return without(dated, gone);
  }

  private static boolean agreeInAllElse(Draft lone, Draft other) {
    return lone.mayBe(other)
        && lone.shareOccasion(other)
        && lone.cities().stream().anyMatch(other.cities()::contains)
        && lone.formats().stream().anyMatch(other.formats()::contains)
        && !lone.formats().contains(Format.PHONE);
  }

  /** Joins the two into the one that more sources tell of, and returns the other. */
  private static Draft joined(Draft one, Draft other) {
    boolean first = one.sources().size() >= other.sources().size();
    Draft kept = first ? one : other;
    Draft gone = first ? other : one;
    kept.join(gone);
    return gone;
  }

  private static List<Draft> without(List<Draft> drafts, Set<Draft> gone) {
    return drafts.stream().filter(draft -> !gone.contains(draft)).toList();
  }

  static long daysBetween(Draft one, Draft other) {
    return ChronoUnit.DAYS.between(one.day().orElseThrow(), other.day().orElseThrow());
  }
}
