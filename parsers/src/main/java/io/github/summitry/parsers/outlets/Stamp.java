package io.github.summitry.parsers.outlets;

import io.github.summitry.PublicationTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says when the article was published or updated: {@code Published : May 2, 2031 -
 * 15:34}.
 *
 * @param kind what it dates
 * @param time when, empty if it names a day that does not exist
 */
record Stamp(Kind kind, Optional<PublicationTime> time) {

  /** What a stamp dates. */
  enum Kind {
    PUBLISHED,
    UPDATED,
    /** Nothing that it says: a date alone, of the publication where no other stamp says that. */
    UNLABELLED
  }

  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_BARE = 100;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?<published>Published|Posted|Written|Write|Date(?= ?:)|입력|승인)|(?<updated>Updated|Update|Modified|수정))"
              + "(?: on)?[ \\u00a0]?:?[ \\u00a0]{0,3}(?=[\\p{L}\\d])");
  private static final List<String> LABEL_STEMS =
      List.of("Publish", "Posted", "Writ", "Date", "Update", "Modified", "입력", "승인", "수정");
  private static final String AND_BY = ". by ";
  private static final String BULLET = "•·*|\u00a0 -";
  private static final int MOST_BULLETS = 8;
  private static final Pattern LOOSE_END = Pattern.compile("[,.;|\\u00a0 ]{0,4}");

  /** A desk's name in front of the clock: "All Headlines 04:38 May 23, 2031". */
  private static final Pattern DESK =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}-]{1,15}[ \\u00a0]+)(?:[\\p{L}-]{2,15}[ \\u00a0]+){0,3}(?=\\d{1,2}:)");

  /** An edition in front of its day: "[49th Edition] Jun 30, 2031". */
  private static final Pattern EDITION =
      Pattern.compile("\\[[\\p{L}\\d ]{1,30}\\][ \\u00a0]*(?=[\\p{L}\\d])");

  /** Who put it up in front of the day: "Posted by: harbourpress | 29 June 2031". */
  private static final Pattern POSTER =
      Pattern.compile("Posted by:?[ \\u00a0][^|]{2,50}\\|[ \\u00a0]*(?=[\\p{L}\\d])");

  // (Harbour News Agency May 2, 2031)
  private static final Pattern CLOSING =
      Pattern.compile(
          "\\(\\p{Lu}[\\p{L} ./]{2,50}?,? (?=\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}, \\d{4}\\))");

  /** A programme's name behind its stamps: "News Today". */
  private static final Pattern PROGRAMME =
      Pattern.compile("\\p{Lu}[\\p{L}\\d]{0,15}(?:[ \\u00a0]\\p{Lu}[\\p{L}\\d]{0,15}){0,2}");

  /** Cuts the stamps of a line off what is printed beside them. */
  static List<Line> cut(Line line) {
    if (line.length() > LONGEST_LINE) {
      return List.of(line);
    }
    if (!holdsLabel(line.text())) {
      return cutAfterBareDate(line);
    }
    List<Line> parts = new ArrayList<>();
    int done = 0;
    Matcher label = LABEL.matcher(line.text());
    while (label.find()) {
      Optional<PrintedDate> date = PrintedDate.at(line.text(), label.end());
      if (date.isPresent()) {
        parts.add(line.part(done, label.start()));
        parts.add(line.part(label.start(), date.get().end()));
        done = date.get().end();
        label.region(done, line.length());
      }
    }
    Line rest = line.part(done, line.length());
    if (done == 0) {
      return cutAfterBareDate(line);
    }
    if (isSentence(rest)) {
      return List.of(line);
    }
    parts.add(rest);
    parts.removeIf(
        part ->
            afterBullets(part.text()) == part.length() || LOOSE_END.matcher(part.text()).matches());
    return parts;
  }

  private static boolean holdsLabel(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mayBegin = c >= 'D' && c <= 'W' || c >= '가';
      if (mayBegin && beginsWithLabel(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsWithLabel(String text, int at) {
    for (int i = 0; i < LABEL_STEMS.size(); i++) {
      if (text.startsWith(LABEL_STEMS.get(i), at)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the stamp that a whole line is, labelled. */
  static Optional<Stamp> labelled(Line line) {
    int begin = afterBullets(line.text());
    if (line.length() > LONGEST_LINE || !beginsWithLabel(line.text(), begin)) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(line.text()).region(begin, line.length());
    if (!label.lookingAt()) {
      return Optional.empty();
    }
    Kind kind = label.group("updated") == null ? Kind.PUBLISHED : Kind.UPDATED;
    return PrintedDate.at(line.text(), label.end())
        .filter(date -> endsWith(line.text(), date))
        .map(date -> new Stamp(kind, date.time()));
  }

  private static int afterBullets(String text) {
    int at = 0;
    while (at < text.length() && at < MOST_BULLETS && BULLET.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean endsWith(String text, PrintedDate date) {
    return LOOSE_END.matcher(text).region(date.end(), text.length()).matches();
  }

  /** Returns the stamp that a whole line is, a date alone. */
  static Optional<Stamp> bare(Line line) {
    int begin = 0;
    if (line.length() < LONGEST_BARE) {
      Pattern lead =
          line.text().startsWith("[") ? EDITION : line.text().startsWith("Posted") ? POSTER : DESK;
      Matcher before = lead.matcher(line.text());
      begin = before.lookingAt() ? before.end() : 0;
    }
    return PrintedDate.at(line.text(), begin)
        .filter(date -> endsWith(line.text(), date))
        .map(date -> new Stamp(Kind.UNLABELLED, date.time()));
  }

  /** Returns the stamp with which an agency closes its story, alone in brackets. */
  static Optional<Stamp> closing(Line line) {
    if (line.length() > LONGEST_BARE || !line.text().startsWith("(")) {
      return Optional.empty();
    }
    Matcher agency = CLOSING.matcher(line.text());
    return agency.lookingAt()
        ? PrintedDate.at(line.text(), agency.end())
            .filter(date -> date.end() == line.length() - 1)
            .map(date -> new Stamp(Kind.UNLABELLED, date.time()))
        : Optional.empty();
  }

  /** Returns whether a text may be the name of the programme whose stamps stand before it. */
  static boolean isProgramme(String text) {
    return text.length() < 50 && PROGRAMME.matcher(text).matches();
  }

  // May. 2, 2031 - 19:51 By Hong Gil-dong
  // Ministers meet in Oslo. May. 2, 2031 19:51. by Gil-Dong Hong
  private static List<Line> cutAfterBareDate(Line line) {
    int by = line.text().indexOf(AND_BY);
    for (int at = by < 0 ? -1 : line.text().indexOf(". "); at >= 0 && at < by; ) {
      if (PrintedDate.at(line.text(), at + 2).filter(date -> date.end() == by).isPresent()) {
        return List.of(line.part(0, at), line.part(at + 2, by), line.part(by + 2, line.length()));
      }
      at = line.text().indexOf(". ", at + 2);
    }
    return PrintedDate.at(line.text(), 0)
        .filter(date -> isBy(line.text(), indexOfText(line.text(), date.end())))
        .map(date -> line.cutAt(date.end()))
        .orElse(List.of(line));
  }

  /** Whether a byline begins at an index, be it that no name follows. */
  private static boolean isBy(String text, int index) {
    return text.startsWith("By ", index) || text.substring(index).equals("By");
  }

  private static int indexOfText(String text, int from) {
    int index = from;
    while (index < text.length() && Line.isBlank(text.charAt(index))) {
      index++;
    }
    return index;
  }

  // A story may say "Published on May 2, 2031, the book ..."; a label is followed by nothing or a
  // name.
  private static boolean isSentence(Line rest) {
    return afterBullets(rest.text()) < rest.length()
        && !LOOSE_END.matcher(rest.text()).matches()
        && !isProgramme(rest.text())
        && !Byline.isOne(rest);
  }
}
