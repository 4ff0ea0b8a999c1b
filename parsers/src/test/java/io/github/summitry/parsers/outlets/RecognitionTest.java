package io.github.summitry.parsers.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Outlet;
import io.github.summitry.PublicationTime;
import io.github.summitry.Warning;
import io.github.summitry.seeds.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose page a text is, and what the caller's hints add to it. */
class RecognitionTest {
  private static final Source BARE =
      Source.of("bare", "The ministers of trade met on a ferry and agreed to meet again on land.");

  @ParameterizedTest
  @EnumSource
  void everyLayoutIsRecognised(Layout layout) {
    assertThat(layout.fixtures())
        .allSatisfy(
            name ->
                assertThat(Parsers.of(Fixture.named(name).source()).outlet())
                    .isEqualTo(layout.outlet()));
  }

  @Test
  void seedsAreRecognised() {
    assertThat(Seeds.all())
        .extracting(seed -> Parsers.of(Source.of(seed.id(), seed.text())).outlet().id())
        .containsExactly(
            "korea.net", "koreaherald.com", "korea.net", "koreajoongangdaily.joins.com", "unknown");
  }

  @ParameterizedTest
  @EnumSource
  void likelihoodsAreWithinBounds(Layout layout) {
    Source source = Fixture.named(layout.fixtures().get(0)).source();
    assertThat(Parsers.ALL).allSatisfy(p -> assertThat(p.likelihood(source)).isBetween(0, 100));
  }

