package io.github.summitry.parsers.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into {@link Token}s in one pass.
 *
 * <p>A hyphenated word, a number with its separators and an abbreviation with its dots ({@code
 * U.S.}, {@code Oct.}, {@code p.m.}) are one token; a possessive {@code 's} is a token of its own.
 */
public final class Tokenizer {
  /** Words whose dot belongs to them, without it. */
  private static final WordSet ABBREVIATIONS =
      WordSet.of(
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "mr",
          "mrs",
          "ms",
          "dr",
          "prof",
          "gen",
          "col",
          "lt",
          "sgt",
          "capt",
          "cmdr",
          "adm",
          "maj",
          "gov",
          "sen",
          "rep",
          "rev",
          "hon",
          "amb",
          "sec",
          "st",
          "ft",
          "mt",
          "co",
          "corp",
          "inc",
          "ltd",
          "bros",
          "jr",
          "sr",
          "vs",
          "etc",
          "no",
          "approx",
          "dept",
          "univ",
          "assn",
          "est",
          // initials of two letters: Ts. Elbegdorj, Gudni Th. Johannesson
          "ch",
          "dz",
          "kh",
          "sh",
          "th",
          "ts",
          "ya",
          "yu",
          "zh");

  private static final int LONGEST_INITIALS = 12;
  private static final int LONGEST_CLITIC = 2;

  private Tokenizer() {}

  /** Returns the tokens of {@code text} from {@code begin} to {@code end}, in order. */
  public static Tokens tokenize(String text, int begin, int end) {
    return tokenize(text, begin, end, Vocabulary.SPELLINGS);
  }

  /** Returns the tokens, with what the vocabulary knows of their words. */
  static Tokens tokenize(String text, int begin, int end, Vocabulary vocabulary) {
    Tokens.Builder tokens = new Tokens.Builder((end - begin) / 5 + 4);
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        at++;
      } else {
        int stop = endOfToken(text, at, end);
        tokens.add(new Token(at, stop, vocabulary.at(text, at, stop)));
        at = stop;
      }
    }
    return tokens.build();
  }

  /** Returns the tokens of the whole text. */
  public static Tokens tokenize(String text) {
    return tokenize(text, 0, text.length());
  }

  /** Returns how the tokens of a phrase are spelled. */
  static List<String> spellings(String phrase) {
    List<String> spellings = new ArrayList<>(4);
    int at = 0;
    while (at < phrase.length()) {
      int stop = at + 1;
      if (!isSpace(phrase.charAt(at))) {
        stop = endOfToken(phrase, at, phrase.length());
        spellings.add(phrase.substring(at, stop));
      }
      at = stop;
    }
    return spellings;
  }

  /** Returns the first token of a text, empty if there is none. */
  static String first(String text) {
    int at = 0;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? "" : text.substring(at, endOfToken(text, at, text.length()));
  }

  private static int endOfToken(String text, int begin, int end) {
    return Character.isLetterOrDigit(text.charAt(begin)) || isSurrogateLetter(text, begin)
        ? endOfWord(text, begin, end)
        : endOfMark(text, begin, end);
  }

  private static boolean isSpace(char c) {
    if (c < 128) {
      return c <= ' ' || c == 127;
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }

  private static boolean isSurrogateLetter(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at)) && Character.isLetter(text.codePointAt(at));
  }

  private static boolean isWordPart(String text, int at, int end) {
    return at < end
        && (Character.isLetterOrDigit(text.charAt(at))
            || Character.isSurrogate(text.charAt(at))
            || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK);
  }

  private static int endOfWord(String text, int begin, int end) {
    int at = begin + 1;
    while (at < end) {
      char c = text.charAt(at);
      if (isWordPart(text, at, end)) {
        at++;
      } else if (joins(text, begin, at, end, c)) {
        at++;
      } else {
        break;
      }
    }
    return takesDot(text, begin, at, end) ? at + 1 : at;
  }

  /**
   * Whether the mark at {@code at} stands inside a word: a hyphen, a contraction, a decimal point.
   */
  private static boolean joins(String text, int begin, int at, int end, char c) {
    if (!isWordPart(text, at + 1, end)) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (c) {
      case '-', '‑' -> true;
      case '.', ',' ->
          Character.isDigit(before) && Character.isDigit(after)
              || c == '.' && isInitials(text, begin, at) && Character.isLetter(after);
      case '\'', '’' -> !isClitic(text, at, end) && Character.isLetter(before);
      case '&', '+' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      default -> false;
    };
  }

  /**
   * Whether everything so far, or behind a hyphen, is single letters with dots: {@code U}, {@code
   * then-U.S}.
   */
  private static boolean isInitials(String text, int from, int at) {
    int begin = at;
    while (begin > from && text.charAt(begin - 1) != '-') {
      begin--;
      if (at - begin > LONGEST_INITIALS) {
        return false;
      }
    }
    if (begin > from && !Character.isUpperCase(text.charAt(begin))) {
      return false;
    }
    for (int i = begin; i < at; i++) {
      boolean letter = (i - begin) % 2 == 0;
      if (letter != Character.isLetter(text.charAt(i)) || !letter && text.charAt(i) != '.') {
        return false;
      }
    }
    return (at - begin) % 2 == 1;
  }

  /** Whether the apostrophe opens {@code 's}, {@code 'll} and the like, which are tokens apart. */
  private static boolean isClitic(String text, int at, int end) {
    int stop = at + 1;
    while (isWordPart(text, stop, end)) {
      stop++;
    }
    if (stop - at > LONGEST_CLITIC + 1) {
      return false;
    }
    String clitic = text.substring(at + 1, stop).toLowerCase(Locale.ROOT);
    return switch (clitic) {
      case "s", "ll", "re", "ve", "d", "m" -> true;
      default -> false;
    };
  }

  private static boolean takesDot(String text, int begin, int at, int end) {
    if (at >= end || text.charAt(at) != '.') {
      return false;
    }
    if (isInitials(text, begin, at)) {
      return at - begin > 1 || Character.isUpperCase(text.charAt(begin));
    }
    return at - begin <= 6
        && ABBREVIATIONS.contains(text.substring(begin, at).toLowerCase(Locale.ROOT));
  }

  private static int endOfMark(String text, int begin, int end) {
    char c = text.charAt(begin);
    if ((c == '\'' || c == '’')
        && begin + 1 < end
        && begin > 0
        && isWordPart(text, begin - 1, end)) {
      if (isWordPart(text, begin + 1, end) && isClitic(text, begin, end)) {
        int at = begin + 1;
        while (isWordPart(text, at, end)) {
          at++;
        }
        return at;
      }
    }
    int at = begin + 1;
    while (at < end && text.charAt(at) == c && (c == '-' || c == '.')) {
      at++;
    }
    return at;
  }
}
