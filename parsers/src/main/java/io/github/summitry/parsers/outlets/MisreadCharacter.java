package io.github.summitry.parsers.outlets;

/**
 * A character of UTF-8 whose bytes were taken for characters of windows-1252 or Latin-1.
 *
 * @param codePoint the character
 * @param length how many characters stand for it, 0 if there is none
 */
record MisreadCharacter(int codePoint, int length) {
  private static final int FIRST_LEAD = 0xC2;
  private static final MisreadCharacter NONE = new MisreadCharacter(0, 0);

  /** The characters of the bytes 80 to 9F; bytes that stand for none pass as controls. */
  private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

  /** What print has behind a letter. */
  private static final String PUNCTUATION = "‘’“”–—…•\u00a0";

  /** What print has behind a brand: {@code CAFÉ®}. */
  private static final String SIGNS = "®©™";

  /** Of the quotation marks' three bytes, 9D alone stands for no character and gets lost. */
  private static final String UNFINISHED_QUOTATION_MARK = "â€";

  private static final int CLOSING_QUOTATION_MARK = '”';

  /** The quotation marks of EUC-KR, two bytes each: {@code ¡°we agreed¡±}. */
  private static final char KOREAN_LEAD = '¡';

  private static final String KOREAN_MARKS = "®¯°±";
  private static final String MARKS = "‘’“”";

  /** Returns whether a character may be the first byte of one, as few characters may. */
  static boolean mayBegin(char c) {
    return c >= FIRST_LEAD || c == KOREAN_LEAD;
  }

  /** Returns the character whose bytes begin at an index. */
  static MisreadCharacter at(String text, int index) {
    if (text.charAt(index) == KOREAN_LEAD) {
      int mark = index + 1 < text.length() ? KOREAN_MARKS.indexOf(text.charAt(index + 1)) : -1;
      return mark < 0 ? NONE : new MisreadCharacter(MARKS.charAt(mark), 2);
    }
    int lead = byteOf(text.charAt(index));
    int length = lead < FIRST_LEAD || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 0) {
      return NONE;
    }
    int codePoint = length == 2 ? lead & 0x1F : length == 3 ? lead & 0x0F : lead & 0x07;
    for (int i = 1; i < length; i++) {
      int next = index + i < text.length() ? byteOf(text.charAt(index + i)) : -1;
      if (next < 0x80 || next > 0xBF) {
        return unfinished(text, index);
      }
      codePoint = codePoint << 6 | next & 0x3F;
    }
    return isEncodedIn(length, codePoint) ? new MisreadCharacter(codePoint, length) : NONE;
  }

  private static MisreadCharacter unfinished(String text, int index) {
    if (!text.startsWith(UNFINISHED_QUOTATION_MARK, index)) {
      return NONE;
    }
    int end = index + UNFINISHED_QUOTATION_MARK.length();
    boolean replaced = end < text.length() && text.charAt(end) == '\uFFFD';
    return new MisreadCharacter(CLOSING_QUOTATION_MARK, replaced ? 3 : 2);
  }

  // Neither a longer form than needed nor half of a pair.
  private static boolean isEncodedIn(int length, int codePoint) {
    return switch (length) {
      case 2 -> true;
      case 3 -> codePoint >= 0x800 && (codePoint < 0xD800 || codePoint > 0xDFFF);
      default -> codePoint >= 0x10000 && codePoint <= 0x10FFFF;
    };
  }

  private static int byteOf(char c) {
    if (c <= 0xFF) {
      return c;
    }
    int index = WINDOWS.indexOf(c);
    return index < 0 ? -1 : 0x80 + index;
  }

  /**
   * Returns whether newspapers print the characters as they are: {@code café”—}, {@code CAFÉ’}. A
   * capital inside a word of small letters, {@code aÃ} or {@code iÄ}, is no print.
   */
  boolean isPrint(String text, int index) {
    char lead = text.charAt(index);
    char before = index == 0 ? ' ' : text.charAt(index - 1);
    boolean latin = lead == 'Â' || lead == 'Ã';
    boolean inCapitals = Character.isUpperCase(before);
    String behind = inCapitals && !latin ? PUNCTUATION + SIGNS : PUNCTUATION;
    for (int i = 1; i < length; i++) {
      if (behind.indexOf(text.charAt(index + i)) < 0) {
        return false;
      }
    }
    if (!Character.isUpperCase(lead)) {
      return true;
    }
    return latin ? inCapitals : !Character.isLowerCase(before) && !beginsWord(text, index);
  }

  // "Å imkute": a word of one capital, punctuation and a small letter without a space.
  private boolean beginsWord(String text, int index) {
    int next = index + length;
    return next < text.length()
        && Character.isLowerCase(text.charAt(next))
        && (index == 0 || !Character.isLetter(text.charAt(index - 1)));
  }
}
