package io.github.summitry.parsers.outlets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a story was written, in front of its first words: {@code SAMPLEVILLE, May 2 (Yonhap) -- }.
 *
 * @param place the place as printed
 * @param inProvince whether it names the province that the place is in, as {@code X Province}
 * @param day the day, empty if none is printed
 * @param year the year, which few papers print
 * @param byAgency whether an agency is named
 * @param dash what ends it
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
  private static final Pattern DASH =
      Pattern.compile("[ \\u00a0]*(?:--+|[" + DASHES + "])[ \\u00a0]*|[ \\u00a0]-[ \\u00a0]");
  private static final Pattern AGENCY = Pattern.compile("[ ,\\u00a0]*\\((?<name>[^()]{1,40})\\)$");
  private static final Pattern DAY = Pattern.compile("(?<month>\\p{L}{3,9})\\.? (?<day>\\d{1,2})");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern IN_CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}.'’/ -]{1,40}+");
  private static final Pattern IN_LETTERS = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’/ -]{1,40}+");
  private static final Pattern QUALIFIER = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,50}+");

  /** Abbreviations that stand before a dash without being places. */
  private static final Set<String> NO_PLACES =
      Set.of("APEC", "ASEAN", "NATO", "EDITORIAL", "UPDATE");

  /** Returns the dateline that opens a paragraph, empty if none does. */
  static Optional<Dateline> of(Line line) {
    if (!mayBegin(line.text())) {
      return Optional.empty();
    }
    String text = line.text().substring(0, Math.min(LONGEST, line.length()));
    Matcher dash = DASH.matcher(text);
    if (!dash.find()) {
      return Optional.empty();
    }
    String head = text.substring(0, dash.start());
    Matcher agency = AGENCY.matcher(head);
    boolean bracketed = agency.find();
    int comma = head.lastIndexOf(',');
    boolean byAgency = bracketed || comma > 0 && Agency.isOne(head.substring(comma + 1));
    int end = bracketed ? agency.start() : byAgency ? comma : head.length();
    String[] parts = head.substring(0, end).split(",", -1);
    Pattern form = byAgency ? IN_LETTERS : IN_CAPITALS;
    String place = parts[0].strip();
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
    return Optional.of(
        new Dateline(place, inProvince, day, year, byAgency, dash.group().strip(), dash.end()));
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

  // A capital, and a dash not too far behind.
  private static boolean mayBegin(String text) {
    if (text.isEmpty() || Character.getType(text.codePointAt(0)) != Character.UPPERCASE_LETTER) {
      return false;
    }
    for (int i = 1; i < Math.min(LONGEST, text.length()); i++) {
      char c = text.charAt(i);
      boolean hyphen = c == '-' && i + 1 < text.length();
      if (hyphen && "- \u00a0".indexOf(text.charAt(i + 1)) >= 0
          || c > 127 && DASHES.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<MonthDay> day(String part) {
    Matcher day = DAY.matcher(part);
    if (!day.matches()) {
      return Optional.empty();
    }
    try {
      Optional<Month> month = PrintedDate.month(day.group("month"));
      return month.map(m -> MonthDay.of(m, Integer.parseInt(day.group("day"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isNoPlace(String place) {
    return NO_PLACES.contains(place) || place.startsWith("By ") || letters(place) < 3;
  }

  private static long letters(String place) {
    return place.chars().filter(Character::isLetter).count();
  }
}
