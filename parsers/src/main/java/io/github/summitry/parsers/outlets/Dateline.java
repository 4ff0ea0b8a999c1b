package io.github.summitry.parsers.outlets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a story was written, in front of its first words: {@code SAMPLEVILLE, May 2 (Yonhap) -- },
 * {@code Sampleville, 2 May. /TASS/. }, {@code SAMPLEVILLE: }.
 *
 * @param place the place as printed
 * @param inProvince whether it names the province that the place is in, as {@code X Province}
 * @param day the day, empty if none is printed
 * @param year the year, which few papers print
 * @param byAgency whether an agency is named
 * @param dash what ends it, a colon or nothing where no dash does
 * @param end index in the line where the story's own words start
 */
record Dateline(
    String place,
    boolean inProvince,
    Optional<MonthDay> day,
    Optional<Integer> year,
    boolean byAgency,
    String dash,
    int end) {
  private static final int LONGEST = 120;
  private static final String DASHES = "—–―─−";
  private static final String DASH =
      "[ \\u00a0]*(?:--+|[" + DASHES + "])[ \\u00a0]*|[ \\u00a0]-[ \\u00a0]";

  // " -- " | ": " | "(APP):" | ".- " | ". /TASS/. " | " (PTI) "
  private static final Pattern END =
      Pattern.compile(
          "(?<dash>"
              + DASH
              + "|\\.- )|(?<colon>:[ \\u00a0]|(?<=\\)):)"
              + "|\\.? ?/(?<slashed>\\p{Lu}[\\p{L} -]{1,20})/[.:]?(?: ?[—–-])?(?: |$)"
              + "|(?<= \\(\\p{Lu}[\\p{L} ]{1,20}\\))[ \\u00a0](?=\\p{Lu})");
  private static final Pattern AGENCY = Pattern.compile("[ ,\\u00a0]*\\((?<name>[^()]{1,40})\\)$");
  private static final Pattern BETWEEN = Pattern.compile(",|(?<=\\p{Lu}{4})(?<!SEPT)\\.(?= )");
  private static final Pattern DAY =
      Pattern.compile(
          "(?<month>\\p{L}{3,9})\\.? (?<day>\\d{1,2})\\.?"
              + "|(?<first>\\d{1,2})(?:st|nd|rd|th)? (?<second>\\p{L}{3,9})\\.?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern IN_CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}.'’/ -]{1,40}+");
  private static final Pattern IN_LETTERS = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’/ -]{1,40}+");

  // New Delhi, not "Moon and Kim"
  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}[\\p{L}.'’/-]{1,20}+(?: \\p{Lu}[\\p{L}.'’/-]{1,20}+){0,2}");

  // New Delhi [India]
  private static final Pattern REGION = Pattern.compile(" ?\\[\\p{Lu}[\\p{L} ]{2,30}\\]$");
  private static final Pattern QUALIFIER = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,50}+");

  /** What stands before a dash or a colon without being a place, in capitals. */
  private static final Set<String> NO_PLACES =
      Set.of(
          "ABOVE",
          "ALSO",
          "ANALYSIS",
          "ANCHOR",
          "ANSWER",
          "APEC",
          "ASEAN",
          "BACKGROUND",
          "BELOW",
          "BREAKING",
          "BY",
          "CAPTION",
          "CLARIFICATION",
          "COMMENTARY",
          "CORRECTION",
          "DATE",
          "EDITORIAL",
          "EXCLUSIVE",
          "FACTBOX",
          "HOST",
          "INTERVIEW",
          "LEAD",
          "LIVE",
          "MORE",
          "NATO",
          "NOTE",
          "OPINION",
          "PHOTO",
          "PHOTOS",
          "PRESIDENT",
          "QUESTION",
          "READ",
          "RELATED",
          "REPORT",
          "REPORTER",
          "SEE",
          "SOURCE",
          "SPEAKER",
          "SUBJECT",
          "SUMMARY",
          "THE",
          "TIME",
          "TOPIC",
          "UPDATE",
          "UPDATED",
          "VENUE",
          "VIDEO",
          "WATCH");

  /** Returns the dateline that opens a paragraph, empty if none does. */
  static Optional<Dateline> of(Line line) {
    if (!mayBegin(line.text())) {
      return Optional.empty();
    }
    String text = line.text().substring(0, Math.min(LONGEST, line.length()));
    Matcher end = END.matcher(text);
    if (!end.find() || (end.group("colon") != null && Shape.isHeadline(line.text()))) {
      return Optional.empty();
    }
    String head = text.substring(0, end.start());
    Matcher agency = AGENCY.matcher(head);
    boolean bracketed = agency.find();
    int comma = head.lastIndexOf(',');
    boolean afterComma =
        !bracketed && comma > 0 && Agency.isOne(head.substring(comma + 1).replace(".", ""));
    boolean byAgency = bracketed || afterComma || end.group("slashed") != null;
    int last = bracketed ? agency.start() : afterComma ? comma : head.length();
    return of(BETWEEN.split(head.substring(0, last), -1), byAgency, end);
  }

  private static Optional<Dateline> of(String[] parts, boolean byAgency, Matcher end) {
    boolean byColon = end.group("colon") != null;
    String place = REGION.matcher(parts[0]).replaceFirst("").strip();
    Pattern form = byAgency ? IN_LETTERS : byColon ? CAPITALISED : IN_CAPITALS;
    if (!form.matcher(place).matches() || isNoPlace(place)) {
      return Optional.empty();
    }
    Optional<MonthDay> day = Optional.empty();
    Optional<Integer> year = Optional.empty();
    boolean inProvince = false;
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip();
      Optional<MonthDay> named = day(part);
      if (day.isPresent() && YEAR.matcher(part).matches()) {
        year = Optional.of(Integer.valueOf(part));
      } else if (named.isEmpty() && !part.isEmpty() && !QUALIFIER.matcher(part).matches()) {
        return Optional.empty();
      }
      day = named.isPresent() ? named : day;
      inProvince |= part.endsWith(" Province");
    }
    String dash = Optional.ofNullable(end.group("dash")).map(String::strip).orElse("");
    return dash.isEmpty() && !byColon && day.isEmpty()
        ? Optional.empty()
        : Optional.of(new Dateline(place, inProvince, day, year, byAgency, dash, end.end()));
  }

  /** Returns the full date, empty if it has no year. */
  Optional<LocalDate> date() {
    return day.flatMap(d -> year.map(d::atYear));
  }

  /** Returns whether a long dash ends it, or two hyphens as on a typewriter. */
  boolean byLongDash() {
    return dash.startsWith("--") || "—―─".contains(dash);
  }

  /** Returns whether a single hyphen ends it. */
  boolean byHyphen() {
    return dash.equals("-");
  }

  // A capital, and what may end a dateline not too far behind.
  private static boolean mayBegin(String text) {
    if (text.isEmpty() || Character.getType(text.codePointAt(0)) != Character.UPPERCASE_LETTER) {
      return false;
    }
    for (int i = 1; i < Math.min(LONGEST, text.length()); i++) {
      if (mayEndAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  // As END says it, roughly: it is dear, and most paragraphs begin with a capital.
  private static boolean mayEndAt(String text, int at) {
    char c = text.charAt(at);
    if (c > 127) {
      return DASHES.indexOf(c) >= 0;
    }
    if (c != '-' && c != ':' && c != '/' && c != ')') {
      return false;
    }
    char before = text.charAt(at - 1);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    boolean blank = next == ' ' || next == '\u00a0';
    return switch (c) {
      case '-' -> next == '-' || blank && (before == '.' || before == ' ' || before == '\u00a0');
      case ':' -> blank || before == ')';
      case '/' -> text.indexOf('/', at + 1) > 0;
      default -> blank && at + 2 < text.length() && Character.isUpperCase(text.codePointAt(at + 2));
    };
  }

  private static Optional<MonthDay> day(String part) {
    Matcher day = DAY.matcher(part);
    if (!day.matches()) {
      return Optional.empty();
    }
    try {
      boolean monthFirst = day.group("month") != null;
      Optional<Month> month = PrintedDate.month(day.group(monthFirst ? "month" : "second"));
      int number = Integer.parseInt(day.group(monthFirst ? "day" : "first"));
      return month.map(m -> MonthDay.of(m, number));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isNoPlace(String place) {
    int space = place.indexOf(' ');
    String first = space < 0 ? place : place.substring(0, space);
    return NO_PLACES.contains(first.toUpperCase(Locale.ROOT)) || letters(place) < 3;
  }

  private static int letters(String place) {
    int letters = 0;
    for (int i = 0; i < place.length(); i++) {
      letters += Character.isLetter(place.charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
