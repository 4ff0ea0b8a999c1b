package io.github.summitry.parsers.mentions;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads dates inside one hyphenated word: {@code mid-April}, {@code May-June}, {@code 2031-05-02}.
 */
final class DateHyphenReader {
  private static final WordSet NARROWING = WordSet.of("mid", "early", "late", "end");

  private DateHyphenReader() {}

  static Optional<DateReading> at(DateTokens tokens, int index) {
    String word = tokens.word(index);
    int hyphen = word.indexOf('-');
    if (hyphen < 1) {
      return Optional.empty();
    }
    String head = word.substring(0, hyphen);
    String tail = word.substring(hyphen + 1);
    return NARROWING.contains(head)
        ? narrowed(tokens, index, tail)
        : iso(head, tail)
            .map(meaning -> DateReading.of(meaning, index + 1))
            .or(() -> months(tokens, index, head, tail))
            .or(() -> weekdays(tokens, index, head, tail));
  }

  private static Optional<DateReading> narrowed(DateTokens tokens, int index, String tail) {
    int month = DateWords.MONTHS.getOrDefault(tail, 0);
    if (month > 0) {
      DateYears year = DateYears.at(tokens, index + 1);
      return Optional.of(DateReading.of(new DateOnCalendar(year.year(), month, 0), year.end()));
    }
    int year = DateTokens.year(tail);
    return year > 0
        ? Optional.of(DateReading.of(new DateOnCalendar(DateYear.given(year), 0, 0), index + 1))
        : Optional.empty();
  }

  private static Optional<DateMeaning> iso(String head, String tail) {
    int year = DateTokens.year(head);
    boolean whole = tail.length() == 5 && tail.charAt(2) == '-';
    int month = DateTokens.number(whole ? tail.substring(0, 2) : tail, 2);
    int day = whole ? DateTokens.number(tail.substring(3), 2) : 0;
    // "2024-25" is two years; a month is written with its zero.
    if (year == 0 || month == 0 || month > 12 || whole && day == 0 || tail.length() < 2) {
      return Optional.empty();
    }
    return day <= YearMonth.of(year, month).lengthOfMonth()
        ? Optional.of(new DateOnCalendar(DateYear.given(year), month, day))
        : Optional.empty();
  }

  private static Optional<DateReading> months(
      DateTokens tokens, int index, String head, String tail) {
    int first = DateWords.MONTHS.getOrDefault(head, 0);
    int last = DateWords.MONTHS.getOrDefault(tail, 0);
    if (first == 0 || last == 0 || !tokens.isCapitalized(index)) {
      return Optional.empty();
    }
    DateYears year = DateYears.at(tokens, index + 1);
    DateMeaning from = new DateOnCalendar(year.year(), first, 0);
    DateMeaning to = new DateOnCalendar(year.year(), last, 0);
    return Optional.of(DateReading.of(DateSpan.between(from, to), year.end()));
  }

  private static Optional<DateReading> weekdays(
      DateTokens tokens, int index, String head, String tail) {
    Optional<DayOfWeek> first = Optional.ofNullable(DateWords.WEEKDAYS.get(head));
    Optional<DayOfWeek> last = Optional.ofNullable(DateWords.WEEKDAYS.get(tail));
    return tokens.isCapitalized(index)
        ? first.flatMap(
            from ->
                last.map(
                    to ->
                        DateReading.of(
                            DateSpan.between(DateWeekday.of(from), DateWeekday.of(to)), index + 1)))
        : Optional.empty();
  }

  /** {@code Oct. 30-Nov. 1}: the month, the word with both days' ends, perhaps a dot, the day. */
  static Optional<DateReading> acrossMonths(DateTokens tokens, int index) {
    String word = tokens.word(index + 1);
    int hyphen = word.indexOf('-');
    if (hyphen < 1) {
      return Optional.empty();
    }
    String name = word.substring(hyphen + 1).toLowerCase(Locale.ROOT);
    int firstDay = DateTokens.dayOrOrdinal(word.substring(0, hyphen));
    int lastMonth = DateWords.MONTHS.getOrDefault(name.replace(".", ""), 0);
    int at = tokens.is(index + 2, ".") ? index + 3 : index + 2;
    int lastDay = tokens.dayOrOrdinal(at);
    int firstMonth = tokens.month(index);
    if (firstDay == 0
        || lastMonth == 0
        || lastDay == 0
        || !DateCalendarReader.isOf(firstMonth, List.of(firstDay))
        || !DateCalendarReader.isOf(lastMonth, List.of(lastDay))) {
      return Optional.empty();
    }
    DateYears year = DateYears.at(tokens, at + 1);
    DateOnCalendar to = new DateOnCalendar(year.year(), lastMonth, lastDay);
    DateOnCalendar from = new DateOnCalendar(DateYear.NEAREST, firstMonth, firstDay);
    return Optional.of(DateReading.of(DateSpan.between(from.yearBefore(to), to), year.end()));
  }
}
