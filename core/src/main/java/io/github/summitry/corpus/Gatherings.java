package io.github.summitry.corpus;

import io.github.summitry.Occasion;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether two names of a gathering may mean the same one: ASEAN, ASEAN Plus Three. */
final class Gatherings {
  private Gatherings() {}

  static boolean mayBe(Occasion one, Occasion other) {
    return isFiner(one, other) || isFiner(other, one) || words(one).equals(words(other));
  }

  /** Returns whether the first name says more than the second. */
  static boolean isFiner(Occasion one, Occasion other) {
    Set<String> words = words(one);
    return words.containsAll(words(other)) && words.size() > words(other).size();
  }

  private static Set<String> words(Occasion occasion) {
    return new HashSet<>(Arrays.asList(occasion.name().toLowerCase(Locale.ROOT).split("\\W+", -1)));
  }
}
