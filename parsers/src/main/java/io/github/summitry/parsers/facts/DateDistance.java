package io.github.summitry.parsers.facts;

import io.github.summitry.PartialDate;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads how far one meeting is from another: {@code met X on Sunday, two days after he met Y}. */
final class DateDistance {
  private static final int REACH = 10;
  private static final int WEEK = 7;
  private static final WordSet SPANS =
      WordSet.of("day", "days", "week", "weeks", "month", "months", "year", "years");
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private DateDistance() {}

  /** The {@code after} or {@code before} that a span of time parts a trigger by; 0 if none does. */
  static int before(Sentence sentence, int trigger) {
    for (int i = trigger - 1; i > Math.max(1, trigger - REACH); i--) {
      boolean apart = sentence.at(i).is("after") || sentence.at(i).is("before");
      if (apart && sentence.at(i - 1).isAny(SPANS)) {
        return i;
      }
    }
    return 0;
  }

  /** The node of the day from which the distance counts; -1 if the sentence names none. */
  static int origin(Sentence sentence, int apart) {
    for (int i = apart - 2; i >= 0; i--) {
      if (sentence.at(i).date().isPresent()) {
        return sentence.at(i).date().get().isDay() ? i : -1;
      }
    }
    return -1;
  }

  /** The day at that distance from a day. */
  static Optional<PartialDate> from(Sentence sentence, int apart, Optional<PartialDate> origin) {
    Optional<LocalDate> day = origin.flatMap(PartialDate::day);
    int count = count(sentence.at(apart - 2).lower());
    boolean weeks = sentence.at(apart - 1).lower().startsWith("week");
    boolean days = sentence.at(apart - 1).lower().startsWith("day");
    if (count == 0 || !days && !weeks) {
      return Optional.empty();
    }
    int distance = count * (weeks ? WEEK : 1);
    int sign = sentence.at(apart).is("after") ? -1 : 1;
    return day.map(d -> PartialDate.of(d.plusDays((long) sign * distance)));
  }

  private static int count(String number) {
    if (number.equals("a")) {
      return 1;
    }
    boolean digit = number.length() == 1 && Character.isDigit(number.charAt(0));
    return digit ? number.charAt(0) - '0' : NUMBERS.indexOf(number) + 1;
  }
}
