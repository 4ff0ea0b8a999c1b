package io.github.summitry.parsers.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Article;
import io.github.summitry.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that a paragraph was broken into are that paragraph, other rows are what they were. */
class HardWrapTest {
  private static final String MAIL =
      """
      Han, Mori agree to resume energy talks
      By Seo Yu-na
      Published : May 2, 2031 - 15:34
      SEOUL, May 2 (Yonhap) -- South Korean President Han Do-yun and Japanese
      Prime Minister Hana Mori held a summit in Tokyo on Friday and agreed to
      resume ministerial talks on energy. It was their first meeting since
      March.

      Han proposed a joint fund for hydrogen research, the presidential office
      said.
      "We will meet again," he told reporters in front of the state guesthouse
      in Akasaka, Tokyo.

      seo.yuna@harbour.example
      (END)
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", " \r\n\t"})
  void paragraphsAreWhole(String lineBreak) {
    Article article = article(MAIL.replace("\n", lineBreak));
    assertThat(inOneLine(article))
        .containsExactly(
            "South Korean President Han Do-yun and Japanese Prime Minister Hana Mori held a summit"
                + " in Tokyo on Friday and agreed to resume ministerial talks on energy. It was"
                + " their first meeting since March.",
            "Han proposed a joint fund for hydrogen research, the presidential office said.",
            "\"We will meet again,\" he told reporters in front of the state guesthouse in Akasaka,"
                + " Tokyo.");
  }

  @Test
  void shortLinesAboveTheStoryStayWhatTheyAre() {
    Article article = article(MAIL);
    assertThat(article.headline()).hasValue("Han, Mori agree to resume energy talks");
    assertThat(article.bylines()).containsExactly("Seo Yu-na");
    assertThat(article.dateline()).hasValue("SEOUL");
    assertThat(article.published().orElseThrow()).hasToString("2031-05-02T15:34+09:00");
    assertThat(article.dropped())
        .extracting(dropped -> dropped.text())
        .containsExactly("seo.yuna@harbour.example", "(END)");
  }

  @Test
  void paragraphsAreTheTextBetweenTheirOffsets() {
    String text = MAIL.replace("\n", "\r\n");
    assertThat(article(text).paragraphs())
        .allSatisfy(p -> assertThat(text.substring(p.begin(), p.end())).isEqualTo(p.text()))
        .anySatisfy(p -> assertThat(p.text()).contains("hydrogen research, the", "office\r\nsaid"));
  }

  @Test
  void anIndentedRowOpensAParagraph() {
    assertThat(
            paragraphs(
                """
                   The two leaders met for an hour in the guesthouse of the city and then
                went to see the harbour together, where the mayor waited for them both.
                   A dinner of seven courses followed, and after it a concert in the town
                hall.
                """))
        .containsExactly(
            "The two leaders met for an hour in the guesthouse of the city and then went to see the"
                + " harbour together, where the mayor waited for them both.",
            "A dinner of seven courses followed, and after it a concert in the town hall.");
  }

  @Test
  void aHeadlineOfSeveralRowsIsOne() {
    Article article =
        article(
            """
            President Han and Prime Minister Mori agree to resume their ministers'
            talks on energy

            By Seo Yu-na

            They met in Tokyo on Friday.
            """);
    assertThat(article.headline())
        .hasValue(
            "President Han and Prime Minister Mori agree to resume their ministers' talks on"
                + " energy");
  }

  @Test
  void namesAtTheEndsOfRowsStayTogether() {
    assertThat(
            paragraphs(
                """
                Mori came with four ministers. The Japanese delegation and President
                Han Do-yun went to the guesthouse, and later the two sides and Minister
                Seo talked about hydrogen, which all of them want, until long after
                midnight.
                """))
        .singleElement()
        .asString()
        .contains("President Han Do-yun", "Minister Seo");
  }

  @Test
  void anInitialAtTheEndOfARowEndsNoSentence() {
    assertThat(
            paragraphs(
                """
                President Han came to Oslo on Friday, and on the next morning King Harald V.
                met him at the palace. At noon he saw a soldier of high rank, Lt. Gen.
                Mori of Japan, who came from the U.N.
                in New York. It was late.
                """))
        .containsExactly(
            "President Han came to Oslo on Friday, and on the next morning King Harald V. met him"
                + " at the palace. At noon he saw a soldier of high rank, Lt. Gen. Mori of Japan,"
                + " who came from the U.N. in New York. It was late.");
  }

  @Test
  void oneBreakWithinASentenceIsEnough() {
    assertThat(
            paragraphs(
                """
                President Han met Prime Minister Mori in Tokyo on Friday, the office said in the evening.
                The two
                talked about hydrogen and
                agreed to meet again.
                Both went home on Saturday.
                """))
        .containsExactly(
            "President Han met Prime Minister Mori in Tokyo on Friday, the office said in the"
                + " evening.",
            "The two",
            "talked about hydrogen and agreed to meet again.",
            "Both went home on Saturday.");
  }

  @Test
  void rowsThatAreParagraphsStayApart() {
    assertThat(
            paragraphs(
                """
                President Han met Prime Minister Mori in Tokyo on Friday and talked about hydrogen.
                Mori said yes.
                Han will go on to Jakarta on Saturday, where the leaders of eleven countries gather.
                "It is a long way," he said.
                """))
        .hasSize(4);
  }

  @Test
  void listedRowsStayApart() {
    assertThat(
            paragraphs(
                """
                The ministers of both countries agreed on a list of seven matters that
                will be taken up in June, and named three of them in a statement, the
                office said.
                - a joint fund for research into hydrogen, to be set up in the course of
                next year
                - visas for students
                """))
        .containsExactly(
            "The ministers of both countries agreed on a list of seven matters that will be taken"
                + " up in June, and named three of them in a statement, the office said.",
            "- a joint fund for research into hydrogen, to be set up in the course of next year",
            "- visas for students");
  }

  private static Article article(String text) {
    return Parsers.parse(Source.of("wrapped.txt", text)).article();
  }

  private static List<String> paragraphs(String text) {
    return inOneLine(article(text));
  }

  private static List<String> inOneLine(Article article) {
    return article.paragraphs().stream()
        .map(Passage::text)
        .map(text -> text.replaceAll("[\\s\u2028]+", " "))
        .toList();
  }
}
