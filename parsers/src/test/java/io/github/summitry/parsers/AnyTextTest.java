package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.summitry.JsonLines;
import io.github.summitry.Report;
import io.github.summitry.Warning;
import io.github.summitry.parsers.outlets.Source;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the reader throw, loop, or take more than linear time. */
class AnyTextTest {
  private static final ArticleReader READER = ArticleReader.create();
  private static final int LONG = 200_000;

  /** A hundred times what it takes, for a busy machine: only a reader that hangs takes longer. */
  private static final Duration LIMIT = Duration.ofMinutes(1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A",
        "A.",
        "A. ",
        "Mr. ",
        "U.S. ",
        "Lee ",
        "Lee, ",
        "Lee and ",
        "President ",
        "(",
        "[",
        "\"",
        "\" ",
        "“",
        "” ",
        "“a ",
        "’s ",
        "-",
        "—",
        ". ",
        ", ",
        "\n",
        "a\n",
        "\r\n\r\n",
        "\u0000",
        "\uD800",
        "\uD83D\uDE00",
        "said ",
        "he said, \"we will\" ",
        "30 ",
        "Oct. 30 ",
        "Thursday ",
        "summit ",
        "met with ",
        "the two leaders ",
        "agreed to ",
        "Korea-Japan ",
        "of the ",
        "They agreed to hold talks and ",
        "the leaders of Japan, ",
        "Prime Minister of ",
        "President Kim met Prime Minister Mori. ",
        "By Lee Dasom\n",
        "a@harbour.example\n",
        "(Yonhap)\n",
        "Published : May 2, 2031 - 09:01\n",
        " date 2031-05-02 ",
        "tags Korea ",
        "SEOUL, May 2 (Yonhap) -- ",
        "Korea-Japan Summit (May 2031)\n",
        "1) “x”\n"
      })
  void takesAnythingManyTimes(String piece) {
    String text = piece.repeat(LONG / piece.length());
    Report report = assertTimeoutPreemptively(LIMIT, () -> READER.read("long.txt", text));
    assertThat(report.article().id()).isEqualTo("long.txt");
  }

  @Test
  void takesTextsCutAnywhere() throws IOException {
    for (Source source : Fixtures.all()) {
      for (int cut = 0; cut < source.text().length(); cut += 61) {
        for (String part :
            new String[] {source.text().substring(0, cut), source.text().substring(cut)}) {
          Report report = READER.read(source.withText(part));
          assertThat(JsonLines.read(JsonLines.write(report))).isEqualTo(report);
        }
      }
    }
  }

  @Test
  void readsNoFurtherThanItsLimit() {
    ArticleReader reader = ArticleReader.builder().sizeLimit(100).build();
    Report report = reader.read("long.txt", "The leaders met. ".repeat(20));
    assertThat(report.warnings()).anyMatch(w -> w.begin() == 100 && w.end() == 340);
    assertThat(report.article().paragraphs()).allMatch(paragraph -> paragraph.end() <= 100);
  }

  @Test
  void readsNoMoreOfAPageThanItsLimit() {
    String story = "<p>President Han met President Banda in Lilongwe on Monday.</p>";
    ArticleReader reader = ArticleReader.builder().sizeLimit(100).build();
    Report report = reader.read(Source.ofHtml("long.html", story.repeat(20)));
    String text = report.article().text().orElseThrow();
    assertThat(text).hasSizeLessThan(100).startsWith("President Han met");
    assertThat(report.warnings())
        .filteredOn(warning -> warning.code() == Warning.Code.LIMIT_REACHED)
        .singleElement()
        .matches(warning -> warning.begin() == text.length() && warning.end() == text.length())
        .extracting(Warning::message)
        .asString()
        .contains("1260 characters", "sizeLimit");
  }
}
