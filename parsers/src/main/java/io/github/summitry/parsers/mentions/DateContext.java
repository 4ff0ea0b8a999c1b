package io.github.summitry.parsers.mentions;

import io.github.summitry.PartialDate;
import java.util.Optional;

/**
 * What a {@link DateExpression} is relative to. Immutable.
 *
 * <p>Words that somebody is quoted with are relative to the day when he said them: give that day as
 * {@code published}.
 *
 * @param published when the article came out, the anchor of {@code Thursday}, {@code yesterday},
 *     {@code last month}, {@code in June}
 * @param story the date spoken of before, the anchor of {@code the same day}, {@code a day later},
 *     {@code on the 23rd}
 * @param tense the tense of the clause
 */
public record DateContext(
    Optional<PartialDate> published, Optional<PartialDate> story, Tense tense) {

  /** Returns this context with another date as both anchors, looking forward. */
  DateContext after(PartialDate date) {
    return new DateContext(Optional.of(date), Optional.of(date), Tense.FUTURE);
  }

  /** Returns the days of publication. */
  Optional<DateInterval> publication() {
    return published.map(DateInterval::of);
  }

  /** Returns the days of what was spoken of before, else of publication. */
  Optional<DateInterval> narrative() {
    return story.or(() -> published).map(DateInterval::of);
  }

  /**
   * Returns the weight of a distance into the past, or else into the future: the wrong way is
   * farther.
   */
  int weight(boolean past) {
    return switch (tense) {
      case PAST -> past ? 2 : 8;
      case PRESENT -> past ? 3 : 2;
      case FUTURE -> past ? 8 : 2;
    };
  }
}
