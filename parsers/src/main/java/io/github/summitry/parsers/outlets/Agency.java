package io.github.summitry.parsers.outlets;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** News agencies, as outlets sign what they take from them. */
final class Agency {
  private static final Set<String> NAMES =
      Set.of(
          "afp",
          "agencies",
          "ani",
          "anadolu",
          "ansa",
          "anp",
          "antara",
          "azertac",
          "belga",
          "belta",
          "bns",
          "bss",
          "ap",
          "associated press",
          "bernama",
          "bloomberg",
          "ctk",
          "dpa",
          "efe",
          "elta",
          "epa",
          "hina",
          "ians",
          "interfax",
          "irna",
          "joint press corps",
          "jiji",
          "jiji press",
          "kabar",
          "kcna",
          "kuna",
          "kazinform",
          "kyodo",
          "kyodo news",
          "leta",
          "lusa",
          "mti",
          "news1",
          "mina",
          "montsame",
          "newsis",
          "pap",
          "petra",
          "pna",
          "pool",
          "pti",
          "qna",
          "reuters",
          "ria novosti",
          "saba",
          "sana",
          "spa",
          "tanjug",
          "tass",
          "the associated press",
          "tna",
          "unb",
          "upi",
          "ukrinform",
          "vna",
          "vovworld",
          "wafa",
          "wam",
          "xinhua",
          "yna",
          "yonhap",
          "yonhap news",
          "yonhap news agency");

  private static final int LONGEST = 60;
  private static final Pattern ALONE =
      Pattern.compile(
          "(?:Source ?: ?)?[\\[(]?[\\s—–-]*(?<name>[\\p{L}\\d][\\p{L}\\d ,/.&-]{0,50}?)[\\s]*[\\])]?\\.?");
  private static final Pattern CLOSING =
      Pattern.compile("(?<=[.!?”’\"')\\]])[\\s\\u00a0]*\\((?<name>[\\p{L}\\d ,/&-]{2,50})\\)$");

  private static final Pattern BARE_CLOSING =
      Pattern.compile(
          "(?<=[.!?”’\"])[\\s\\u00a0]+(?:[-–—][\\s\\u00a0]*)?(?<name>\\p{Lu}\\p{L}{1,15})$");

  /** {@code Harbour News Agency (HNA)}. */
  private static final Pattern IN_FULL =
      Pattern.compile(
          "\\(?(?<name>(?:\\p{Lu}[\\p{L}’'-]{1,20} ){1,4}News Agency)(?: \\(\\p{Lu}{2,6}\\))?\\)?");

  private static final String JOINTS = "-/,&";

  private Agency() {}

  /** Returns whether every name of a list such as {@code AP-Yonhap} is an agency. */
  static boolean isOne(String names) {
    String known = names.strip().toLowerCase(Locale.ROOT);
    if (NAMES.contains(known)) {
      return true;
    }
    int begin = 0;
    for (int i = 0; i <= known.length(); i++) {
      if (i == known.length() || JOINTS.indexOf(known.charAt(i)) >= 0) {
        if (!NAMES.contains(part(known, begin, i))) {
          return false;
        }
        begin = i + 1;
      }
    }
    return true;
  }

  /** A name without the blanks around the marks that join it to others. */
  private static String part(String names, int begin, int end) {
    int from = begin;
    int to = end;
    while (begin > 0 && from < to && isBlank(names.charAt(from))) {
      from++;
    }
    while (end < names.length() && to > from && isBlank(names.charAt(to - 1))) {
      to--;
    }
    return names.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0';
  }

  /** Returns the agency's name if a whole line is one: {@code (Yonhap)}, {@code Yonhap}. */
  static Optional<String> alone(Line line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    if (line.text().contains("News Agency")) {
      Matcher full = IN_FULL.matcher(line.text());
      if (full.matches()) {
        return Optional.of(full.group("name"));
      }
    }
    Matcher alone = ALONE.matcher(line.text());
    return alone.matches() && isOne(alone.group("name"))
        ? Optional.of(alone.group("name"))
        : Optional.empty();
  }

  /**
   * Returns where a last paragraph's agency, with its brackets or dash, starts: {@code ... on
   * Tuesday. (Yonhap)}, {@code ... on Tuesday. - PTI}.
   */
  static Optional<Signature> closing(Line line) {
    Pattern form = line.text().endsWith(")") ? CLOSING : BARE_CLOSING;
    Matcher closing = form.matcher(line.text());
    closing.region(Math.max(0, line.length() - LONGEST), line.length());
    closing.useTransparentBounds(true);
    return closing.find() && isOne(closing.group("name"))
        ? Optional.of(new Signature(closing.start(), closing.group("name")))
        : Optional.empty();
  }

  /** Returns whether an agency's name behind a piece can be the story's, not a picture's. */
  static boolean maySign(Piece piece) {
    String text = piece.line().text();
    return piece instanceof Piece.Text
        || (piece instanceof Piece.Picture picture
            && !picture.twin()
            && !Shape.isCaption(text)
            && (text.endsWith(")") || isProse(text)));
  }

  /** Whether it is of two sentences: a caption with a bare agency behind it has one. */
  private static boolean isProse(String text) {
    int stop = text.indexOf(". ");
    return stop > 0 && text.indexOf(". ", stop + 2) > 0 || Shape.reports(text);
  }

  /**
   * An agency's name at the end of a paragraph.
   *
   * @param begin index in the line where the story's own words end
   * @param name the name without its brackets
   */
  record Signature(int begin, String name) {}
}
