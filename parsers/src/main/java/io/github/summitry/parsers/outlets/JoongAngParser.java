package io.github.summitry.parsers.outlets;

import static io.github.summitry.parsers.outlets.LineRule.drop;
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
          Sign.lineStarting(75, "Home > "),
          new Sign(
              70, page -> !page.lines().isEmpty() && page.lines().get(0).text().startsWith("+ A")));

  private static final List<Sign> HABITS =
      List.of(
          Sign.anyLine(50, text -> hasCreditInSquareBrackets(text)),
          Sign.lineStarting(30, "tags Korea"),
          Sign.lineStarting(30, "More in "),
          new Sign(25, JoongAngParser::hasDatelineWithHyphen));

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
    static final List<LineRule> RULES =
        CommonRules.with(
            LineRule.of(JoongAngParser::lastCrumb),
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
                "Translated from the JoongAng Ilbo"),
            new CaptionRule(SQUARE, true));
  }

  /** Creates the parser. */
  public JoongAngParser() {
    super(STYLE, () -> Lines.RULES);
  }

  // Home > National > Politics
  private static Optional<Piece> lastCrumb(Line line) {
    if (!line.text().startsWith("Home >") || line.length() > 200) {
      return Optional.empty();
    }
    int last = line.text().lastIndexOf('>');
    Line crumb = line.part(last + 1, line.length());
    return Optional.of(
        crumb.isEmpty() ? new Piece.LeftOut(line, Dropped.Kind.MENU) : new Piece.Section(crumb));
  }

  private static boolean startsWithDate(String text) {
    return (text.startsWith("Published") || text.startsWith("Updated"))
        && PUBLISHED.matcher(text).lookingAt();
  }

  private static boolean hasCreditInSquareBrackets(String text) {
    return text.endsWith("]") && Credit.ending(text, text.length(), SQUARE).isPresent();
  }

  // BEIJING - They had 50 minutes.
  private static boolean hasDatelineWithHyphen(Page page) {
    for (Line line : page.firstLines(8)) {
      Optional<Dateline> dateline = Dateline.of(line);
      if (dateline.isPresent() && dateline.get().byHyphen()) {
        return true;
      }
    }
    return false;
  }
}
