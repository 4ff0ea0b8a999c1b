package io.github.summitry.parsers.mentions;

import java.time.Period;
import java.util.Map;
import java.util.Optional;

/**
 * A length of time as a text counts it: {@code four months}, {@code almost three and a half years},
 * {@code a decade}. Immutable.
 *
 * @param period the time, as the text rounds it
 * @param end the index of the node after it
 */
public record Elapsed(Period period, int end) {
  private static final int MOST_ROUNDING = 4;
  private static final int MOST = 200;
  private static final Map<String, Period> UNITS =
      Map.of(
          "day", Period.ofDays(1),
          "days", Period.ofDays(1),
          "week", Period.ofWeeks(1),
          "weeks", Period.ofWeeks(1),
          "month", Period.ofMonths(1),
          "months", Period.ofMonths(1),
          "year", Period.ofYears(1),
          "years", Period.ofYears(1),
          "decade", Period.ofYears(10),
          "decades", Period.ofYears(10));

  /** Returns the length of time that begins at a node, empty if none does. */
  public static Optional<Elapsed> at(Lexicon lexicon, Sentence sentence, int begin) {
    int at = begin;
    while (at < begin + MOST_ROUNDING
        && lexicon.isHistory(HistoryWord.APPROXIMATE, sentence.at(at).lower())) {
      at++;
    }
    int count = count(sentence.at(at).lower());
    if (count == 0) {
      return Optional.empty();
    }
    boolean half =
        sentence.at(at + 1).is("and")
            && sentence.at(at + 2).is("a")
            && sentence.at(at + 3).is("half");
    int unit = half ? at + 4 : at + 1;
    return Optional.ofNullable(UNITS.get(sentence.at(unit).lower()))
        .map(one -> new Elapsed(times(one, count, half), unit + 1));
  }

  private static int count(String word) {
    String whole = word.replace("-and-a-half", "");
    if (whole.matches("[1-9]\\d{0,2}")) {
      return Math.min(Integer.parseInt(whole), MOST);
    }
    return DateWords.COUNTS.getOrDefault(whole, 0);
  }

  private static Period times(Period one, int count, boolean half) {
    Period whole = one.multipliedBy(count);
    return half && one.getYears() > 0 ? whole.plusMonths(one.getYears() * 6L) : whole;
  }
}
