package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.JsonLines;
import io.github.summitry.Report;
import io.github.summitry.Summit;
import io.github.summitry.Warning;
import io.github.summitry.parsers.outlets.Source;
import io.github.summitry.parsers.sources.Sources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no newspaper prints: whatever they hold, offsets hold, and facts are not lost. */
class HostileTextTest {
  private static final ArticleReader READER = ArticleReader.create();
  private static final int MEGABYTE = 1_000_000;

  private static final String STORY =
      "SEOUL, May 2, 2031 -- South Korean President Kim Do-yun and Japanese Prime Minister Hana Mori"
          + " held a summit in Tokyo on Friday and agreed to resume ministerial talks on energy."
          + " \"We will meet again,\" Kim said.";

  private static void holds(Report report, String text) throws IOException {
    assertThat(strayPieces(report, text)).isEmpty();
    assertThat(report.warnings())
        .allMatch(warning -> 0 <= warning.begin() && warning.begin() <= warning.end())
        .allMatch(warning -> warning.end() <= text.length());
    // The whole reports are too long to be printed.
    assertThat(JsonLines.read(JsonLines.write(report)).equals(report)).isTrue();
  }

  private static List<String> strayPieces(Report report, String text) {
    return Pieces.of(report).stream()
        .filter(piece -> !text.substring(piece.begin(), piece.end()).equals(piece.text()))
        .map(piece -> piece.begin() + "-" + piece.end())
        .limit(5)
        .toList();
  }

  private static List<String> ids(Report report) {
    return report.summits().stream().map(Summit::id).distinct().limit(5).toList();
  }

  private static String facts(Report report) {
    return report.summits().stream().map(s -> s.id() + s.status()).toList()
        + " "
        + report.pledges().stream().map(p -> p.firmness() + "" + p.by()).toList()
        + " "
        + report.quotes().stream().map(q -> q.speakers()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "”",
        "'",
        "‘",
        "’",
        ",",
        ";",
        ":",
        "(",
        ")",
        "[",
        "]",
        "{",
        "<",
        "«",
        "—",
        "-",
        "President ",
        "Prime Minister Kim ",
        "Mr. ",
        "summit ",
        "agreed to ",
        "and ",
        "\u0000",
        "\uD800",
        "\uDFFF",
        "\u200F",
        "\u202E",
        "\u200B",
        "\u2060",
        "\u00AD",
        "\uFEFF",
        "\u00A0",
        "\u3000",
        "\u0301",
        "\uFFFD",
        "\uFFFF",
        "\u2028",
        "\u0085",
        "\uD83D\uDE00"
      })
  void aHundredThousandOfAnythingBesideAStory(String piece) throws IOException {
    String many = piece.repeat(100_000);
    String text = STORY + "\n\n" + many + "\n\n" + STORY;
    Report report = READER.read("many.txt", text);
    holds(report, text);
    assertThat(ids(report)).contains("2031-05-02/JP-KR");
  }

  @Test
  void aMegabyteInOneLine() throws IOException {
    String text = (STORY + " ").repeat(MEGABYTE / STORY.length());
    Report report = READER.read("line.txt", text);
    holds(report, text);
    assertThat(ids(report)).contains("2031-05-02/JP-KR");
  }

  @Test
  void aMegabyteWithoutAnEndOfASentence() throws IOException {
    String piece = "President Kim Do-yun met Prime Minister Hana Mori, and ";
    String text = piece.repeat(MEGABYTE / piece.length());
    holds(READER.read("sentence.txt", text), text);
  }

  @Test
  void aWordOfAHundredThousandLetters() throws IOException {
    for (String piece : new String[] {"a", "A", "가", "-", "a.", "Kim,", "\"a"}) {
      String text = piece.repeat(MEGABYTE / 10 / piece.length());
      holds(READER.read("word.txt", text), text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ka", "shi", "xi", "yun", "n", "ka-do-"})
  void aNameThatDoesNotEnd(String syllable) throws IOException {
    String name = "K" + syllable.repeat(50_000);
    String text = "Japanese Prime Minister " + name + " met President " + name + "\n\n" + STORY;
    Report report = READER.read("name.txt", text);
    holds(report, text);
    assertThat(ids(report)).contains("2031-05-02/JP-KR");
  }

  @Test
  void everyScript() throws IOException {
    Map<UnicodeScript, StringBuilder> letters = new EnumMap<>(UnicodeScript.class);
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      StringBuilder script =
          letters.computeIfAbsent(UnicodeScript.of(c), any -> new StringBuilder());
      if (script.length() < 200) {
        script.appendCodePoint(c);
      }
    }
    assertThat(letters).hasSizeGreaterThan(150);
    for (StringBuilder script : letters.values()) {
      String text =
          script + " " + STORY + "\n\n" + script + "\n\nPresident " + script + " met \"" + script;
      Report report = READER.read("script.txt", text);
      holds(report, report.article().text().orElse(text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u2009", "\u202F", "\u3000", "\t", "  "})
  void everySpaceIsASpace(String space) throws IOException {
    String text =
        STORY
            .replace("President Kim", "President" + space + "Kim")
            .replace("Hana Mori", "Hana" + space + "Mori")
            .replace("agreed to", "agreed" + space + "to");
    Report report = READER.read("space.txt", text);
    holds(report, text);
    assertThat(facts(report)).isEqualTo(facts(READER.read("story.txt", STORY)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200E", "\u200F", "\u200B", "\u2060", "\uFEFF", "\u00AD"})
  void marksThatNobodySees(String mark) throws IOException {
    for (String text :
        new String[] {mark + STORY, STORY + mark, STORY.replace(", ", "," + mark + " ")}) {
      Report report = READER.read("mark.txt", text);
      holds(report, text);
      assertThat(facts(report)).isEqualTo(facts(READER.read("story.txt", STORY)));
    }
  }

  @Test
  void theLimitIsTold() {
    ArticleReader reader = ArticleReader.builder().sizeLimit(1000).build();
    byte[] lines =
        ("{\"text\": \"" + "The leaders met. ".repeat(100) + "\"}\n{\"text\": \"Short.\"}\n")
            .getBytes(StandardCharsets.UTF_8);
    List<Outcome> outcomes =
        reader.readAll(Sources.create().open("a.jsonl", new ByteArrayInputStream(lines))).toList();
    assertThat(outcomes.get(0).report().orElseThrow().warnings())
        .anySatisfy(
            warning -> {
              assertThat(warning.code()).isEqualTo(Warning.Code.LIMIT_REACHED);
              assertThat(warning.message())
                  .isEqualTo(
                      "the text has 1700 characters and was read up to the limit of 1000; raise"
                          + " sizeLimit to read it whole");
              assertThat(warning.begin()).isEqualTo(1000);
              assertThat(warning.end()).isEqualTo(1700);
            });
    assertThat(outcomes.get(1).report().orElseThrow().warnings())
        .noneMatch(warning -> warning.code() == Warning.Code.LIMIT_REACHED);
  }

  @Test
  void aTextCutByTheLimitInsideDamageIsRestoredAsFarAsItGoes() throws IOException {
    ArticleReader reader = ArticleReader.builder().sizeLimit(60).build();
    for (int shift = 0; shift < 8; shift++) {
      String text =
          " ".repeat(shift)
              + "Moriâ€™s aide met Kimâ€™s aide and Moriâ€™s and Kimâ€™s and".repeat(2);
      Report report = reader.read(Source.of("cut.txt", text));
      holds(report.withWarnings(), report.article().text().orElseThrow());
      assertThat(report.article().text().orElseThrow().strip()).startsWith("Mori’s aide met Kim’s");
    }
  }
}