  @Test
  void whatNobodyRecognisesIsPlainText() {
    assertThat(Parsers.of(BARE)).isInstanceOf(PlainTextParser.class);
    assertThat(new PlainTextParser().likelihood(BARE)).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.koreaherald.com/article/10600001, koreaherald.com",
    "http://m.koreaherald.com/view.php?ud=20310502000123, koreaherald.com",
    "https://www.koreaherald.kr/article/10600001, koreaherald.com",
    "https://koreajoongangdaily.joins.com/news/2031-05-02/national/x/1, koreajoongangdaily.joins.com",
    "https://www.korea.net/NewsFocus/policies/view?articleId=1, korea.net",
    "https://chinese.korea.net/NewsFocus/policies/view?articleId=1, korea.net",
    "https://notkorea.net/x, unknown",
    "https://example.org/korea.net, unknown",
    "'', unknown"
  })
  void theAddressTellsTheOutlet(String url, String outlet) {
    assertThat(Parsers.of(BARE.withUrl(url)).outlet().id()).isEqualTo(outlet);
  }

  @Test
  void theCallersWordOutweighsTheText() {
    Source herald = Fixture.named("herald-d-recrawled").source();
    assertThat(Parsers.of(herald.withOutlet(Outlet.KOREA_NET)).outlet())
        .isEqualTo(Outlet.KOREA_NET);
  }

  @Test
  void anOutletWithoutAParserKeepsItsName() {
    Outlet own = Outlet.of("example.org");
    assertThat(Parsers.parse(BARE.withOutlet(own)).article().outlet()).isEqualTo(own);
  }

  @Test
  void theAddressDatesAPageWithoutADate() {
    Source old =
        Fixture.named("joongang-a-dateline")
            .source()
            .withUrl("https://koreajoongangdaily.joins.com/2010/10/30/politics/x/1.html");
    assertThat(Parsers.parse(old).article().published()).hasToString("Optional[2010-10-30]");
  }

  @Test
  void theCallersDateFillsWhatThePageDoesNotSay() {
    PublicationTime known = PublicationTime.parse("2031-05-02");
    ParsedArticle parsed = Parsers.parse(BARE.withPublished(known));
    assertThat(parsed.article().published()).hasValue(known);
    assertThat(parsed.warnings()).isEmpty();
  }

  @Test
  void thePagesDateOutweighsTheCallersAndTheDisagreementIsReported() {
    Source page = Fixture.named("joongang-e-recrawled").source();
    ParsedArticle parsed = Parsers.parse(page.withPublished(PublicationTime.parse("2012-06")));
    assertThat(parsed.article().published()).hasToString("Optional[2012-05-11T21:09+09:00]");
    assertThat(parsed.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.code()).isEqualTo(Warning.Code.DATE_DISAGREES);
              assertThat(page.text().substring(warning.begin(), warning.end()))
                  .isEqualTo("Published: 11 May. 2012, 21:09");
            });
  }

  @Test
  void aPagesMetadataOutweighsWhatItShowsAndTheDisagreementIsReported() {
    String page =
        "<meta property=article:published_time content=2031-05-02><h1>Two ports meet</h1>"
            + "<time datetime=x>May 4, 2031</time><p>They met on a pier and agreed to do so again.";
    ParsedArticle parsed = Parsers.parse(Source.ofHtml("x", page));
    assertThat(parsed.article().published()).hasToString("Optional[2031-05-02]");
    assertThat(parsed.warnings())
        .extracting(Warning::code)
        .containsExactly(Warning.Code.DATE_DISAGREES);
  }

  @Test
  void aGivenDateFarFromTheDatelinesIsAWarning() {
    String story = "SEOUL, May 2 (Yonhap) -- President Han Do-yun went home.";
    Source source = Source.of("filed.txt", story);
    for (String near : new String[] {"2031-05-02", "2031-05-04", "2031-05"}) {
      assertThat(Parsers.parse(source.withPublished(PublicationTime.parse(near))).warnings())
          .isEmpty();
    }
    ParsedArticle parsed = Parsers.parse(source.withPublished(PublicationTime.parse("2031-01-20")));
    assertThat(parsed.article().published()).hasValue(PublicationTime.parse("2031-01-20"));
    assertThat(parsed.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.code()).isEqualTo(Warning.Code.DATE_DISAGREES);
              assertThat(warning.message())
                  .isEqualTo("the page is dated 2031-05-02, but 2031-01-20 was given beside it");
              assertThat(story.substring(warning.begin(), warning.end()))
                  .isEqualTo("SEOUL, May 2 (Yonhap) --");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "<link rel=canonical href=https://www.koreaherald.com/article/1>, koreaherald.com",
    "<meta property=og:url content=http://www.korea.net/a>, korea.net",
    "<meta property=og:url content=/view.php?ud=1><title>Talks - The Korea Herald</title>, koreaherald.com",
    "<meta property=og:site_name content='Korea JoongAng Daily'>, koreajoongangdaily.joins.com",
    "<p>By Hong Gil-dong (hong@heraldcorp.com), koreaherald.com",
    "<meta property=og:url content=https://a.example/><p>(hong@heraldcorp.com), unknown",
    "<title>On the Korea Herald and its readers</title>, unknown",
    "<p>Policies<p>Mar 08&#44; 2031<p>By Bae Noel, unknown"
  })
  void aPageTellsItsOutlet(String html, String outlet) {
    assertThat(Parsers.of(Source.ofHtml("x", html)).outlet().id()).isEqualTo(outlet);
  }

  @Test
  void aDateThatDoesNotExistIsReported() {
    ParsedArticle parsed =
        Parsers.parse(
            Source.of("x", "A story\nPublished: 31 Jun. 2031, 09:00\nIt was told twice."));
    assertThat(parsed.article().published()).isEmpty();
    assertThat(parsed.warnings())
        .extracting(Warning::code)
        .containsExactly(Warning.Code.DATE_INVALID);
  }

  @Test
  void aCrawlersDateFarFromTheDatelineIsCorrected() {
    String story = "SEOUL, Dec. 30 (Yonhap) -- The year ended as it had begun, officials said.\n";
    assertThat(published("date 2031-01-20 " + story)).isEqualTo("2030-12-30");
    assertThat(published("date 2030-12-31 " + story)).isEqualTo("2030-12-31");
    assertThat(published("date 2030-12 " + story)).isEqualTo("2030-12-30");
  }

  private static String published(String text) {
    return Parsers.parse(Source.of("x", text)).article().published().orElseThrow().toString();
  }
}
