package io.github.summitry.parsers.outlets;

import static io.github.summitry.parsers.outlets.LineRule.drop;
import static io.github.summitry.parsers.outlets.LineRule.dropIf;
import static io.github.summitry.parsers.outlets.LineRule.dropRest;
import static io.github.summitry.parsers.outlets.LineRule.dropStarting;
import static io.github.summitry.parsers.outlets.LineRule.sections;
import static io.github.summitry.parsers.outlets.LineRule.writers;

import io.github.summitry.Dropped;
import io.github.summitry.Outlet;
import io.github.summitry.parsers.pages.WebLayout;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Takes The Korea Herald's pages apart. Most print headline, byline and date, in this order or with
 * the date before the byline; recent copies hold the bare story, at times below a deck; wire copy
 * ends in the agency's name. Immutable and thread-safe.
 */
public final class KoreaHeraldParser extends StyledParser {
  /** Where the paper's own stories need no dateline. */
  private static final String HOME = "SEOUL";

  /** The first line of its address, below a page. */
  private static final String PUBLISHER = "The Korea Herald by Herald Corporation";

  private static final Set<Credit.Form> CREDITS = EnumSet.of(Credit.Form.ROUND);
  private static final Set<Credit.Form> CAPTION_CREDITS =
      EnumSet.of(Credit.Form.ROUND, Credit.Form.BARE);
  private static final Pattern PUBLISHED =
      Pattern.compile("Published ?: ?\\p{L}{3,9}\\.? \\d{1,2}, \\d{4} - \\d{1,2}:\\d{2}");

