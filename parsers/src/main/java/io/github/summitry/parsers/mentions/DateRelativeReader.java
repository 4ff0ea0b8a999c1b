package io.github.summitry.parsers.mentions;

import java.util.Optional;

/**
 * Reads words that point from another date: {@code yesterday}, {@code last month}, {@code the next
 * day}.
 */
final class DateRelativeReader {
  private static final WordSet GOING_ON = WordSet.of("of", "that", "than");
  private static final WordSet DEMONSTRATIVES = WordSet.of("that", "this");
  private static final WordSet AHEAD = WordSet.of("coming", "upcoming", "next");
  private static final WordSet GONE = WordSet.of("past", "last");

  private DateRelativeReader() {}

  static Optional<DateReading> at(DateTokens tokens, int index) {
    Optional<DateReading> longest = adverb(tokens, index);
    longest = DateReading.longer(longest, beyond(tokens, index));
    longest = DateReading.longer(longest, demonstrative(tokens, index));
    longest = DateReading.longer(longest, narrative(tokens, index));
    longest = DateReading.longer(longest, neighbouring(tokens, index));
    return DateReading.longer(longest, DateDistanceReader.at(tokens, index));
  }

  private static Optional<DateReading> reading(DateMeaning meaning, int end) {
    return Optional.of(DateReading.of(meaning, end));
  }

  private static DateShift published(DateGrain grain, int amount) {
    return DateShift.ofPublication(grain, amount);
  }

  private static DateShift story(DateGrain grain, int amount) {
    return DateShift.ofStory(grain, amount);
  }

  private static Optional<DateReading> adverb(DateTokens tokens, int index) {
    int end = DatePartOfDay.end(tokens, index + 1);
    return switch (tokens.word(index)) {
      case "today", "tonight" -> reading(published(DateGrain.DAY, 0), end);
      case "yesterday" -> reading(published(DateGrain.DAY, -1), end);
      case "tomorrow" -> reading(published(DateGrain.DAY, 1), end);
      default -> Optional.empty();
    };
  }

  /** {@code the day after tomorrow}, {@code the day before yesterday}. */
  private static Optional<DateReading> beyond(DateTokens tokens, int index) {
    int at = tokens.is(index, "the") ? index + 1 : index;
    if (!tokens.is(at, "day")) {
      return Optional.empty();
    }
    if (tokens.is(at + 1, "after") && tokens.is(at + 2, "tomorrow")) {
      return reading(published(DateGrain.DAY, 2), at + 3);
    }
    return tokens.is(at + 1, "before") && tokens.is(at + 2, "yesterday")
        ? reading(published(DateGrain.DAY, -2), at + 3)
        : Optional.empty();
  }

  /** {@code this week}, {@code last June}, {@code next Monday}, {@code this past weekend}. */
  private static Optional<DateReading> demonstrative(DateTokens tokens, int index) {
    return switch (tokens.word(index)) {
      case "this" ->
          tokens.isAny(index + 1, GONE)
              ? DateChosenReader.at(tokens, index + 2, DateChosenReader.Which.PAST)
              : tokens.isAny(index + 1, AHEAD)
                  ? DateChosenReader.at(tokens, index + 2, DateChosenReader.Which.COMING)
                  : DateChosenReader.at(tokens, index + 1, DateChosenReader.Which.THIS);
      // "The last year" is a length of time, "his last day" the end of something.
      case "last", "next" ->
          tokens.isAny(index - 1, DateWords.DETERMINERS) || tokens.isPossessive(index - 1)
              ? Optional.empty()
              : DateChosenReader.at(
                  tokens,
                  index + 1,
                  tokens.is(index, "last")
                      ? DateChosenReader.Which.LAST
                      : DateChosenReader.Which.NEXT);
      case "the" -> definite(tokens, index + 1);
      default -> Optional.empty();
    };
  }

