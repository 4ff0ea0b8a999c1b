package io.github.summitry.parsers.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Article;
import io.github.summitry.Outlet;
import io.github.summitry.Warning;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.parsers.outlets.Source;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles as JSON. */
class JsonSourcesTest {
  private static final Sources SOURCES = Sources.builder().sizeLimit(1000).build();

  private static Stream<Entry> open(String name, String text) {
    return open(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Stream<Entry> open(String name, byte[] bytes) {
    return SOURCES.open(name, new ByteArrayInputStream(bytes));
  }

  private static Article article(String record) {
    Source source = SourcesTest.found(open("a.jsonl", record)).get(0);
    return ArticleReader.create().read(source).article();
  }

  @Test
  void aRecordSaysWhatItsTextDoesNot() {
    Article article =
        article(
            """
            {"id": "x1", "url": "https://www.koreaherald.com/article/1", "title": "Leaders meet", \
            "published": "2031-05-03T09:18:00+09:00", "outlet": "The Korea Herald", \
            "text": "President Kim Do-yun met Japanese Prime Minister Hana Mori on Friday.", \
            "views": {"today": [1, 2]}}""");
    assertThat(article.id()).isEqualTo("x1");
    assertThat(article.outlet()).isEqualTo(Outlet.KOREA_HERALD);
    assertThat(article.headline()).contains("Leaders meet");
    assertThat(article.published().map(Object::toString)).contains("2031-05-03T09:18+09:00");
    assertThat(article.paragraphs()).hasSize(1);
  }

  @Test
  void aRowOfTheDataSetIsTheHeralds() {
    Article article =
        article(
            """
            {"title": "Leaders meet", "author": "Kim Cheol-su", "time": "2031-05-03 09:18", \
            "description": null, "section": "Politics", \
            "body": "President Kim Do-yun met Japanese Prime Minister Hana Mori on Friday."}""");
    assertThat(article.id()).isEqualTo("a.jsonl#1");
    assertThat(article.outlet()).isEqualTo(Outlet.KOREA_HERALD);
    assertThat(article.headline()).contains("Leaders meet");
    assertThat(article.bylines()).containsExactly("Kim Cheol-su");
    assertThat(article.section()).contains("Politics");
    assertThat(article.published().map(time -> time.date().toString())).contains("2031-05-03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "koreaherald.com | koreaherald.com",
        "https://www.koreaherald.com/ | koreaherald.com",
        "Korea JoongAng Daily | koreajoongangdaily.joins.com",
        "Korea.net | korea.net",
        "harbourpost.example | harbourpost.example"
      })
  void outletsGoByManyNames(String name, String outlet) {
    assertThat(article("{\"text\": \"One.\", \"outlet\": \"" + name + "\"}").outlet())
        .isEqualTo(Outlet.of(outlet));
  }

  @Test
  void thePagesOwnWordCounts() {
    String record =
        """
        {"title": "Storm closes port", "outlet": "koreaherald.com", "published": "2031-06-09", \
        "author": "Park Min-a", "text": "The Korea Herald\\n\\nLeaders meet in Seoul\\n\\n\
        By Kim Cheol-su\\n\\nPublished : May 2, 2031 - 09:01\\n\\n\
        President Kim Do-yun met Japanese Prime Minister Hana Mori on Friday.\\n"}""";
    Source source = SourcesTest.found(open("a.jsonl", record)).get(0);
    var report = ArticleReader.create().read(source);
    assertThat(report.article().headline()).contains("Leaders meet in Seoul");
    assertThat(report.article().bylines()).containsExactly("Kim Cheol-su");
    assertThat(report.article().published().map(Object::toString))
        .contains("2031-05-02T09:01+09:00");
    assertThat(report.warnings())
        .extracting(Warning::code)
        .containsExactlyInAnyOrder(
            Warning.Code.DATE_DISAGREES,
            Warning.Code.METADATA_DISAGREES,
            Warning.Code.METADATA_DISAGREES);
    assertThat(report.warnings())
        .filteredOn(warning -> warning.message().contains("headline"))
        .allSatisfy(
            warning ->
                assertThat(source.text().substring(warning.begin(), warning.end()))
                    .isEqualTo("Leaders meet in Seoul"));
  }

  @Test
  void aDateThatIsNoneIsAWarning() {
    Source source =
        SourcesTest.found(open("a.jsonl", "{\"text\": \"One.\", \"published\": \"soon\"}")).get(0);
    assertThat(source.published()).isEmpty();
    assertThat(source.warnings())
        .extracting(Warning::message)
        .containsExactly("no time of publication, though given as such: \"soon\"");
  }

  @Test
  void textsMayComeInParagraphsAndPagesAsHtml() {
    List<Source> sources =
        SourcesTest.found(
            open(
                "a.jsonl",
                """
                {"text": ["One.", "Two.", null, ["Three."]], "html": "<p>No.</p>"}
                {"html": "<html><body><p>Kim met Mori in Tokyo on Friday.</p></body></html>"}
                """));
    assertThat(sources.get(0).text()).isEqualTo("One.\nTwo.");
    assertThat(sources.get(1).text().strip()).contains("Kim met Mori in Tokyo on Friday.");
  }

  @Test
  void aBrokenLineEndsNothing() {
    String lines =
        String.join(
            "\n",
            "\uFEFF{\"text\": \"1\"}",
            "",
            "{\"text\": \"3",
            "[1]",
            "{\"title\": \"5\"}",
            "{\"text\": 6}",
            "{\"text\": \"7\"} {\"text\": \"7\"}",
            "{\"text\": \"" + "8".repeat(2000) + "\"}",
            "{\"text\": null, \"html\": \"\", \"body\": \" \"}",
            "\u0000\u0001",
            "[".repeat(900),
            "{\"x\":".repeat(160),
            "{\"text\": \"13\"}\r");
    assertThat(SourcesTest.told(open("a.jsonl", lines)))
        .satisfiesExactly(
            told -> assertThat(told).isEqualTo("a.jsonl#1"),
            told -> assertThat(told).startsWith("broken: no JSON at column"),
            told -> assertThat(told).isEqualTo("broken: no JSON object"),
            told -> assertThat(told).isEqualTo("broken: neither text nor html nor body"),
            told -> assertThat(told).isEqualTo("a.jsonl#6"),
            told -> assertThat(told).isEqualTo("broken: more than one object in a line"),
            told -> assertThat(told).startsWith("broken: longer than 1000 bytes"),
            told -> assertThat(told).isEqualTo("broken: neither text nor html nor body"),
            told -> assertThat(told).startsWith("broken: no JSON"),
            told -> assertThat(told).startsWith("broken: no JSON"),
            told -> assertThat(told).startsWith("broken: no JSON"),
            told -> assertThat(told).isEqualTo("a.jsonl#13"));
  }

  @Test
  void brokenLinesNameTheirPlace() {
    assertThat(open("news.jsonl", "{\"text\": \"1\"}\n{}\n"))
        .element(1)
        .isEqualTo(new Entry.Broken("news.jsonl, line 2", "neither text nor html nor body"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"text\": \"1\"}, {\"text\": \"2\"}]",
        "\uFEFF[\n{\"text\": \"1\"},\n{\"text\": \"2\"}\n]\n",
        "{\"text\": \"1\"}{\"text\": \"2\"}",
        "{\n  \"text\": \"1\"\n}\n{\n  \"text\": \"2\"\n}\n",
        "[{\"text\": \"1\"}] [{\"text\": \"2\"}]"
      })
  void jsonIsAnArrayOrASequence(String json) {
    assertThat(SourcesTest.told(open("a.json", json))).containsExactly("a.json#1", "a.json#2");
  }

  @Test
  void whatIsNoArticleEndsNoArray() {
    assertThat(
            SourcesTest.told(open("a.json", "[1, \"x\", [[2]], {\"a\": [{}]}, {\"text\": \"5\"}]")))
        .containsExactly(
            "broken: no JSON object",
            "broken: no JSON object",
            "broken: no JSON object",
            "broken: neither text nor html nor body",
            "a.json#5");
    assertThat(SourcesTest.told(open("a.json", ""))).isEmpty();
    assertThat(SourcesTest.told(open("a.json", "[]"))).isEmpty();
  }

  @Test
  void whatIsNoJsonEndsTheFileAndSaysSo() {
    assertThat(SourcesTest.told(open("a.json", "[{\"text\": \"1\"}, {\"text\": oops}, {}]")))
        .satisfiesExactly(
            told -> assertThat(told).isEqualTo("a.json#1"),
            told -> assertThat(told).startsWith("broken: no JSON").endsWith("; read no further"));
  }

  @Test
  void everyCharacterSetOfALineIsRead() {
    String record = "{\"text\": \"Kim (김도윤) met Mori.\"}";
    assertThat(SourcesTest.found(open("a.jsonl", record.getBytes(Charset.forName("EUC-KR")))))
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.text()).isEqualTo("Kim (김도윤) met Mori.");
              assertThat(source.warnings())
                  .extracting(Warning::code)
                  .containsExactly(Warning.Code.CHARSET_UNCERTAIN);
            });
    byte[] utf16 = ("\uFEFF[" + record + "]").getBytes(StandardCharsets.UTF_16LE);
    assertThat(SourcesTest.found(open("a.json", utf16)).get(0).text())
        .isEqualTo("Kim (김도윤) met Mori.");
  }
}
