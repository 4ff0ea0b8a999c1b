package io.github.summitry.parsers.outlets;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text broken into rows of a fixed width, as mail programs and archives print it: rows that one
 * paragraph was broken into are one line again. Pages whose rows are paragraphs stay as they are.
 *
 * <p>Two things show a break within a sentence: a row that ends like none, with a next one that
 * starts in lower case; and, on a page that has such breaks, a row so full that the next one's
 * first word had no room in it.
 */
final class HardWrap {
  /** A row shorter than this is no prose that was broken. */
  private static final int SHORTEST = 20;

  /** In a proportional font rows are filled less evenly: up to one third may stay empty. */
  private static final int UNEVENNESS = 3;

  /** Rows up to one eighth longer than those that were certainly broken show the width, too. */
  private static final int LEEWAY = 8;

  /** Of the breaks on a wrapped page that may be within a sentence, one in four certainly is. */
  private static final int BREAKS_FOR_EACH_OPEN_ONE = 4;

  /** Words that end no line but one that was broken. */
  private static final Set<String> OPEN_WORDS =
      Set.of(
          "a", "an", "and", "as", "at", "between", "by", "for", "from", "his", "her", "its", "of",
          "on", "or", "that", "the", "their", "to", "which", "who", "with");

  private static final String STOPS = ".!?…:|";
  private static final String QUOTES = "\"”’'";

  // King Harald V. | Minister J. | the U.N.
  private static final Pattern INITIAL_AT_END =
      Pattern.compile("(?:^|[\\s.])(?:\\p{Lu}|[IVX]{2,4})\\.$");

  // What stands in front of a name ends no sentence; "Sen." may be a name.
  private static final Pattern TITLE_AT_END =
      Pattern.compile(
          "(?:^|\\s)(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Adm|Sgt|Gov|St|Rev|Amb)\\.$");

  private static final String LIST_MARKS = "-–—•*·▲■□○>|#+";

  private final String text;
  private final List<Line> rows;
  private final int firstEnd;
  private final int width;

  private HardWrap(String text, List<Line> rows) {
    this.text = text;
    this.rows = rows;
    this.firstEnd = firstEnd();
    this.width = width();
  }

