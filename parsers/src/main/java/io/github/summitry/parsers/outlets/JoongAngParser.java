package io.github.summitry.parsers.outlets;

import static io.github.summitry.parsers.outlets.LineRule.drop;
import static io.github.summitry.parsers.outlets.LineRule.dropIf;
import static io.github.summitry.parsers.outlets.LineRule.dropList;
import static io.github.summitry.parsers.outlets.LineRule.dropRest;
import static io.github.summitry.parsers.outlets.LineRule.dropStarting;
import static io.github.summitry.parsers.outlets.LineRule.writers;

import io.github.summitry.Dropped;
import io.github.summitry.Outlet;
import io.github.summitry.parsers.pages.WebLayout;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the Korea JoongAng Daily's pages apart. They print the headline, then a breadcrumb or a
 * date with the day first, captions with credits in square brackets, and the story; old pages keep
 * the date in their address. Immutable and thread-safe.
 */
public final class JoongAngParser extends StyledParser {
  /** Where the paper's own stories need no dateline. */
  private static final String HOME = "SEOUL";

  private static final Set<Credit.Form> SQUARE = EnumSet.of(Credit.Form.SQUARE);
  private static final Pattern PUBLISHED =
      Pattern.compile("(?:Published|Updated): \\d{1,2} \\p{L}{3,9}\\.? \\d{4}");

  private static final List<Sign> LABELS =
      List.of(
          Sign.line(
              95,
              "Korea JoongAng Daily",
              "with the Korea JoongAng Daily",
              "print dictionary print"),
          Sign.anyLine(95, text -> text.contains("@joongang.co.kr")),
          Sign.anyLine(95, JoongAngParser::startsWithDate),
          Sign.lineStarting(85, "Audio report: "),
          Sign.lineStarting(80, "[VIDEO NEWS]"),
          Sign.anyLine(75, JoongAngParser::isCrumbs),
          new Sign(
              90, page -> !page.lines().isEmpty() && page.lines().get(0).text().startsWith("+ A")));

  private static final List<Sign> HABITS =
      List.of(
          Sign.anyLine(50, text -> hasCreditInSquareBrackets(text)),
          Sign.lineStarting(30, "tags Korea"),
          Sign.lineStarting(30, "More in "),
          new Sign(10, JoongAngParser::hasDatelineWithHyphen),
          new Sign(10, JoongAngParser::writesAsThePaperDoes));

  private static final Site SITE =
      Site.korean("koreajoongangdaily.joins.com", "koreajoongangdaily.com", "mengnews.joins.com")
          .named("Korea JoongAng Daily", "The Korea JoongAng Daily")
          .with(
              // about 2024; the rest stands in its meta tags
              WebLayout.of("div.article_body_container")
                  .withCaptions("div.article_body_container .caption"),
              // article.aspx
              WebLayout.of("#articlebody")
                  .withHeadline("#sTitle_a")
                  .withTime(".date")
                  .without("#divArticleBottomTextBannerInline, .article_middle_ad, #gnb_banner"),
              // until 2019
              WebLayout.of("div.article_content").withHeadline("#sTitle_a"));

  private static final HouseStyle STYLE =
      new HouseStyle(Outlet.JOONGANG, SITE, LABELS, HABITS, Arrangement.Opening.HEADLINE);

  /** What only a page of this outlet needs, and no other waits for. */
  private static final class Lines {
    static final Pattern PRINTED =
        Pattern.compile("JoongAng (?:Ilbo|Sunday), \\p{L}{3,9}\\.? \\d{1,2}, Page \\d{1,3}");
    static final Pattern CRUMBS =
        Pattern.compile(
            "Home > (?:National|Business|Opinion|Culture|Sports|Foreign Community|Think English"
                + "|Photo|Video|Etc)(?: >|$)");

    static final List<LineRule> RULES =
        CommonRules.with(
            drop(
                Dropped.Kind.MENU,
                "Korea JoongAng Daily",
                "print dictionary print",
                "with the Korea JoongAng Daily"),
            drop(Dropped.Kind.MENU, "+ A", "+ A -", "A +", "A -", "-").atTop(),
            dropStarting(
                Dropped.Kind.MENU,
                "Audio report: ",
                "Log in to Twitter",
                "To write comments, please log in",
                "Standards Board Policy"),
            writers(Byline::inCapitals).atTop(),
            JoongAngParser::columnist,
            dropIf(Dropped.Kind.FURNITURE, JoongAngParser::isColumnsNote),
            dropStarting(Dropped.Kind.TAGS, "tags ", "Tags "),
            dropList(
                Dropped.Kind.RELATED, "Related Article", "Related Articles", "Related Stories"),
            dropRest(Dropped.Kind.RELATED, "More in "),
            dropStarting(
                Dropped.Kind.FURNITURE,
                "Video sourced from",
                "Video produced by",
                "Video provided by",
                "Translated by ",
                "Edited by "),
            dropStarting(
                Dropped.Kind.NOTICE,
                "This article was originally written in Korean",
                "Translation by the Korea JoongAng Daily",
                "Translated from the JoongAng Ilbo"),
            new CaptionRule(SQUARE, true));
  }

  /** Creates the parser. */
  public JoongAngParser() {
    super(STYLE, () -> Lines.RULES);
  }

  // A column's writer in capitals, above what he or she is.
  private static Optional<Piece> columnist(LineRule.Spot spot) {
    boolean above = spot.neighbour(1).filter(next -> isAuthorsNote(next.text())).isPresent();
    return above && spot.text().chars().noneMatch(Character::isLowerCase)
        ? Byline.ofNames(spot.line()).map(byline -> new Piece.Writers(spot.line(), byline))
        : Optional.empty();
  }

  private static boolean isAuthorsNote(String text) {
    return text.startsWith("The author is ") || text.startsWith("*The author is ");
  }

  // The author is ... | JoongAng Ilbo, May 2, Page 34
  private static boolean isColumnsNote(String text) {
    return isAuthorsNote(text)
        || (text.startsWith("JoongAng ")
            && text.length() < 60
            && Lines.PRINTED.matcher(text).matches());
  }

  private static boolean isCrumbs(String text) {
    return text.startsWith("Home > ") && Lines.CRUMBS.matcher(text).lookingAt();
  }

  private static boolean startsWithDate(String text) {
    return (text.startsWith("Published") || text.startsWith("Updated"))
        && PUBLISHED.matcher(text).lookingAt();
  }

  // [JOINT PRESS CORPS], not [Image: Press Corps]
  private static boolean hasCreditInSquareBrackets(String text) {
    return text.endsWith("]")
        && text.indexOf(':', text.lastIndexOf('[') + 1) < 0
        && Credit.ending(text, text.length(), SQUARE).isPresent();
  }

  // BEIJING - They had 50 minutes.
  private static boolean hasDatelineWithHyphen(Page page) {
    for (Line line : page.firstLines(8)) {
      Optional<Dateline> dateline = Dateline.of(line);
      if (dateline.isPresent()
          && dateline.get().byHyphen()
          && !dateline.get().place().equals(HOME)) {
        return true;
      }
    }
    return false;
  }

  // Korea for the South; the Blue House, not Cheong Wa Dae.
  private static boolean writesAsThePaperDoes(Page page) {
    String text = page.text();
    return text.contains("Korea")
        && !text.contains("South Korea")
        && !text.contains("Cheong Wa Dae")
        && !text.contains("ROK");
  }
}
