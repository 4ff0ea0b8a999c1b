package io.github.summitry.parsers.outlets;

import io.github.summitry.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page's text, cut into lines that say one thing each.
 *
 * @param text the text as given
 * @param crawler the header that a crawler put in front, empty if none did
 * @param lines the lines of the outlet's own page
 */
record Page(String text, Optional<CrawlerHeader> crawler, List<Line> lines) {

  /**
   * A date in front of the page that is not the outlet's.
   *
   * @param line where it stands
   * @param date the day or month that it names, empty if no calendar has it
   */
  record CrawlerHeader(Line line, Optional<PartialDate> date) {}

  private static final Pattern HEADER =
      Pattern.compile("date (?<date>\\d{4}-\\d{2}(?:-\\d{2})?)(?!\\S)");

  // (LEAD) | (3rd LD) | ![]() | | [Soundbite]
  private static final Pattern PREFIX =
      Pattern.compile(
          "\\((?:\\d+(?:st|nd|rd|th) )?(?:LEAD|LD|URGENT)\\)"
              + "|!\\[[^\\]\\[]{0,300}+\\]\\([^()]{0,500}+\\)[ \\u00a0]*\\|?"
              + "|\\[(?:Anchor|Anchor Lead|Pkg|Report|Reporter|Soundbite|VCR)\\]");

  private static final int LONGEST_BYLINE = 240;
  private static final String SOUND_BITE = "[Sound bite:";
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<= )\\p{Lu}[\\p{Lu}/.'’-]++(?:[ ,/][\\p{L}\\d/.'’-]++){0,6} \\(\\p{Lu}[\\p{L} ]{1,20}\\) ?[-–—]");

  /** In this order: a stamp glued to a headline is no end of a paragraph. */
  private enum Cut {
    PREFIX,
    BYLINE,
    SOUND_BITES,
    CELL,
    STAMP,
    TWIN,
    RUN_ON
  }

  private static final Cut[] CUTS = Cut.values();

  /** Returns the page of a text. */
  static Page of(String text) {
    List<Line> rows = HardWrap.undone(text, Line.of(text));
    Optional<CrawlerHeader> crawler = rows.isEmpty() ? Optional.empty() : Page.header(rows.get(0));
    List<Line> lines = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Line row = i == 0 && crawler.isPresent() ? rest(crawler.get(), rows.get(0)) : rows.get(i);
      if (!row.isEmpty()) {
        cut(row, 0, lines);
      }
    }
    return new Page(text, crawler, List.copyOf(lines));
  }

  /** Returns so many of its first lines, or all. */
  List<Line> firstLines(int most) {
    return lines.subList(0, Math.min(most, lines.size()));
  }

  /** Returns the lines that a printed line holds. */
  static List<Line> cut(Line row) {
    List<Line> lines = new ArrayList<>();
    cut(row, 0, lines);
    return lines;
  }

  /** Adds the parts of a line that the cuts from that one on make of it. */
  private static void cut(Line line, int from, List<Line> to) {
    for (int i = from; i < CUTS.length; i++) {
      List<Line> parts = cut(line, CUTS[i]);
      if (parts.size() != 1 || parts.get(0).length() != line.length()) {
        for (Line part : parts) {
          cut(part, i + 1, to);
        }
        return;
      }
    }
    to.add(line);
  }

  private static List<Line> cut(Line line, Cut which) {
    return switch (which) {
      case PREFIX -> cutPrefix(line);
      case BYLINE -> cutByline(line);
      case SOUND_BITES -> cutSoundBites(line);
      case CELL -> cutCell(line);
      case STAMP -> Stamp.cut(line);
      case TWIN -> Twin.cut(line);
      case RUN_ON -> RunOn.cut(line);
    };
  }

  private static Optional<CrawlerHeader> header(Line row) {
    Matcher header = HEADER.matcher(row.text());
    if (!header.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(new CrawlerHeader(row.part(0, header.end()), date(header.group("date"))));
  }

  private static Optional<PartialDate> date(String text) {
    try {
      return Optional.of(PartialDate.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Line rest(CrawlerHeader header, Line row) {
    Line rest = row.part(header.line().length(), row.length());
    return new Line(rest.begin(), rest.end(), rest.text(), true);
  }

  private static List<Line> cutPrefix(Line line) {
    if ("([!".indexOf(line.text().charAt(0)) < 0) {
      return List.of(line);
    }
    Matcher prefix = PREFIX.matcher(line.text());
    return prefix.lookingAt() ? line.cutAt(prefix.end()) : List.of(line);
  }

  // By Hong Gil-dong SAMPLEVILLE (Reuters) - The story.
  private static List<Line> cutByline(Line line) {
    if (!line.text().startsWith("By ")) {
      return List.of(line);
    }
    Matcher dateline = DATELINE.matcher(line.text());
    dateline.region(0, Math.min(line.length(), LONGEST_BYLINE));
    boolean cuts =
        dateline.find()
            && Byline.isOne(line.part(0, dateline.start()))
            && Dateline.of(line.part(dateline.start(), line.length())).isPresent();
    return cuts ? line.cutAt(dateline.start()) : List.of(line);
  }

  // ... has more.[Sound bite: President Hong (Korean)]"We met."
  private static List<Line> cutSoundBites(Line line) {
    int bite = line.text().indexOf(SOUND_BITE, 1);
    if (bite < 0) {
      return List.of(line);
    }
    List<Line> parts = new ArrayList<>();
    int begin = 0;
    while (bite > 0) {
      parts.add(line.part(begin, bite));
      begin = bite;
      bite = line.text().indexOf(SOUND_BITE, bite + 1);
    }
    parts.add(line.part(begin, line.length()));
    parts.removeIf(Line::isEmpty);
    return parts;
  }

  // A caption in a table's cell ends in a bar.
  private static List<Line> cutCell(Line line) {
    return line.length() > 1 && line.text().endsWith("|")
        ? line.cutAt(line.length() - 1)
        : List.of(line);
  }
}
