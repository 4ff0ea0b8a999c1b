package io.github.summitry.parsers.mentions;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds {@link DateExpression}s among tokens. */
final class DateExpressions {
  private static final WordSet CLOSING = WordSet.of("ends", "closes", "ended", "closed");
  private static final WordSet GOING = WordSet.of("out", "over", "up");
  private static final WordSet BEGINNING = beginning();
  private static final WordSet YEAR_IS_OUT =
      WordSet.of("is", "was", "ends", "ended", "closes", "closed", "runs");

  /** Most tokens between the first of an expression and one that no word but a date's can be. */
  private static final int FARTHEST = 8;

  private DateExpressions() {}

  /**
   * A date found.
   *
   * @param expression what it says
   * @param length how many tokens it takes, its preposition included
   * @param prepositions how many of them are the preposition: 1 of {@code on Oct. 30}
   * @param attributive whether it only describes the noun behind it: {@code the June 12 meeting},
   *     {@code Thursday's talks}
   */
  record Found(DateExpression expression, int length, int prepositions, boolean attributive) {}

  private static WordSet beginning() {
    Set<String> words = new HashSet<>(DateWords.beginning());
    words.addAll(DateBound.beginning());
    words.add("for"); // "set for the evening"
    return WordSet.of(words.toArray(String[]::new));
  }

  /** Returns whether a date may begin with the word in lower case, preposition included. */
  static boolean mayBeginWith(String word) {
    return Character.isDigit(word.charAt(0)) || word.indexOf('-') > 0 || BEGINNING.contains(word);
  }

  /** Returns the longest date that begins at the token, empty if none does. */
  static Optional<Found> at(Tokens tokens, int index) {
    Word word = tokens.get(index).word();
    if (!word.begins(Openings.DATE) || !mayBeginWith(word.lower())) {
      return Optional.empty();
    }
    DateTokens dates = new DateTokens(tokens);
    if (!dates.speakOfTime(index, index + FARTHEST)) {
      return Optional.empty();
    }
    Optional<Found> prepositional = prepositional(dates, index);
    if (prepositional.isPresent()) {
      return prepositional;
    }
    Optional<DateReading> reading = reading(dates, index);
    return reading.isPresent()
        ? Optional.of(found(dates, index, index, reading.get(), DateBound.AT))
        : Optional.empty();
  }

  private static Optional<Found> prepositional(DateTokens tokens, int index) {
    Optional<DateReading> partOfDay = DatePartOfDay.at(tokens, index);
    if (partOfDay.isPresent()) {
      return Optional.of(found(tokens, index, index + 1, partOfDay.get(), DateBound.AT));
    }
    Optional<DateBound.Preposition> preposition = DateBound.at(tokens, index);
    return preposition.isPresent() ? governed(tokens, index, preposition.get()) : Optional.empty();
  }

  private static Optional<Found> governed(
      DateTokens tokens, int index, DateBound.Preposition preposition) {
    int begin = index + preposition.length();
    Optional<DateReading> year = outOfYear(tokens, preposition, begin);
    Optional<DateReading> reading = year.isPresent() ? year : reading(tokens, begin);
    if (reading.isEmpty() || !governs(tokens, preposition, reading.get())) {
      return Optional.empty();
    }
    DateReading found = reading.get();
    return Optional.of(found(tokens, index, begin, found, bound(preposition, found)));
  }

  /** {@code before the year is out}, {@code within the month}. */
  private static Optional<DateReading> outOfYear(
      DateTokens tokens, DateBound.Preposition preposition, int begin) {
    if (preposition.bound() != DateBound.UNTIL || !tokens.is(begin, "the")) {
      return Optional.empty();
    }
    Optional<DateGrain> grain = tokens.unit(begin + 1);
    if (grain.isEmpty() || grain.get() == DateGrain.WEEKEND) {
      return Optional.empty();
    }
    boolean ends = tokens.isAny(begin + 2, YEAR_IS_OUT) && tokens.isAny(begin + 3, GOING);
    boolean closes = tokens.isAny(begin + 2, CLOSING);
    boolean within = preposition.word().equals("within") && tokens.isBoundary(begin + 2);
    int end = ends ? begin + 4 : closes ? begin + 3 : begin + 2;
    return ends || closes || within
        ? Optional.of(DateReading.of(DateShift.ofPublication(grain.get(), 0), end))
        : Optional.empty();
  }

