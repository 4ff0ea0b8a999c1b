package io.github.summitry.parsers.mentions;

import java.util.Optional;

/** Reads a part of a longer time: {@code late April}, {@code the first half of next year}. */
final class DatePartReader {
  private static final WordSet PREPOSITIONS = WordSet.of("in", "on", "at");

  private DatePartReader() {}

  /** Reads a day, month or year without a part's words before it. */
  static Optional<DateReading> whole(DateTokens tokens, int index) {
    Optional<DateReading> longest = DateRelativeReader.at(tokens, index);
    longest = DateReading.longer(longest, DateWeekdayReader.at(tokens, index));
    longest = DateReading.longer(longest, DateCalendarReader.at(tokens, index));
    return DateReading.longer(longest, season(tokens, index));
  }

  static Optional<DateReading> at(DateTokens tokens, int index) {
    Optional<DateReading> longest = narrowed(tokens, index);
    longest = DateReading.longer(longest, partOf(tokens, index));
    longest = DateReading.longer(longest, partOfDay(tokens, index));
    return DateReading.longer(longest, yearEnd(tokens, index));
  }

  /** {@code late April}, {@code early on Thursday}, {@code later in the day}. */
  private static Optional<DateReading> narrowed(DateTokens tokens, int index) {
    if (!tokens.isAny(index, DateWords.NARROWING)) {
      return Optional.empty();
    }
    boolean preposition = tokens.isAny(index + 1, PREPOSITIONS);
    int at = preposition ? index + 2 : index + 1;
    Optional<DateReading> within =
        preposition && tokens.is(at, "the") ? unit(tokens, at + 1) : Optional.empty();
    return within.or(() -> whole(tokens, at)).or(() -> partOf(tokens, at));
  }

  /** {@code [in the] day}, of the story. */
  private static Optional<DateReading> unit(DateTokens tokens, int index) {
    int part = DatePartOfDay.end(tokens, index);
    if (part > index) {
      return Optional.of(DateReading.of(DateShift.ofStory(DateGrain.DAY, 0), part));
    }
    return tokens.unit(index).map(grain -> DateReading.of(DateShift.ofStory(grain, 0), index + 1));
  }

  /** {@code the end of May}, {@code the first half of next year}, {@code the week of Oct. 27}. */
  private static Optional<DateReading> partOf(DateTokens tokens, int index) {
    int word = tokens.is(index, "the") ? index + 1 : index;
    int part = tokens.isAny(word, DateWords.WHICH_PART) ? word + 1 : word;
    if (!tokens.isAny(part, DateWords.PARTS) || !tokens.is(part + 1, "of")) {
      return Optional.empty();
    }
    int at = part + 2;
    boolean week = tokens.is(part, "week");
    return whole(tokens, at)
        .map(found -> week && found.grain() == DateGrain.DAY ? weekOf(found) : found)
        .or(
            () ->
                tokens.is(at, "the")
                    ? current(tokens, at + 1).filter(r -> r.grain() != DateGrain.DAY)
                    : Optional.empty());
  }

  private static DateReading weekOf(DateReading day) {
    return day.meaning(new DateUnitOf(day.meaning(), DateGrain.WEEK));
  }

  /** {@code [the end of the] year}, of publication. */
  private static Optional<DateReading> current(DateTokens tokens, int index) {
    return unit(tokens, index)
        .map(reading -> reading.meaning(DateShift.ofPublication(reading.grain(), 0)));
  }

  /** {@code the evening of March 25}. */
  private static Optional<DateReading> partOfDay(DateTokens tokens, int index) {
    int begin = tokens.is(index, "the") ? index + 1 : index;
    int end = DatePartOfDay.end(tokens, begin);
    return end > begin && tokens.is(end, "of")
        ? whole(tokens, end + 1).filter(reading -> reading.grain() == DateGrain.DAY)
        : Optional.empty();
  }

  /** {@code year-end}, {@code the year's end}. */
  private static Optional<DateReading> yearEnd(DateTokens tokens, int index) {
    int at = tokens.is(index, "the") ? index + 1 : index;
    int end = tokens.is(at, "year-end") ? at + 1 : at;
    if (tokens.isPossessive(at + 1) && tokens.is(at + 2, "end")) {
      Optional<DateReading> unit = current(tokens, at);
      return unit.map(reading -> reading.until(at + 3));
    }
    return end > at
        ? Optional.of(DateReading.of(DateShift.ofPublication(DateGrain.YEAR, 0), end))
        : Optional.empty();
  }

  /**
   * {@code the spring of 2012}, {@code summer last year}: the year, since no season is one month.
   */
  private static Optional<DateReading> season(DateTokens tokens, int index) {
    int at = tokens.is(index, "the") ? index + 1 : index;
    if (!tokens.isAny(at, DateWords.SEASONS)) {
      return Optional.empty();
    }
    DateYears year = DateYears.at(tokens, at + 1);
    return year.isSaid()
        ? Optional.of(DateReading.of(new DateOnCalendar(year.year(), 0, 0), year.end()))
        : Optional.empty();
  }
}
