package io.github.summitry.parsers.mentions;

import java.util.Optional;

/**
 * Reads distances in time: {@code six days earlier}, {@code two months ago}, {@code years later}.
 */
final class DateDistanceReader {
  private static final WordSet PRESENT = WordSet.of("now", "today");
  private static final WordSet FEW = WordSet.of("few", "several", "some");
  private static final WordSet OPEN =
      WordSet.of("than", "over", "under", "nearly", "almost", "half");
  private static final WordSet VAGUE_UNITS =
      WordSet.of("days", "weeks", "months", "years", "decades", "decade", "centuries", "century");
  private static final int FEWEST = 2;
  private static final int MOST_OF_FEW = 7;

  private DateDistanceReader() {}

  /** Where the distance is measured from and to which side. */
  private record Direction(DateShift.Anchor anchor, int sign, int end) {}

  static Optional<DateReading> at(DateTokens tokens, int index) {
    int few = few(tokens, index);
    if (few > index) {
      Optional<Direction> to = direction(tokens, few + 1);
      return to.isPresent() ? few(tokens, few, to.get()) : Optional.empty();
    }
    int count = tokens.count(index);
    if (count == 0) {
      boolean bare = tokens.isAny(index, VAGUE_UNITS) || tokens.isAny(index, DateWords.SMALL_UNITS);
      Optional<Direction> to = bare ? direction(tokens, index + 1) : Optional.empty();
      return to.isPresent() ? Optional.of(vague(tokens, index, to.get())) : Optional.empty();
    }
    Optional<Direction> to = direction(tokens, index + 2);
    return to.isPresent() ? counted(tokens, index, count, to.get()) : Optional.empty();
  }

  /** Returns the index after {@code a few} or {@code a couple of}, else the same. */
  private static int few(DateTokens tokens, int index) {
    int at = tokens.is(index, "a") ? index + 1 : index;
    if (tokens.isAny(at, FEW)) {
      return at + 1;
    }
    return tokens.is(at, "couple") ? at + (tokens.is(at + 1, "of") ? 2 : 1) : index;
  }

  private static Optional<Direction> direction(DateTokens tokens, int index) {
    if (tokens.is(index, "from") && tokens.isAny(index + 1, PRESENT)) {
      return Optional.of(new Direction(DateShift.Anchor.PUBLICATION, 1, index + 2));
    }
    boolean compared = tokens.is(index + 1, "than");
    return switch (tokens.word(index)) {
      case "ago" -> Optional.of(new Direction(DateShift.Anchor.PUBLICATION, -1, index + 1));
      case "hence" -> Optional.of(new Direction(DateShift.Anchor.PUBLICATION, 1, index + 1));
      case "earlier", "previously" -> story(-1, index + 1, !compared);
      case "later" -> story(1, index + 1, !compared);
      case "before" -> from(tokens, -1, index + 1);
      case "after" -> from(tokens, 1, index + 1);
      default -> Optional.empty();
    };
  }

  /** {@code two days before}, {@code two days before that}. */
  private static Optional<Direction> from(DateTokens tokens, int sign, int index) {
    return tokens.isBackward(index)
        ? story(sign, index + 1, true)
        : story(sign, index, endsAt(tokens, index));
  }

  private static boolean endsAt(DateTokens tokens, int index) {
    return tokens.isClosing(index) && !tokens.is(index, "that") && !tokens.is(index, "when");
  }

  private static Optional<Direction> story(int sign, int end, boolean holds) {
    return holds ? Optional.of(new Direction(DateShift.Anchor.STORY, sign, end)) : Optional.empty();
  }

  private static Optional<DateReading> counted(
      DateTokens tokens, int index, int count, Direction to) {
    String unit = tokens.word(index + 1);
    if (DateWords.SMALL_UNITS.contains(unit)) {
      return Optional.of(DateReading.of(shift(to, DateGrain.DAY, 0, false), to.end()));
    }
    Optional<DateGrain> grain = Optional.ofNullable(DateWords.UNITS.get(unit));
    boolean rest =
        tokens.is(index - 1, "and") && DateWords.UNITS.containsKey(tokens.word(index - 2));
    if (grain.isEmpty() || rest || tokens.isAny(index - 1, OPEN)) {
      return unit.startsWith("decade") || grain.isPresent()
          ? Optional.of(DateReading.of(new DateUnsaid(DateGrain.YEAR), to.end()))
          : Optional.empty();
    }
    int exact = toTheDay(tokens, to.end());
    return Optional.of(
        DateReading.of(shift(to, grain.get(), to.sign() * count, exact > to.end()), exact));
  }

  /** Returns the index after {@code to the day} or {@code today}, else the same. */
  private static int toTheDay(DateTokens tokens, int index) {
    if (tokens.is(index, "to") && tokens.is(index + 1, "the") && tokens.is(index + 2, "day")) {
      return index + 3;
    }
    return tokens.is(index, "today") ? index + 1 : index;
  }

  private static Optional<DateReading> few(DateTokens tokens, int unit, Direction to) {
    if (tokens.isAny(unit, DateWords.SMALL_UNITS)) {
      return Optional.of(DateReading.of(shift(to, DateGrain.DAY, 0, false), to.end()));
    }
    return Optional.ofNullable(DateWords.UNITS.get(tokens.word(unit)))
        .map(
            grain ->
                DateReading.of(
                    DateSpan.between(
                        shift(to, grain, to.sign() * FEWEST, false),
                        shift(to, grain, to.sign() * MOST_OF_FEW, false)),
                    to.end()));
  }

  private static DateReading vague(DateTokens tokens, int index, Direction to) {
    DateMeaning meaning =
        tokens.isAny(index, DateWords.SMALL_UNITS)
            ? shift(to, DateGrain.DAY, 0, false)
            : new DateUnsaid(DateWords.UNITS.getOrDefault(tokens.word(index), DateGrain.YEAR));
    return DateReading.of(meaning, to.end());
  }

  private static DateShift shift(Direction to, DateGrain grain, int amount, boolean exact) {
    return new DateShift(to.anchor(), grain, amount, exact);
  }
}
