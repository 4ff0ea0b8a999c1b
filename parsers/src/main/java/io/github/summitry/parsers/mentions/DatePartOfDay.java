package io.github.summitry.parsers.mentions;

import java.util.Optional;

/**
 * Parts of a day, which say no other day: {@code morning}, {@code early evening}, {@code local
 * time}.
 */
final class DatePartOfDay {
  private static final WordSet POINTS = WordSet.of("night", "noon", "dawn");
  private static final WordSet NARROWING = WordSet.of("early", "late", "mid");

  private DatePartOfDay() {}

  /** Returns the index after a part of the day that begins at the token, else the same index. */
  static int end(DateTokens tokens, int index) {
    int at = tokens.isAny(index, NARROWING) ? index + 1 : index;
    return tokens.isAny(at, DateWords.PARTS_OF_DAY) ? at + 1 : index;
  }

  /** Takes {@code morning} behind a day into the reading. */
  static DateReading skip(DateTokens tokens, DateReading reading) {
    int end = reading.end();
    int part = end(tokens, end);
    if (part == end && tokens.is(end, "in") && tokens.is(end + 1, "the")) {
      part = end(tokens, end + 2) > end + 2 ? end(tokens, end + 2) : end;
    }
    return reading.until(part);
  }

  /** Takes {@code , local time} and {@code (Korean time)} behind a day into the reading. */
  static DateReading skipZone(DateTokens tokens, DateReading reading) {
    int end = reading.end();
    boolean open = tokens.is(end, "(");
    int begin = open || tokens.is(end, ",") ? end + 1 : end;
    for (int at = begin; at < begin + 4; at++) {
      if (at > begin && tokens.is(at, "time")) {
        return open && !tokens.is(at + 1, ")") ? reading : reading.until(open ? at + 2 : at + 1);
      }
      if (!tokens.is(at, "local") && !tokens.is(at, "standard") && !tokens.isCapitalized(at)) {
        return reading;
      }
    }
    return reading;
  }

  /**
   * {@code in the morning}, {@code at night}, {@code set for the afternoon}: of the day that the
   * story is at. Of a story without a day they say nothing.
   */
  static Optional<DateReading> at(DateTokens tokens, int index) {
    boolean planned = tokens.is(index, "for");
    boolean in = (planned || tokens.is(index, "in")) && tokens.is(index + 1, "the");
    boolean at = (planned || tokens.is(index, "at")) && tokens.isAny(index + 1, POINTS);
    int begin = in ? index + 2 : index + 1;
    int end = in || at ? end(tokens, begin) : begin;
    return end > begin && tokens.isBoundary(end) && !tokens.is(end, "of")
        ? Optional.of(
            DateReading.of(
                new DateShift(DateShift.Anchor.STORY_ALONE, DateGrain.DAY, 0, false), end))
        : Optional.empty();
  }
}
