package io.github.summitry.parsers.mentions;

import java.util.Locale;

/** What the spelling of a {@link Word} shows, as bits. */
final class Traits {
  static final int WORD = 1;
  static final int CAPITALIZED = 1 << 1;
  static final int NUMBER = 1 << 2;
  static final int POSSESSIVE = 1 << 3;
  static final int HYPHENATED = 1 << 4;
  static final int WITH_CAPITAL = 1 << 5;
  static final int CAPITALS = 1 << 6;
  static final int ROMAN = 1 << 7;
  static final int DAY_OR_MONTH = 1 << 8;
  static final int TIME = 1 << 9;

  private Traits() {}

  /**
   * Returns those of a word.
   *
   * @param lower it in lower case, curly apostrophes straightened
   */
  static int of(String text, String lower) {
    int first = text.codePointAt(0);
    return bit(WORD, Character.isLetterOrDigit(first))
        | bit(CAPITALIZED, Character.isUpperCase(first))
        | bit(NUMBER, Character.isDigit(text.charAt(0)))
        | bit(POSSESSIVE, lower.equals("'s") || lower.equals("'"))
        | bit(HYPHENATED, text.indexOf('-') >= 0)
        | bit(WITH_CAPITAL, hasCapital(text))
        | bit(CAPITALS, text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)))
        | bit(ROMAN, isRoman(text))
        | bit(DAY_OR_MONTH, Weekdays.isDayOrMonth(lower))
        | bit(TIME, DateWords.TIMES.contains(lower) || lower.indexOf('-') > 0);
  }

  private static boolean hasCapital(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRoman(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("IVX".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static int bit(int bit, boolean isSet) {
    return isSet ? bit : 0;
  }
}
