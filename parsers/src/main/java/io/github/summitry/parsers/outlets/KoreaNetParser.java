package io.github.summitry.parsers.outlets;

import static io.github.summitry.parsers.outlets.LineRule.drop;
import static io.github.summitry.parsers.outlets.LineRule.dropIf;
import static io.github.summitry.parsers.outlets.LineRule.dropStarting;

import io.github.summitry.Dropped;
import io.github.summitry.Outlet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes Korea.net's pages apart. Its news pages print section and date, captions twice each, the
 * byline and then the story, without a headline; pages of "Current Affairs" print a headline first;
 * its "Briefing Room" lists several short reports. Immutable and thread-safe.
 */
public final class KoreaNetParser extends StyledParser {
  private static final Set<Credit.Form> CREDITS = EnumSet.of(Credit.Form.ROUND);
  private static final String FEED = " RSS RSS";
  private static final int LONGEST_CAPTION = 400;
  private static final Pattern PICTURE_FILE =
      Pattern.compile("[\\w .()-]{1,120}\\.(?i:jpe?g|png|gif)");
  private static final Pattern PHOTOS =
      Pattern.compile(
          "(?:Photos?|Videos?)(?: (?:and|&) (?:photo|video)s?)?[ \\u00a0]*[=:][ \\u00a0]*(?<name>.{2,80})");

  private static final List<Sign> LABELS =
      List.of(
          Sign.lineEnding(95, "@korea.kr"),
          Sign.line(95, "gnb content footer", "View this article in another language"),
          Sign.lineStarting(90, "Korea.net Staff Writer"),
          Sign.anyLine(85, text -> startsLikePhotos(text) && isPhotosWithEquals(text)),
          new Sign(85, KoreaNetParser::hasSectionAboveDate),
          Sign.line(70, "Related Contents"));

  private static final List<Sign> HABITS =
      List.of(
          new Sign(40, KoreaNetParser::namesWriterBelowCaption),
          Sign.lineNaming(10, "-do Province", "-gu District", "-si City", "Turkiye", "Pyeongyang"));

  /** Its pages in HTML keep to no layout that is known: metadata, then the densest block. */
  private static final Site SITE =
      Site.korean("korea.net")
          .named(
              "Korea.net",
              "KOREA.net",
              "The official website of the Republic of Korea",
              "Official website of the Republic of Korea");

  private static final HouseStyle STYLE =
      new HouseStyle(Outlet.KOREA_NET, SITE, LABELS, HABITS, Arrangement.Opening.CAPTIONS);

  /** What only a page of this outlet needs, and no other waits for. */
  private static final class Lines {
    static final List<LineRule> RULES =
        CommonRules.with(
            KoreaNetParser::sectionAboveDate,
            KoreaNetParser::listTitle,
            drop(
                Dropped.Kind.MENU,
                "gnb content footer",
                "View this article in another language",
                "Briefing Room",
                "Current Affairs",
                "Government"),
            dropIf(Dropped.Kind.FURNITURE, KoreaNetParser::isPictureFile),
            dropStarting(Dropped.Kind.FURNITURE, "Korea.net Staff Writer", "Korea.net Honorary"),
            KoreaNetParser::captionBelowFile,
            LineRule.of(KoreaNetParser::photoCredit),
            dropIf(
                Dropped.Kind.RELATED,
                text -> text.startsWith("Current Affairs ") && Shape.isHeadline(text)),
            new CaptionRule(CREDITS, true));
  }

  /** Creates the parser. */
  public KoreaNetParser() {
    super(STYLE, () -> Lines.RULES);
  }

  // The section is whatever short line stands right above the date.
  private static Optional<Piece> sectionAboveDate(LineRule.Spot spot) {
    boolean isShort =
        spot.index() < 3
            && spot.line().length() <= 30
            && Shape.words(spot.text()) < 3
            && Character.isUpperCase(spot.text().codePointAt(0))
            && spot.text().chars().noneMatch(Character::isDigit)
            && !Byline.isOne(spot.line());
    boolean isAbove =
        isShort
            && spot.neighbour(1)
                .filter(date -> Character.isLetter(date.text().charAt(0)))
                .flatMap(Stamp::bare)
                .flatMap(Stamp::time)
                .filter(printed -> printed.time().isEmpty())
                .isPresent();
    return isAbove ? Optional.of(new Piece.Section(spot.line())) : Optional.empty();
  }

