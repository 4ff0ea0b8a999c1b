package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date of the ISO 8601 calendar as precise as a text gives it: a day, a month or a year.
 *
 * <p>{@link #parse} and {@link #toString} are inverses: {@code 2025-10-30}, {@code 2025-10}, {@code
 * 2025}.
 */
public final class PartialDate implements Comparable<PartialDate> {

  private final int year;
  private final int month; // 0: unknown
  private final int day; // 0: unknown

  private PartialDate(int year, int month, int day) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /** Returns the day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(checkYear(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
  }

  /** Returns the month. */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(checkYear(month.getYear()), month.getMonthValue(), 0);
  }

  /** Returns the year. */
  public static PartialDate ofYear(int year) {
    return new PartialDate(checkYear(year), 0, 0);
  }

  /**
   * Returns the date that the text writes.
   *
   * @param text {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}
   * @throws IllegalArgumentException if it is none of these or no date of the calendar
   */
  @JsonCreator
  public static PartialDate parse(String text) {
    if (!isForm(text)) {
      throw new IllegalArgumentException(
          "not a date: \"" + text + "\"; write 2025-10-30, 2025-10 or 2025");
    }
    int year = number(text, 0, 4);
    try {
      return switch (text.length()) {
        case 4 -> ofYear(year);
        case 7 -> of(YearMonth.of(year, number(text, 5, 7)));
        default -> of(LocalDate.of(year, number(text, 5, 7), number(text, 8, 10)));
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no date of the calendar: \"" + text + "\"", e);
    }
  }

  private static boolean isForm(String text) {
    if (text.length() != 4 && text.length() != 7 && text.length() != 10) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int begin, int end) {
    return Integer.parseInt(text, begin, end, 10);
  }

  private static int checkYear(int year) {
    if (year < 0 || year > 9999) {
      throw new IllegalArgumentException("year " + year + " is not in 0..9999");
    }
    return year;
  }

  /** Returns the year. */
  public int year() {
    return year;
  }

  /** Returns the month, empty if only the year is known. */
  public Optional<YearMonth> month() {
    return month == 0 ? Optional.empty() : Optional.of(YearMonth.of(year, month));
  }

  /** Returns the day, empty if only the month or the year is known. */
  public Optional<LocalDate> day() {
    return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
  }

  /** Returns whether the day is known. */
  public boolean isDay() {
    return day != 0;
  }

  /** Returns whether {@code other} is this date or a finer date within it. */
  public boolean covers(PartialDate other) {
    return year == other.year
        && (month == 0 || month == other.month)
        && (day == 0 || day == other.day);
  }

  /** Returns whether one of the two covers the other, so that both may mean one day. */
  public boolean agreesWith(PartialDate other) {
    return covers(other) || other.covers(this);
  }

  /** Returns the finer of two dates that agree; this one if they are equally fine. */
  public PartialDate finer(PartialDate other) {
    return covers(other) ? other : this;
  }

  /** Orders by time; a coarser date precedes the finer ones within it. */
  @Override
  public int compareTo(PartialDate other) {
    return Integer.compare(ordinal(), other.ordinal());
  }

  private int ordinal() {
    return (year * 100 + month) * 100 + day;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate date && ordinal() == date.ordinal();
  }

  @Override
  public int hashCode() {
    return ordinal();
  }

  /** Returns the ISO 8601 form. */
  @JsonValue
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(10);
    text.append(year + 10_000).deleteCharAt(0);
    if (month != 0) {
      text.append('-').append(month / 10).append(month % 10);
    }
    if (day != 0) {
      text.append('-').append(day / 10).append(day % 10);
    }
    return text.toString();
  }
}
