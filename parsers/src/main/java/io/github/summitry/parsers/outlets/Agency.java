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
          "antara",
          "azertac",
          "belta",
          "ap",
          "associated press",
          "bernama",
          "bloomberg",
          "dpa",
          "efe",
          "epa",
          "interfax",
          "irna",
          "joint press corps",
          "jiji",
          "jiji press",
          "kabar",
          "kcna",
          "kuna",
          "kyodo",
          "kyodo news",
          "news1",
          "mina",
          "montsame",
          "newsis",
          "petra",
          "pool",
          "qna",
          "reuters",
          "ria novosti",
          "saba",
          "sana",
          "spa",
          "tass",
          "the associated press",
          "tna",
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
   * Returns where a last paragraph's agency, with its brackets, starts: {@code ... on Tuesday.
   * (Yonhap)}.
   */
  static Optional<Signature> closing(Line line) {
    if (!line.text().endsWith(")")) {
      return Optional.empty();
    }
    Matcher closing = CLOSING.matcher(line.text());
    closing.region(Math.max(0, line.length() - LONGEST), line.length());
    closing.useTransparentBounds(true);
    return closing.find() && isOne(closing.group("name"))
        ? Optional.of(new Signature(closing.start(), closing.group("name")))
        : Optional.empty();
  }

  /**
   * An agency's name at the end of a paragraph.
   *
   * @param begin index in the line where the story's own words end
   * @param name the name without its brackets
   */
  record Signature(int begin, String name) {}
}
