package io.github.summitry.parsers.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Days of one month: {@code 30}, {@code 20-21}, {@code 20, 21 and 22}.
 *
 * @param days the days, or the first and the last
 * @param listed whether every day is named
 * @param end index after the last token
 */
record DateDays(List<Integer> days, boolean listed, int end) {

  DateDays {
    days = List.copyOf(days);
  }

  /** Returns the days written from the token on, empty if there are none. */
  static Optional<DateDays> at(DateTokens tokens, int index) {
    int day = tokens.dayOrOrdinal(index);
    if (day > 0) {
      return Optional.of(enumeration(tokens, index, day));
    }
    Optional<List<Integer>> days = hyphenated(tokens.word(index));
    return days.isPresent()
        ? Optional.of(new DateDays(days.get(), false, index + 1))
        : Optional.empty();
  }

  /** {@code 20-21}. */
  private static Optional<List<Integer>> hyphenated(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen < 1) {
      return Optional.empty();
    }
    int first = DateTokens.dayOrOrdinal(word.substring(0, hyphen));
    int last = DateTokens.dayOrOrdinal(word.substring(hyphen + 1));
    return first > 0 && last > first ? Optional.of(List.of(first, last)) : Optional.empty();
  }

  private static DateDays enumeration(DateTokens tokens, int index, int first) {
    List<Integer> days = new ArrayList<>(List.of(first));
    int at = index + 1;
    while (tokens.is(at, ",") && follows(tokens, at + 1, days)) {
      days.add(tokens.dayOrOrdinal(at + 1));
      at += 2;
    }
    int joint = days.size() > 1 && tokens.is(at, ",") ? at + 1 : at;
    boolean article = tokens.is(joint + 1, "the");
    int next = article ? joint + 2 : joint + 1;
    if (tokens.isAny(joint, DateWords.JOINING)
        && follows(tokens, next, days)
        && (!article || tokens.ordinal(next) > 0)
        && (tokens.isBoundary(next + 1) || tokens.isCapitalized(next + 1))) {
      days.add(tokens.dayOrOrdinal(next));
      return new DateDays(days, tokens.isAny(joint, DateWords.LISTING), next + 1);
    }
    // Without an "and" at its end it was no enumeration of days: "on May 2, 20 leaders met".
    return new DateDays(List.of(first), true, index + 1);
  }

  private static boolean follows(DateTokens tokens, int index, List<Integer> days) {
    return tokens.dayOrOrdinal(index) > days.get(days.size() - 1);
  }
}
