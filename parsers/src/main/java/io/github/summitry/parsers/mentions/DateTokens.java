package io.github.summitry.parsers.mentions;

import java.time.DayOfWeek;
import java.util.Optional;

/** Tokens read as parts of dates; outside of them there are only empty words. */
final class DateTokens {
  private static final int LONGEST_MONTH = 31;
  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2199;

  private final Tokens tokens;

  DateTokens(Tokens tokens) {
    this.tokens = tokens;
  }

  private boolean has(int index) {
    return index >= 0 && index < tokens.size();
  }

  /** Returns the word in lower case, or nothing outside. */
  String word(int index) {
    return has(index) ? tokens.get(index).lower() : "";
  }

  boolean is(int index, String word) {
    return word(index).equals(word);
  }

  boolean isAny(int index, WordSet words) {
    return words.contains(word(index));
  }

  boolean isWord(int index) {
    return has(index) && tokens.get(index).isWord();
  }

  boolean isCapitalized(int index) {
    return has(index) && tokens.get(index).isCapitalized();
  }

  /** Returns whether it is punctuation or the text's end. */
  boolean isMark(int index) {
    return !has(index) || !isWord(index) && !is(index, "%") && !is(index, "$");
  }

  boolean isPossessive(int index) {
    return has(index) && tokens.get(index).isPossessive();
  }

  private boolean endsWithDot(int index) {
    return word(index).endsWith(".");
  }

  /** Returns the word without the dot of an abbreviation. */
  private String stem(int index) {
    String word = word(index);
    return endsWithDot(index) ? word.substring(0, word.length() - 1) : word;
  }

  /** Returns the month that a capitalised word names, whatever else it may mean; 0 if none. */
  int month(int index) {
    return isCapitalized(index) ? DateWords.MONTHS.getOrDefault(stem(index), 0) : 0;
  }

  /** Returns whether the month's name stands, without day or year, where only a month's can. */
  boolean isMonthAlone(int index) {
    String name = stem(index);
    boolean whole = name.length() > 4 || DateWords.SHORT_MONTHS.contains(name);
    if (!whole && !endsWithDot(index)) {
      return false;
    }
    if (isAny(index - 1, DateWords.BEFORE_MONTH)) {
      return true;
    }
    if (isCapitalized(index + 1)) {
      return false;
    }
    boolean second = isAny(index - 1, DateWords.JOINING) && month(index - 2) > 0;
    return second
        || isPossessive(index - 1)
        || isAny(index - 1, DateWords.PERHAPS_BEFORE_MONTH)
        || whole && !DateWords.AMBIGUOUS_MONTHS.contains(name) && !isCapitalized(index - 1);
  }

  /** Returns the unit of time that a word in the singular names. */
  Optional<DateGrain> unit(int index) {
    return word(index).endsWith("s")
        ? Optional.empty()
        : Optional.ofNullable(DateWords.UNITS.get(word(index)));
  }

  /**
   * Returns whether a token in the range is a number or a word of time: without one it has no date.
   */
  boolean speakOfTime(int begin, int end) {
    for (int i = begin; i < Math.min(end, tokens.size()); i++) {
      if (tokens.get(i).word().isOfTime()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the day of the week that a full name gives. */
  Optional<DayOfWeek> weekday(int index) {
    return isCapitalized(index)
        ? Optional.ofNullable(DateWords.WEEKDAYS.get(word(index)))
        : Optional.empty();
  }

  /** Returns the day of the week that an abbreviation gives, whatever else it may mean. */
  Optional<DayOfWeek> shortWeekday(int index) {
    return isCapitalized(index)
        ? Optional.ofNullable(DateWords.SHORT_WEEKDAYS.get(stem(index)))
        : Optional.empty();
  }

  boolean isAbbreviated(int index) {
    return endsWithDot(index) && word(index).length() > 1;
  }

  /** Returns the number that the digits write, at most {@code digits} of them; 0 if none. */
  private int number(int index, int digits) {
    return number(word(index), digits);
  }

  static int number(String text, int digits) {
    if (text.isEmpty() || text.length() > digits) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  /** Returns the day of a month that {@code 30} writes, 0 if none. */
  int day(int index) {
    return day(word(index));
  }

  private static int day(String text) {
    int value = number(text, 2);
    return value <= LONGEST_MONTH ? value : 0;
  }

  /** Returns the day of a month that {@code 23rd} writes, 0 if none. */
  int ordinal(int index) {
    return ordinal(word(index));
  }

  private static int ordinal(String text) {
    int cut = text.length() - 2;
    boolean digits = cut > 0 && Character.isDigit(text.charAt(0));
    int value = digits ? day(text.substring(0, cut)) : 0;
    if (value == 0) {
      return 0;
    }
    String suffix = text.substring(cut);
    String right =
        value >= 11 && value <= 13
            ? "th"
            : switch (value % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return suffix.equals(right) ? value : 0;
  }

  /** Returns the day that digits write with or without an ordinal's ending, 0 if none. */
  static int dayOrOrdinal(String text) {
    int value = day(text);
    return value > 0 ? value : ordinal(text);
  }

  int dayOrOrdinal(int index) {
    return dayOrOrdinal(word(index));
  }

  /** Returns the year that four digits write, 0 if none. */
  int year(int index) {
    return year(word(index));
  }

  static int year(String text) {
    int value = text.length() == 4 ? number(text, 4) : 0;
    return value >= FIRST_YEAR && value <= LAST_YEAR ? value : 0;
  }

  /** Returns the number that a word or digits write, 0 if none. */
  int count(int index) {
    int value = number(index, 3);
    return value > 0 ? value : DateWords.COUNTS.getOrDefault(word(index), 0);
  }

  /**
   * Returns whether a date may end before this token: nothing here that it would count or qualify.
   */
  boolean isBoundary(int index) {
    return isClosing(index) || isAny(index, DateWords.OPENING);
  }

  /** Returns whether it is the {@code that} of {@code the day after that}: a date told before. */
  boolean isBackward(int index) {
    return is(index, "that") && (isMark(index + 1) || isAny(index + 1, DateWords.CONTINUING));
  }

  /** Returns whether a phrase may end before this token, so that it governs nothing behind it. */
  boolean isClosing(int index) {
    return isMark(index) || isAny(index, DateWords.CONNECTING);
  }
}
