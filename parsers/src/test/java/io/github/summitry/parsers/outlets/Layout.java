package io.github.summitry.parsers.outlets;

import io.github.summitry.Outlet;
import java.util.List;

/** The layouts that the parsers know, each with the fixtures that show it. */
enum Layout {
  KOREA_NET_NEWS_FOCUS(
      Outlet.KOREA_NET,
      "section and date, captions twice, byline, story",
      "korea-net-news-focus",
      "korea-net-news-focus-2014"),
  KOREA_NET_SHORT(
      Outlet.KOREA_NET, "caption, byline, story, without section and date", "korea-net-short"),
  KOREA_NET_REPOST(Outlet.KOREA_NET, "an image file's name above the captions", "korea-net-repost"),
  KOREA_NET_CURRENT_AFFAIRS(Outlet.KOREA_NET, "a headline first", "korea-net-current-affairs"),
  KOREA_NET_BRIEFING_ROOM(Outlet.KOREA_NET, "a list of short reports", "korea-net-briefing-room"),
  KOREA_NET_WEB(Outlet.KOREA_NET, "HTML: JSON-LD, OpenGraph, the densest block", "korea-net-web"),

  HERALD_BARE(
      Outlet.KOREA_HERALD,
      "2025: the story alone, or below a deck",
      "herald-a-bare",
      "herald-a-deck"),
  HERALD_CAPTION_FIRST(
      Outlet.KOREA_HERALD,
      "2021-23: caption, story, byline last",
      "herald-b-caption-first",
      "herald-b-mail"),
  HERALD_MENU(Outlet.KOREA_HERALD, "2022: sections, headline, byline, both dates", "herald-c-menu"),
  HERALD_RECRAWLED(
      Outlet.KOREA_HERALD,
      "the paper's name, an advertisement, headline",
      "herald-d-recrawled",
      "herald-d-loose-credits",
      "herald-d-zone",
      "herald-d-list"),
  HERALD_BULLETS(
      Outlet.KOREA_HERALD, "2018: dates after bullets", "herald-e-bullets", "herald-e-footer"),
  HERALD_COMPACT(
      Outlet.KOREA_HERALD, "2018: byline and date glued", "herald-f-compact", "herald-f-hangul"),
  HERALD_MOBILE(
      Outlet.KOREA_HERALD,
      "2014-19: date before byline",
      "herald-g-mobile",
      "herald-g-national",
      "herald-g-nameless"),
  HERALD_AMP(Outlet.KOREA_HERALD, "a list of other stories below", "herald-h-amp"),
  HERALD_DATA_SET(Outlet.KOREA_HERALD, "columns, paragraphs run together", "herald-data-set"),
  HERALD_WEB_OLDEST(
      Outlet.KOREA_HERALD, "HTML until 2019: breaks for paragraphs", "herald-web-2014"),
  HERALD_WEB_2020(Outlet.KOREA_HERALD, "HTML until August 2023", "herald-web-2021"),
  HERALD_WEB_2023(
      Outlet.KOREA_HERALD, "HTML until 2024: byline and date marked", "herald-web-2023"),
  HERALD_WEB_2025(Outlet.KOREA_HERALD, "HTML since December 2024: JSON-LD", "herald-web-2025"),

  JOONGANG_BREADCRUMB(
      Outlet.JOONGANG,
      "2010-23: headline, breadcrumb, headline",
      "joongang-a-dateline",
      "joongang-a-column",
      "joongang-b-diplomacy"),
  JOONGANG_FULL(Outlet.JOONGANG, "2025: breadcrumb and dates", "joongang-c-full"),
  JOONGANG_SHORT(Outlet.JOONGANG, "2025: dates, a block of names", "joongang-d-short"),
  JOONGANG_RECRAWLED(
      Outlet.JOONGANG,
      "headline, date, story, log-in lines",
      "joongang-e-recrawled",
      "joongang-e-picture",
      "joongang-e-picture-undated"),
  JOONGANG_VIDEO(
      Outlet.JOONGANG, "numbered lines of a video", "joongang-f-video", "joongang-f-cartoon"),
  JOONGANG_WEB_OLDEST(Outlet.JOONGANG, "HTML until 2019", "joongang-web-2015"),
  JOONGANG_WEB_ASPX(Outlet.JOONGANG, "HTML: all of it a form", "joongang-web-aspx"),
  JOONGANG_WEB_2024(Outlet.JOONGANG, "HTML: OpenGraph", "joongang-web-2024"),