  /** {@code the weekend}, {@code the coming Friday}. */
  private static Optional<DateReading> definite(DateTokens tokens, int index) {
    return switch (tokens.word(index)) {
      case "coming", "upcoming" ->
          DateChosenReader.at(tokens, index + 1, DateChosenReader.Which.COMING);
      case "past" ->
          tokens.is(index + 1, "weekend")
              ? reading(published(DateGrain.WEEKEND, -1), index + 2)
              : Optional.empty();
      case "weekend" -> reading(published(DateGrain.WEEKEND, 0), index + 1);
      default -> Optional.empty();
    };
  }

  /** {@code the same day}, {@code that evening}, {@code the following week}. */
  private static Optional<DateReading> narrative(DateTokens tokens, int index) {
    boolean that = tokens.isAny(index, DEMONSTRATIVES);
    boolean the = tokens.is(index, "the");
    int word = that || the ? index + 1 : index;
    int at = tokens.is(word, "very") ? word + 1 : word;
    if (tokens.is(at, "same")) {
      return tokens.count(at + 1) > 1 && tokens.is(at + 2, "days")
          ? reading(story(DateGrain.DAY, 0), at + 3)
          : unit(tokens, at + 1, 0);
    }
    if (that) {
      return tokens.is(index, "that") ? unit(tokens, at, 0) : Optional.empty();
    }
    return switch (the ? tokens.word(at) : "") {
      case "previous", "preceding" ->
          weekday(tokens, at + 1, DateWeekday.Choice.BEFORE_STORY)
              .or(() -> unit(tokens, at + 1, -1));
      case "following", "ensuing" ->
          weekday(tokens, at + 1, DateWeekday.Choice.AFTER_STORY).or(() -> unit(tokens, at + 1, 1));
      case "next" -> unit(tokens, at + 1, 1).filter(r -> r.grain() == DateGrain.DAY);
      default -> Optional.empty();
    };
  }

  private static Optional<DateReading> weekday(
      DateTokens tokens, int index, DateWeekday.Choice choice) {
    return DateWeekdayReader.at(tokens, index, choice);
  }

  /** A unit or a part of the day, so many from the story's. */
  private static Optional<DateReading> unit(DateTokens tokens, int index, int amount) {
    int part = DatePartOfDay.end(tokens, index);
    if (part > index) {
      return reading(story(DateGrain.DAY, amount), part);
    }
    Optional<DateGrain> grain = tokens.unit(index);
    boolean listing = tokens.is(index + 1, "or") || tokens.is(index + 1, "and");
    boolean vague = listing && tokens.count(index + 2) > 0;
    return grain.isPresent() && !vague
        ? reading(story(grain.get(), amount), index + 1)
        : Optional.empty();
  }

  /**
   * {@code the day before}, {@code the evening before}, {@code on the eve}, if of nothing said
   * behind.
   */
  private static Optional<DateReading> neighbouring(DateTokens tokens, int index) {
    if (!tokens.is(index, "the")) {
      return Optional.empty();
    }
    if (tokens.is(index + 1, "eve")) {
      return tokens.is(index - 1, "on") && endsAt(tokens, index + 2)
          ? reading(story(DateGrain.DAY, -1), index + 2)
          : Optional.empty();
    }
    boolean alone = tokens.is(index - 1, "on") && tokens.isMark(index + 2);
    if (alone && tokens.is(index + 1, "day")) {
      return reading(story(DateGrain.DAY, 0), index + 2);
    }
    int part = DatePartOfDay.end(tokens, index + 1);
    Optional<DateGrain> grain =
        part > index + 1 ? Optional.of(DateGrain.DAY) : tokens.unit(index + 1);
    int at = Math.max(part, index + 2);
    int amount = tokens.is(at, "before") ? -1 : tokens.is(at, "after") ? 1 : 0;
    boolean that = tokens.isBackward(at + 1);
    return grain.isPresent() && amount != 0 && (that || endsAt(tokens, at + 1))
        ? reading(story(grain.get(), amount), that ? at + 2 : at + 1)
        : Optional.empty();
  }

  private static boolean endsAt(DateTokens tokens, int index) {
    return tokens.isClosing(index) && !tokens.isAny(index, GOING_ON);
  }
}
