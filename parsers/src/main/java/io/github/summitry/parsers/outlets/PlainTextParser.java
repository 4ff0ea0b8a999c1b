package io.github.summitry.parsers.outlets;

import static io.github.summitry.parsers.outlets.LineRule.drop;
import static io.github.summitry.parsers.outlets.LineRule.dropIf;
import static io.github.summitry.parsers.outlets.LineRule.dropRest;
import static io.github.summitry.parsers.outlets.LineRule.dropStarting;
import static io.github.summitry.parsers.outlets.LineRule.sections;
import static io.github.summitry.parsers.outlets.LineRule.writers;

import io.github.summitry.Dropped;
import io.github.summitry.Outlet;
import java.util.List;
import java.util.Optional;

/**
 * Takes any other text apart: a news agency's copy with its furniture, broadcasters' pages, notices
 * in front of a presidential office's report, a bare story. Immutable and thread-safe.
 */
public final class PlainTextParser implements ArticleParser {
  private static final int LAST_RESORT = 22;

  private static final List<LineRule> RULES =
      CommonRules.with(
          // Yonhap
          drop(
              Dropped.Kind.MENU,
              "Go to Contents",
              "Go to Navigation",
              "Go to Contents Go to Navigation"),
          // an agencies' union: labels with their values below
          dropIf(Dropped.Kind.FURNITURE, PlainTextParser::isLabel).atTop(),
          drop(Dropped.Kind.FURNITURE, "The shortlink copeid"),
          // KBS World
          drop(Dropped.Kind.MENU, "Menu Content", "About us Go to KBS"),
          dropStarting(Dropped.Kind.FURNITURE, "Photo : ", "Photo: ").atTop(),
          dropRest(Dropped.Kind.RELATED, "Editor's Pick").belowTop(),
          drop(Dropped.Kind.MENU, "List", "Go Top"),
          dropIf(Dropped.Kind.MENU, text -> text.startsWith("•") && text.length() < 40).atTop(),
          dropIf(Dropped.Kind.NOTICE, PlainTextParser::isContact).belowTop(),
          dropIf(Dropped.Kind.FURNITURE, PlainTextParser::isStudioLabel),
          PlainTextParser::headlineBelow,
          // Korea Times
          drop(Dropped.Kind.MENU, "Print Preview", "Font Size Up", "Font Size Down"),
          dropStarting(Dropped.Kind.FURNITURE, "![").atTop(),
          sections(
                  "Politics",
                  "Inter-Korea",
                  "Foreign Affairs",
                  "National",
                  "Diplomacy",
                  "International")
              .atTop(),
          writers(Byline::signOff).belowTop(),
          dropIf(Dropped.Kind.FURNITURE, CommonRules::isLooseCredit),
          new CaptionRule(Credit.EVERY_FORM, false),
          PlainTextParser::captionInCell,
          PlainTextParser::captionAboveCredit,
          dropIf(Dropped.Kind.FURNITURE, text -> Credit.ofPhotographer(text).isPresent()));

  private static final HouseStyle STYLE =
      new HouseStyle(Outlet.UNKNOWN, Site.ANY, List.of(), List.of(), Arrangement.Opening.HEADLINE);

  /** Creates the parser. */
  public PlainTextParser() {}

  @Override
  public Outlet outlet() {
    return STYLE.outlet();
  }

  /** Returns a small constant: this parser reads what no other recognises. */
  @Override
  public int likelihood(Source source) {
    return LAST_RESORT;
  }

  /**
   * Returns the article that the page shows, of the outlet that the caller named if it named one.
   */
  @Override
  public ParsedArticle parse(Source source) {
    return STYLE.parse(source, source.outlet().orElse(Outlet.UNKNOWN), RULES);
  }

  // Author : | https://harbour.example/node/60517
  private static boolean isLabel(String text) {
    boolean label = text.endsWith(" :") && text.length() < 20 && Shape.words(text) < 3;
    return label || text.startsWith("http") && text.indexOf(' ') < 0;
  }

  // ▷ 이메일 : news@harbour.example
  private static boolean isContact(String text) {
    return text.startsWith("▷") && text.length() < 120;
  }

  // [Anchor] | [Anchor Lead] | [Pkg]
  private static boolean isStudioLabel(String text) {
    return text.length() < 20 && text.startsWith("[") && text.indexOf(']') == text.length() - 1;
  }

  // - TEA IN TASHKENT
  // - 입력 2031-05-02 15:02:25
  private static Optional<Piece> headlineBelow(LineRule.Spot spot) {
    boolean below =
        !spot.atTop()
            && Menu.isBulleted(spot.text())
            && Shape.isHeadline(spot.text())
            && spot.neighbour(1).flatMap(Stamp::labelled).isPresent();
    return below
        ? Optional.of(new Piece.Headline(spot.line().part(1, spot.line().length())))
        : Optional.empty();
  }

  // The words of a table's cell below "![]() |": a picture's.
  private static Optional<Piece> captionInCell(LineRule.Spot spot) {
    boolean inCell =
        spot.neighbour(1).filter(bar -> bar.text().equals("|") && !bar.opensRow()).isPresent();
    return inCell && Shape.words(spot.text()) > 2 && Shape.hasLetters(spot.text())
        ? Optional.of(new Piece.Picture(spot.line(), lastAgency(spot.text()), false))
        : Optional.empty();
  }

  // A caption, and on the next line "Post photo by Oh Bom".
  private static Optional<Piece> captionAboveCredit(LineRule.Spot spot) {
    return spot.neighbour(1)
        .flatMap(below -> Credit.ofPhotographer(below.text()))
        .filter(name -> Shape.words(spot.text()) > 2 && !Shape.reports(spot.text()))
        .map(name -> new Piece.Picture(spot.line(), Optional.of(name), false));
  }

  private static Optional<String> lastAgency(String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return Agency.isOne(last) ? Optional.of(last) : Optional.empty();
  }
}