  YONHAP(
      Outlet.UNKNOWN,
      "a news agency's furniture",
      "plain-yonhap",
      "plain-yonhap-site",
      "plain-yonhap-editorial",
      "plain-yonhap-crawled",
      "plain-yonhap-tail"),
  KBS_WORLD(
      Outlet.UNKNOWN,
      "paragraphs run together",
      "plain-kbs-world",
      "plain-kbs-world-site",
      "plain-kbs-world-radio"),
  KBS_TELEVISION(
      Outlet.UNKNOWN,
      "a studio's labels",
      "plain-kbs-tv",
      "plain-kbs-tv-programme",
      "plain-kbs-tv-below",
      "plain-kbs-tv-contact"),
  KOREA_TIMES(
      Outlet.UNKNOWN,
      "captions with bare credits",
      "plain-korea-times",
      "plain-korea-times-site",
      "plain-korea-times-menu",
      "plain-korea-times-2013"),
  MINISTRY(
      Outlet.UNKNOWN,
      "crumbs or labels, numbered paragraphs",
      "plain-ministry-list",
      "plain-ministry-crumbs"),
  WIRE(Outlet.UNKNOWN, "byline and dateline on the story's row", "plain-wire-glued"),
  SIGNED_BELOW(
      Outlet.UNKNOWN, "a byline after the story", "plain-signed-below", "plain-signed-within"),
  LOOKALIKES(
      Outlet.UNKNOWN,
      "datelines of papers that are none of the three",
      "plain-hyphen",
      "plain-en-dash",
      "plain-long-dash",
      "plain-long-dash-dated"),
  LISTS_BESIDE(
      Outlet.UNKNOWN,
      "other stories' headlines or tags beside it",
      "plain-list-above",
      "plain-list-alone",
      "plain-tags-below"),
  KICKER(
      Outlet.UNKNOWN,
      "a series' name above the headline, or a deck below",
      "plain-kicker",
      "plain-deck-below"),
  SITES(
      Outlet.UNKNOWN,
      "what sites print around any story",
      "plain-site-agency",
      "plain-site-archive",
      "plain-site-tag",
      "plain-agencies-union",
      "plain-poster",
      "plain-picture-source",
      "plain-site-below",
      "plain-title-in-row",
      "plain-archive-narrow",
      "plain-signed-bare"),
  ARIRANG(Outlet.UNKNOWN, "a reporter signs off", "plain-arirang"),
  PRESIDENTIAL_OFFICE(Outlet.UNKNOWN, "notices first", "plain-presidential-office"),
  TRANSLATED(Outlet.UNKNOWN, "days without a month", "plain-translated"),
  BODY_ONLY(Outlet.UNKNOWN, "the story alone, cut off", "plain-body-only"),
  JSON_LD(Outlet.UNKNOWN, "HTML: a graph in JSON-LD, beside a broken one", "plain-web-json-ld"),
  OPEN_GRAPH(Outlet.UNKNOWN, "HTML: OpenGraph alone", "plain-web-open-graph"),
  BARE_PAGE(
      Outlet.UNKNOWN, "HTML that says nothing of itself", "plain-web-bare", "plain-web-awkward"),
  PREFORMATTED(Outlet.UNKNOWN, "HTML: rows of a fixed width", "plain-web-preformatted");

  private final Outlet outlet;
  private final String looks;
  private final List<String> fixtures;

  Layout(Outlet outlet, String looks, String... fixtures) {
    this.outlet = outlet;
    this.looks = looks;
    this.fixtures = List.of(fixtures);
  }

  Outlet outlet() {
    return outlet;
  }

  List<String> fixtures() {
    return fixtures;
  }

  @Override
  public String toString() {
    return name() + " (" + looks + ")";
  }
}
