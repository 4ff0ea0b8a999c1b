package io.github.summitry.corpus;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word of a pledge's text.
 *
 * @param text its letters as printed, without a possessive ending
 * @param stem its letters in lower case, without the ending of a plural, in American spelling
 */
record Word(String text, String stem) {
  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.&+][\\p{L}\\p{N}]+)*");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,}");
  private static final Pattern NUMBERED = Pattern.compile("(?=.*\\p{Lu})(?=.*\\d).*");
  private static final Pattern NUMBER = Pattern.compile("[\\d.,]+(?:st|nd|rd|th)?");

  /** Returns the words of a text in order. */
  static List<Word> in(String text) {
    return WORDS.matcher(text).results().map(word -> of(word.group())).toList();
  }

  private static Word of(String printed) {
    String text = POSSESSIVE.matcher(printed).replaceFirst("");
    return new Word(text, stem(text.toLowerCase(Locale.ROOT).replace('’', '\'')));
  }

  private static String stem(String word) {
    String american =
        word.replace("isation", "ization")
            .replace("defence", "defense")
            .replace("programme", "program")
            .replace("labour", "labor")
            .replace("centre", "center");
    int length = american.length();
    if (length > 4 && american.endsWith("ies")) {
      return american.substring(0, length - 3) + "y";
    }
    boolean plural =
        length > 3
            && american.endsWith("s")
            && !american.endsWith("ss")
            && !american.endsWith("us")
            && !american.endsWith("is");
    return plural ? american.substring(0, length - 1) : american;
  }

  boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** {@code CEPA}, {@code KF-21}: a name whatever stands around it. */
  boolean isSign() {
    return ACRONYM.matcher(text).matches() || NUMBERED.matcher(text).matches();
  }

  boolean isNumber() {
    return NUMBER.matcher(stem).matches();
  }
}