  // "Summit Diplomacy", three times, then "Summit Diplomacy RSS RSS".
  private static Optional<Piece> listTitle(LineRule.Spot spot) {
    if (!spot.atTop() || spot.line().length() > 80) {
      return Optional.empty();
    }
    if (spot.text().endsWith(FEED)) {
      int end = spot.line().length() - FEED.length();
      return Optional.of(new Piece.Section(spot.line().part(0, end)));
    }
    String title = spot.text() + FEED;
    for (int distance = -4; distance <= 6; distance++) {
      if (spot.neighbour(distance).filter(line -> line.text().equals(title)).isPresent()) {
        return Optional.of(new Piece.LeftOut(spot.line(), Dropped.Kind.MENU));
      }
    }
    return Optional.empty();
  }

  private static boolean isPictureFile(String text) {
    int dot = text.lastIndexOf('.');
    int ending = text.length() - dot;
    return dot > 0 && ending >= 4 && ending <= 5 && PICTURE_FILE.matcher(text).matches();
  }

  // Picture_File_02.jpg
  // President Hong (left) shakes hands with ... on May 2.
  private static Optional<Piece> captionBelowFile(LineRule.Spot spot) {
    boolean below = spot.neighbour(-1).filter(above -> isPictureFile(above.text())).isPresent();
    boolean twin = spot.neighbour(1).filter(next -> Twin.areTwins(spot.line(), next)).isPresent();
    return below && !twin && spot.line().length() < LONGEST_CAPTION && !Byline.isOne(spot.line())
        ? Optional.of(
            new Piece.Picture(
                spot.line(),
                Credit.ending(spot.text(), spot.line().length(), CREDITS).map(Credit::name),
                false))
        : Optional.empty();
  }

  private static boolean startsLikePhotos(String text) {
    return text.startsWith("Photo") || text.startsWith("Video");
  }

  private static boolean isPhotosWithEquals(String text) {
    return text.contains("=") && PHOTOS.matcher(text).matches();
  }

  private static Optional<Piece> photoCredit(Line line) {
    if (!startsLikePhotos(line.text())) {
      return Optional.empty();
    }
    Matcher photos = PHOTOS.matcher(line.text());
    return photos.matches()
        ? Optional.of(new Piece.PhotoCredit(line, photos.group("name")))
        : Optional.empty();
  }

  private static boolean namesWriterBelowCaption(Page page) {
    for (LineRule.Spot spot : firstLines(page)) {
      if (Byline.isOne(spot.line()) && (hasCredit(spot.neighbour(-1)) || areTwins(spot))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSectionAboveDate(Page page) {
    for (LineRule.Spot spot : firstLines(page)) {
      if (sectionAboveDate(spot).isPresent()) {
        return true;
      }
    }
    return false;
  }

  // "Published: May 2, 2031 3:15 p.m. (KST)" is no caption.
  private static boolean hasCredit(Optional<Line> line) {
    return line.filter(above -> Stamp.labelled(above).isEmpty() && Stamp.bare(above).isEmpty())
        .flatMap(above -> Credit.ending(above.text(), above.length(), CREDITS))
        .isPresent();
  }

  private static boolean areTwins(LineRule.Spot below) {
    Optional<Line> second = below.neighbour(-1);
    return below
        .neighbour(-2)
        .filter(first -> second.filter(twin -> Twin.areTwins(first, twin)).isPresent())
        .isPresent();
  }

  private static List<LineRule.Spot> firstLines(Page page) {
    List<LineRule.Spot> spots = new ArrayList<>(8);
    for (int i = 0; i < Math.min(8, page.lines().size()); i++) {
      spots.add(new LineRule.Spot(page.lines(), i, true));
    }
    return spots;
  }
}
