package io.github.summitry.parsers.mentions;

/** Names of days and months, which look like names of people. */
final class Weekdays {
  private static final WordSet NAMES =
      WordSet.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sep.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "today",
          "yesterday",
          "tomorrow");

  private Weekdays() {}

  static boolean isDayOrMonth(Token token) {
    return token.word().isDayOrMonth();
  }

  static boolean isDayOrMonth(String lower) {
    return NAMES.contains(lower);
  }
}
