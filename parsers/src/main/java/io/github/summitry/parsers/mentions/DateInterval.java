package io.github.summitry.parsers.mentions;

import io.github.summitry.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The days from the first to the last, both included. */
record DateInterval(LocalDate first, LocalDate last) {

  static DateInterval ofDay(LocalDate day) {
    return new DateInterval(day, day);
  }

  static DateInterval ofMonth(YearMonth month) {
    return new DateInterval(month.atDay(1), month.atEndOfMonth());
  }

  static DateInterval ofYear(int year) {
    return new DateInterval(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
  }

  static DateInterval of(PartialDate date) {
    return date.day()
        .map(DateInterval::ofDay)
        .or(() -> date.month().map(DateInterval::ofMonth))
        .orElseGet(() -> ofYear(date.year()));
  }

  /** Returns Monday to Sunday of the week of the day. */
  static DateInterval weekOf(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new DateInterval(monday, monday.plusDays(6));
  }

  boolean isDay() {
    return first.equals(last);
  }

  /** Returns the day, empty if there are more. */
  Optional<LocalDate> day() {
    return isDay() ? Optional.of(first) : Optional.empty();
  }

  /** Returns the month that holds all the days. */
  Optional<YearMonth> month() {
    YearMonth month = YearMonth.from(first);
    return month.equals(YearMonth.from(last)) ? Optional.of(month) : Optional.empty();
  }

  /** Returns the days from the earlier beginning to the later end. */
  DateInterval through(DateInterval other) {
    return new DateInterval(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  /** Returns the finest date that covers all the days, empty if they are of two years. */
  Optional<PartialDate> covering() {
    if (first.getYear() != last.getYear() || first.getYear() < 0 || first.getYear() > 9999) {
      return Optional.empty();
    }
    return day()
        .map(PartialDate::of)
        .or(() -> month().map(PartialDate::of))
        .or(() -> Optional.of(PartialDate.ofYear(first.getYear())));
  }
}
