package io.github.summitry.parsers.outlets;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text looks like where no label says what it is. */
final class Shape {
  private static final int LONGEST_HEADLINE = 200;
  private static final String OPEN_ENDS = ",;:-—–";
  private static final String CLOSING_QUOTES = "”’\"'";

  /** Of {@code Sept.}; initials are told by the last two. */
  private static final int LONGEST_ABBREVIATION = 5;

  private static final Pattern ABBREVIATION_AT_END =
      Pattern.compile(
          "(?:\\p{L}\\.){2,}$|\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Co|Ltd)\\.$");

  private static final int LETTERS_BEFORE_STOP = 3;

  /** Not {@code What next? Kim keeps it open}: headlines ask and answer. */
  private static final Pattern STOP_INSIDE =
      Pattern.compile(
          "(?<!\\b(?:P(?=res|rof)|S(?=ept)|C(?=apt)))\\p{Ll}{3}[.][”\"’]?\\s+[“\"‘]?\\p{Lu}");

  // (left) | (second from right) | (fifth from left in second row)
  private static final String STAND =
      "(?:(?:second|third|fourth|fifth|sixth|far|front|back|top|bottom)(?: row)?,? ?)?"
          + "(?:from )?(?:left|right|center|centre|L|R|C)";

  private static final Pattern CAPTION_WORDING =
      Pattern.compile(
          "^(?:From (?:left|right|top)|Clockwise|In this (?:file |image|photo|undated)"
              + "|This (?:file |combination |composite |image|photo|undated)|File photo)"
              + "|[(,] ?"
              + STAND
              + "(?:,? in [^)]{1,40})?[),]"
              + "|\\bpos(?:e|es|ing) (?:for|with)\\b|\\bshak(?:e|es|ing) hands\\b"
              + "|\\bfile photo\\b|\\bis seen\\b|\\bare seen\\b|NOT FOR SALE");

  /** Who stands where, in brackets: no story says that. */
  private static final Pattern STANDS_IN_PICTURE =
      Pattern.compile(
          "\\("
              + STAND
              + "(?:,? in [^)]{1,40})?\\)"
              + "|, (?:left|right), (?:and |shakes|poses|greets|walks|speaks|waves|talks|listens|looks)");

  // “We agreed.” - Hong
  private static final Pattern QUOTE_AND_SPEAKER =
      Pattern.compile("[”\"’'] ?[-–—] ?\\p{L}[^”\"]{0,50}$");

  private static final List<String> REPORTING =
      List.of("said", "says", "added", "told", "noted", "stressed", "according to", "announced");

  private Shape() {}

  /** Returns whether a text is short, of at least two words, and no sentence. */
  static boolean isHeadline(String text) {
    if (text.length() > LONGEST_HEADLINE || words(text) < 2 || !hasWords(text)) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (OPEN_ENDS.indexOf(last) >= 0) {
      return false;
    }
    if (last == '.') {
      return text.length() < 100 && endsInAbbreviation(text);
    }
    boolean quoteEndsSentence =
        CLOSING_QUOTES.indexOf(last) >= 0 && ".,!".indexOf(text.charAt(text.length() - 2)) >= 0;
    return !quoteEndsSentence && !holdsSentence(text);
  }

  private static boolean endsInAbbreviation(String text) {
    return ABBREVIATION_AT_END
        .matcher(text)
        .useTransparentBounds(true)
        .region(Math.max(0, text.length() - LONGEST_ABBREVIATION), text.length())
        .find();
  }

  /** Whether a sentence ends before the text does. Only full stops are looked at. */
  private static boolean holdsSentence(String text) {
    int stop = text.indexOf('.', LETTERS_BEFORE_STOP);
    if (stop < 0) {
      return false;
    }
    Matcher inside = STOP_INSIDE.matcher(text).useTransparentBounds(true);
    while (stop >= 0 && !inside.region(stop - LETTERS_BEFORE_STOP, text.length()).lookingAt()) {
      stop = text.indexOf('.', stop + 1);
    }
    return stop >= 0;
  }

  /** Returns whether a text is worded as only captions are: "(left)", "pose for a photo". */
  static boolean isCaption(String text) {
    return text.length() < 1000 && CAPTION_WORDING.matcher(text).find();
  }

  /** Returns whether a text, with neither credit nor twin, can only be a caption. */
  static boolean isPictureOnly(String text) {
    return text.length() < 500
        && (text.indexOf('(') >= 0 || text.contains(", left, ") || text.contains(", right, "))
        && STANDS_IN_PICTURE.matcher(text).find()
        && !reports(text);
  }

  /** Returns whether a text reports what somebody said, as captions hardly do. */
  static boolean reports(String text) {
    for (String words : REPORTING) {
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (!isWordPart(text, at - 1) && !isWordPart(text, at + words.length())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isWordPart(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
  }

  /**
   * Returns whether a paragraph breaks off: it ends neither in a full stop nor in a closing mark.
   */
  static boolean isCut(String text) {
    if (text.endsWith("...") || text.endsWith("…")) {
      return true;
    }
    char last = text.charAt(text.length() - 1);
    if (QUOTE_AND_SPEAKER.matcher(text.substring(Math.max(0, text.length() - 60))).find()) {
      return false;
    }
    return Character.isLetterOrDigit(last)
        || Character.isSurrogate(last)
        || OPEN_ENDS.indexOf(last) >= 0;
  }

  /** Returns whether more letters of a text are of other scripts than of the Latin one. */
  static boolean isForeign(String text) {
    int other = 0;
    for (int i = 0; i < text.length(); i++) {
      other += isOtherLetter(text.charAt(i)) ? 1 : 0;
    }
    return other > 0 && other > text.chars().filter(Character::isLetter).count() - other;
  }

  private static boolean isOtherLetter(int c) {
    return c > 127
        && Character.isLetter(c)
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
  }

  /** Returns the number of words, counted up to three. */
  static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length() && words < 3; i++) {
      boolean blank = Line.isBlank(text.charAt(i));
      words += !blank && !inWord ? 1 : 0;
      inWord = !blank;
    }
    return words;
  }

  /** Returns whether a text holds more than punctuation. */
  static boolean hasWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a text holds more than numbers and punctuation. */
  static boolean hasLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
