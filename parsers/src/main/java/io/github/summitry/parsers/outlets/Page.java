package io.github.summitry.parsers.outlets;

import io.github.summitry.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  /** In this order: a stamp glued to a headline is no end of a paragraph. */
  private static final List<Function<Line, List<Line>>> CUTS =
      List.of(Page::cutPrefix, Page::cutCell, Stamp::cut, Twin::cut, RunOn::cut);

  /** Returns the page of a text. */
  static Page of(String text) {
    List<Line> rows = Line.of(text);
    Optional<CrawlerHeader> crawler = rows.stream().findFirst().flatMap(Page::header);
    Stream<Line> own =
        crawler
            .map(header -> Stream.concat(rest(header, rows.get(0)), rows.stream().skip(1)))
            .orElseGet(rows::stream);
    for (Function<Line, List<Line>> cut : CUTS) {
      own = own.flatMap(line -> cut.apply(line).stream());
    }
    return new Page(text, crawler, own.toList());
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

  private static Stream<Line> rest(CrawlerHeader header, Line row) {
    Line rest = row.part(header.line().length(), row.length());
    Line own = new Line(rest.begin(), rest.end(), rest.text(), true);
    return own.isEmpty() ? Stream.empty() : Stream.of(own);
  }

  private static List<Line> cutPrefix(Line line) {
    Matcher prefix = PREFIX.matcher(line.text());
    return prefix.lookingAt() ? line.cutAt(prefix.end()) : List.of(line);
  }

  // A caption in a table's cell ends in a bar.
  private static List<Line> cutCell(Line line) {
    return line.length() > 1 && line.text().endsWith("|")
        ? line.cutAt(line.length() - 1)
        : List.of(line);
  }
}