  /** Returns the rows of a text, those together as one that one paragraph was broken into. */
  static List<Line> undone(String text, List<Line> rows) {
    HardWrap wrap = new HardWrap(text, rows);
    List<Line> lines = new ArrayList<>(rows.size());
    int first = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (!wrap.isWithinParagraph(i, first == i)) {
        lines.add(wrap.together(first, i));
        first = i + 1;
      }
    }
    return lines;
  }

  private Line together(int first, int last) {
    int begin = rows.get(first).begin();
    int end = rows.get(last).end();
    return first == last ? rows.get(first) : new Line(begin, end, text.substring(begin, end), true);
  }

  private int firstEnd() {
    int row = 0;
    while (row < rows.size() && !endsSentence(rows.get(row))) {
      row++;
    }
    return row;
  }

  // The width of the rows; 0 if the page is not wrapped. Rows that were certainly broken show it,
  // and those hardly longer.
  private int width() {
    int open = 0;
    int longest = 0;
    for (int i = 0; i < rows.size() - 1; i++) {
      if (isOpen(i)) {
        open++;
        longest = Math.max(longest, column(i));
      }
    }
    int breaks = 0;
    int longer = 0;
    int widest = longest;
    for (int i = 0; i < rows.size() - 1; i++) {
      boolean fits = column(i) <= longest + longest / LEEWAY;
      longer += fits ? 0 : 1;
      if (column(i) > longest / 2 && areAdjacent(i)) {
        breaks += endsSentence(rows.get(i)) ? 0 : 1;
        widest = fits ? Math.max(widest, column(i)) : widest;
      }
    }
    boolean isWrapped = breaks <= open * BREAKS_FOR_EACH_OPEN_ONE && longer < Math.max(open, 1);
    return isWrapped ? widest : 0;
  }

  private boolean isWithinParagraph(int row, boolean isFirst) {
    return row < rows.size() - 1
        && (isOpen(row) || (width > 0 && (isFull(row, isFirst) || goesOn(row))))
        && !isFurniture(rows.get(row))
        && !isFurniture(rows.get(row + 1))
        && !opensParagraph(rows.get(row + 1));
  }

  /** Whether a row ends within a sentence, whatever the width. */
  private boolean isOpen(int row) {
    String text = rows.get(row).text();
    String next = rows.get(Math.min(row + 1, rows.size() - 1)).text();
    return Character.isLowerCase(next.charAt(0))
        && rows.get(row).length() >= SHORTEST
        && areAdjacent(row)
        && (!stops(text) || endsIn(INITIAL_AT_END, text))
        && !endsCredit(rows.get(row))
        && !isLabelled(text)
        && !isLabelled(next);
  }

  private boolean isFull(int row, boolean isFirst) {
    Line line = rows.get(row);
    Line next = rows.get(row + 1);
    boolean ends = endsSentence(line) && !endsIn(INITIAL_AT_END, line.text());
    int room = ends || (isFirst && mayBeHeadline(row)) ? width : width - width / UNEVENNESS;
    return column(row) <= width
        && column(row) + 1 + firstWord(next.text()) > room
        && areAdjacent(row)
        && !(ends && indent(next) > indent(line));
  }

  // "... the Presidents of": more must follow.
  private boolean goesOn(int row) {
    String text = rows.get(row).text();
    return rows.get(row).length() >= SHORTEST
        && areAdjacent(row)
        && OPEN_WORDS.contains(text.substring(text.lastIndexOf(' ') + 1));
  }

  // Above the story's first sentence.
  private boolean mayBeHeadline(int row) {
    return row <= firstEnd && Dateline.of(rows.get(row)).isEmpty();
  }

  // One line break between them, and no empty line.
  private boolean areAdjacent(int row) {
    int breaks = 0;
    for (int i = rows.get(row).end(); i < rows.get(row + 1).begin() && breaks < 2; i++) {
      char c = text.charAt(i);
      boolean secondHalf = c == '\n' && text.charAt(i - 1) == '\r';
      breaks += Line.endsLine(c) && !secondHalf ? 1 : 0;
      breaks += c == '\f' || c == '\u2029' ? 1 : 0;
    }
    return breaks == 1;
  }

  private int column(int row) {
    return indent(rows.get(row)) + rows.get(row).length();
  }

  private int indent(Line line) {
    int begin = line.begin();
    while (begin > 0 && !Line.endsLine(text.charAt(begin - 1))) {
      begin--;
    }
    return line.begin() - begin;
  }

  private static boolean endsSentence(Line line) {
    return stops(line.text()) || ")]".indexOf(line.text().charAt(line.length() - 1)) >= 0;
  }

  private static boolean stops(String text) {
    int last = text.length() - 1;
    if (endsIn(TITLE_AT_END, text)) {
      return false;
    }
    while (last > 0 && QUOTES.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return STOPS.indexOf(text.charAt(last)) >= 0;
  }

  private static boolean endsIn(Pattern abbreviation, String text) {
    return text.endsWith(".")
        && abbreviation.matcher(text).region(Math.max(0, text.length() - 6), text.length()).find();
  }

  private static boolean endsCredit(Line line) {
    return endsSentence(line)
        && Credit.ending(line.text(), line.length(), Credit.EVERY_FORM).isPresent();
  }

  private static int firstWord(String text) {
    int end = 0;
    while (end < text.length() && !Line.isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  // "author: ...", a column of a record; "Home > ..."; "(ATTN: ...".
  private static boolean isLabelled(String text) {
    int label = 0;
    while (label < text.length() && Character.isLetter(text.charAt(label))) {
      label++;
    }
    return text.startsWith(": ", label)
        || text.contains(" > ")
        || CommonRules.isWireMark(text)
        || Surroundings.isPath(text);
  }

  private static boolean isFurniture(Line row) {
    return CommonRules.isMail(row.text())
        || CommonRules.isWireMark(row.text())
        || isByline(row)
        || Stamp.labelled(row).isPresent()
        || Stamp.bare(row).isPresent()
        || Stamp.cut(row).size() > 1;
  }

  // "By Hong Gil-dong"; a sentence goes on with "by President Hong".
  private static boolean isByline(Line row) {
    return Character.isUpperCase(row.text().charAt(0)) && Byline.isOne(row);
  }

  private static boolean opensParagraph(Line row) {
    return opensItem(row.text()) || Dateline.of(row).isPresent();
  }

  private static boolean opensItem(String text) {
    return text.length() > 1
        && LIST_MARKS.indexOf(text.charAt(0)) >= 0
        && Line.isBlank(text.charAt(1));
  }
}