  private static final List<String> COLUMNS =
      List.of("title: ", "author: ", "time: ", "description: ", "section: ", "body: ");
  private static final List<String> BARE_INITIALS = List.of(" US ", " UN ");
  private static final List<String> PAPERS_WORDS =
      List.of(
          " US ",
          " UN ",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday");

  private static final List<Sign> LABELS =
      List.of(
          Sign.line(
              95,
              "The Korea Herald",
              PUBLISHER,
              "More articles by this writerBack to List",
              "By Korea Herald"),
          Sign.anyLine(95, text -> text.length() < 200 && text.contains("@heraldcorp.com")),
          Sign.lineEnding(90, "/The Korea Herald)"),
          Sign.anyLine(
              90, text -> text.startsWith("Published") && PUBLISHED.matcher(text).lookingAt()),
          Sign.anyLine(85, text -> text.length() < 30 && text.endsWith("Link copied")),
          new Sign(60, KoreaHeraldParser::isRowOfDataSet),
          Sign.line(80, "Back To Top", "Go to Mobile Version", "Send to"));

  private static final List<Sign> HABITS =
      List.of(
          new Sign(40, page -> hasStaffDateline(page, true)),
          new Sign(10, page -> hasStaffDateline(page, false)),
          new Sign(30, page -> endsInAgency(page, true)),
          new Sign(12, page -> endsInAgency(page, false)),
          new Sign(25, KoreaHeraldParser::startsWithCaption),
          new Sign(8, KoreaHeraldParser::writesAsThePaperDoes),
          new Sign(6, page -> containsOne(page.text(), BARE_INITIALS)),
          new Sign(3, page -> page.crawler().isPresent()));

  private static final Site SITE =
      Site.korean("koreaherald.com", "koreaherald.kr")
          .named("The Korea Herald", "Korea Herald")
          .with(
              // since December 2024; the rest stands in its JSON-LD
              WebLayout.of("article.article-body"),
              // from August 2023
              WebLayout.of(".news_content")
                  .withHeadline("h1.news_title")
                  .withDeck("h2.news_title")
                  .withTime("p.news_date")
                  .withWriters(".news_journalist_area")
                  .withCaptions(".img_caption")
                  .without(".news_btn_wrap"),
              // from 2020
              WebLayout.of("#articleText .view_con_t")
                  .withHeadline("h1.view_tit")
                  .withDeck("h2.view_tit_sub")
                  .withTime(".view_tit_byline_r")
                  .withWriters(".view_tit_byline_l a")
                  .withCaptions(".view_con_caption")
                  .without("#thumimage, .main_r, .khadv_bg, .view_tit_icon"),
              // before
              WebLayout.of("#articleText")
                  .withHeadline(".nview .title_sec")
                  .withTime(".nview .writedata .date"));

  private static final HouseStyle STYLE =
      new HouseStyle(Outlet.KOREA_HERALD, SITE, LABELS, HABITS, Arrangement.Opening.HEADLINE);

  /** What only a page of this outlet needs, and no other waits for. */
  private static final class Lines {
    /** The bar of sections above a page; the last of them before the headline is the page's own. */
    private static final String SECTIONS =
        """
        National, Politics, Social Affairs, Foreign Affairs, Defense, North Korea, Hwang on China,
        Science, Diplomatic Circuit, Education, Election 2022,
        Business, Industry, Technology, Transport, Retail, Finance, Economy, Market, Money,
        Life&Style, Life & Style, Culture, Travel, Fashion, Food & Beverage, Books, People,
        Expat Living, Arts & Design, Health,
        Entertainment, Film, Television, Music, Theater, K-pop, esports,
        Sports, Soccer, Baseball, Golf, More Sports, World, World News, World Business,
        Opinion, Editorial, Viewpoints, English Eye, Podcast, English Cafe,
        #Hashtag Korea, Topics, Weekender, Interactive, PR Newswire, Global Insight""";

    static final List<LineRule> RULES =
        CommonRules.with(
            column("title", (line, text) -> Optional.of(new Piece.Headline(text))),
            column("author", (line, text) -> authors(line, text)),
            column(
                "time",
                (line, text) -> Stamp.bare(text).map(stamp -> new Piece.Printed(text, stamp))),
            column(
                "description",
                (line, text) -> Optional.of(new Piece.LeftOut(line, Dropped.Kind.FURNITURE))),
            column("section", (line, text) -> Optional.of(new Piece.Section(text))),
            column("body", (line, text) -> Optional.of(new Piece.Text(text))),
            drop(
                Dropped.Kind.MENU,
                "The Korea Herald",
                "Back To Top",
                "Back to Top",
                "Go to Mobile Version"),
            drop(Dropped.Kind.MENU, "From", "Send to", "X").atTop(),
            drop(Dropped.Kind.FURNITURE, "By").atTop(),
            dropIf(Dropped.Kind.MENU, text -> text.length() < 30 && text.endsWith("Link copied")),
            writers(Byline::of),
            dropIf(Dropped.Kind.MENU, Shape::isForeign).atTop(),
            sections(SECTIONS.split(",\\s+", -1)).atTop(),
            sections(SECTIONS.toUpperCase(Locale.ROOT).split(",\\s+", -1)).atTop(),
            drop(Dropped.Kind.MENU, "LATEST NEWS", "Latest News").atTop(),
            dropRest(Dropped.Kind.NOTICE, PUBLISHER, "Copyright Herald Corporation").belowTop(),
            dropRest(
                    Dropped.Kind.RELATED,
                    "MOST POPULAR",
                    "More articles by this writer",
                    "Back to List")
                .belowTop(),
            dropStarting(Dropped.Kind.FURNITURE, "(From news reports)", "From news reports"),
            new CaptionRule(CAPTION_CREDITS, false));
  }

  /** Creates the parser. */
  public KoreaHeraldParser() {
    super(STYLE, () -> Lines.RULES);
  }

  // A row of the paper's data set, one column a line: "title: Leaders meet".
  private static LineRule column(String name, BiFunction<Line, Line, Optional<Piece>> value) {
    String label = name + ": ";
    LineRule column =
        LineRule.of(
            line ->
                line.text().startsWith(label)
                    ? value.apply(line, line.part(label.length(), line.length()))
                    : Optional.empty());
    return column.atTop();
  }

  private static boolean isRowOfDataSet(Page page) {
    for (String column : COLUMNS) {
      if (!hasColumn(page, column)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasColumn(Page page, String column) {
    for (Line line : page.lines()) {
      if (line.text().startsWith(column)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Piece> authors(Line line, Line names) {
    return Byline.ofNames(names).map(byline -> new Piece.Writers(line, byline));
  }

  // GYEONGJU, North Gyeongsang Province — | MILAN ―, as papers elsewhere print it, too
  private static boolean hasStaffDateline(Page page, boolean inProvince) {
    for (Line line : page.firstLines(4)) {
      Optional<Dateline> dateline = Dateline.of(line);
      if (dateline.isPresent()
          && isStaff(dateline.get())
          && dateline.get().inProvince() == inProvince) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStaff(Dateline dateline) {
    return !dateline.byAgency() && dateline.byLongDash() && !dateline.place().equals(HOME);
  }

  // The paper's wire copy is Yonhap's, but for news of the world.
  private static boolean endsInAgency(Page page, boolean yonhap) {
    int last = page.lines().size() - 1;
    return last > 0
        && Agency.closing(page.lines().get(last))
            .filter(signature -> signature.name().contains("Yonhap") == yonhap)
            .isPresent();
  }

  // At times below "NATIONAL".
  private static boolean startsWithCaption(Page page) {
    int first = !page.lines().isEmpty() && page.lines().get(0).text().equals("NATIONAL") ? 1 : 0;
    if (page.lines().size() < first + 2 || Byline.isOne(page.lines().get(first + 1))) {
      return false;
    }
    Line caption = page.lines().get(first);
    return Credit.ending(caption.text(), caption.length(), CREDITS).isPresent();
  }

  // South Korea, not Korea; US and UN, not U.S. and U.N.; Thursday, not the 30th.
  private static boolean writesAsThePaperDoes(Page page) {
    String text = page.text();
    return text.contains("South Korea")
        && !text.contains("U.S.")
        && !text.contains("U.N.")
        && containsOne(text, PAPERS_WORDS);
  }

  private static boolean containsOne(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