  /** Whether the preposition belongs to the date, not to a noun behind it. */
  private static boolean governs(
      DateTokens tokens, DateBound.Preposition preposition, DateReading found) {
    boolean span = found.meaning() instanceof DateSpan;
    return !tokens.isPossessive(found.end())
        && switch (preposition.word()) {
          case "between" -> span;
          case "over" -> span || found.grain() == DateGrain.WEEKEND;
          // "Flew in Saturday", "moved on last month".
          case "in" -> found.grain() != DateGrain.DAY;
          case "on" -> found.grain() == DateGrain.DAY || found.grain() == DateGrain.WEEKEND;
          default -> true;
        };
  }

  private static DateBound bound(DateBound.Preposition preposition, DateReading found) {
    boolean range = preposition.word().equals("from") && found.meaning() instanceof DateSpan;
    return range ? DateBound.AT : preposition.bound();
  }

  private static Found found(
      DateTokens tokens, int index, int begin, DateReading reading, DateBound bound) {
    DateExpression expression = new DateExpression(reading.meaning(), bound, reading.weekday());
    boolean described = begin == index && tokens.isAny(index - 1, DateWords.DETERMINERS);
    boolean attributive =
        tokens.isPossessive(reading.end())
            || (described || begin == index && tokens.isPossessive(index - 1))
                && !tokens.isBoundary(reading.end());
    return new Found(expression, reading.end() - index, begin - index, attributive);
  }

  /** Reads a date or two joined ones. */
  private static Optional<DateReading> reading(DateTokens tokens, int index) {
    Optional<DateReading> first = single(tokens, index);
    if (first.isEmpty()) {
      return first;
    }
    Optional<DateReading> joined = joined(tokens, index, first.get());
    return joined.isPresent() ? joined : first;
  }

  private static Optional<DateReading> single(DateTokens tokens, int index) {
    Optional<DateReading> longest =
        DateReading.longer(DatePartReader.at(tokens, index), DatePartReader.whole(tokens, index));
    return longest.isPresent()
        ? Optional.of(DateBrackets.complete(tokens, longest.get()))
        : longest;
  }

  /** {@code Thursday and Friday}, {@code from May to July}. */
  private static Optional<DateReading> joined(DateTokens tokens, int index, DateReading first) {
    int joint = first.end();
    boolean listing = tokens.isAny(joint, DateWords.LISTING);
    boolean between = tokens.is(index - 1, "between");
    if (!tokens.isAny(joint, DateWords.JOINING) || first.meaning() instanceof DateSpan) {
      return Optional.empty();
    }
    Optional<DateReading> second = single(tokens, joint + 1);
    if (second.isEmpty()) {
      return second;
    }
    DateReading last = second.get();
    boolean joins =
        last.grain() == first.grain()
            && !(last.meaning() instanceof DateSpan)
            && (tokens.isWord(joint) || isAlike(first.meaning(), last.meaning()))
            && (!listing || between || tokens.isBoundary(last.end()));
    if (!joins) {
      return Optional.empty();
    }
    DateMeaning span = span(first.meaning(), last.meaning(), listing);
    return Optional.of(new DateReading(span, last.end(), first.weekday()));
  }

  /** A dash joins only what is written alike; elsewhere it opens an aside. */
  private static boolean isAlike(DateMeaning first, DateMeaning last) {
    return first.getClass().equals(last.getClass());
  }

  private static DateMeaning span(DateMeaning first, DateMeaning last, boolean listing) {
    DateMeaning from =
        first instanceof DateOnCalendar begin && last instanceof DateOnCalendar end
            ? begin.yearBefore(end)
            : first;
    return new DateSpan(List.of(from, last), listing);
  }
}
