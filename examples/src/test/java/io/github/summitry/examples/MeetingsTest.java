package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingsTest {
  private static final String HISTORY =
      "French President Emmanuel Macron held talks with Japanese Prime Minister Shinzo Abe in Nice"
          + " on Friday. Macron and Abe had met in Paris in May 2017.";

  @Test
  void printsOneMeetingALine() {
    List<String> lines = Run.of("meetings").out().lines().toList();
    assertThat(lines).hasSize(14);
    assertThat(lines.get(9))
        .startsWith("{\"id\":\"2025-10-30/CA-KR\",\"date\":\"2025-10-30\",\"participants\":[")
        .contains("\"status\":\"HELD\"", "\"place\":{\"city\":\"Gyeongju\"", "\"sources\":[\"001_")
        .contains(
            "{\"field\":\"place\",\"kind\":\"CONFLICT\",\"values\":[{\"value\":\"Gyeongju, KR\"")
        .contains("\"evidence\":[{\"article\":\"001_");
  }

  @Test
  void takesReportsAsItTakesTexts(@TempDir Path folder) throws IOException {
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(reports, Run.of("extract").out());
    assertThat(Run.of("meetings", reports.toString()).out()).isEqualTo(Run.of("meetings").out());
    assertThat(Run.of("timeline", reports.toString()).out()).isEqualTo(Run.of("timeline").out());
  }

  @Test
  void saysWhichLineIsNoReport(@TempDir Path folder) throws IOException {
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(reports, Run.of("extract").out() + "{\"article\":{}}\n");
    Run run = Run.of("meetings", reports.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("reports.jsonl, line 6");
    assertThat(run.out().lines()).hasSize(14);
  }

  @Test
  void printsHistoryWhereAsked(@TempDir Path folder) throws IOException {
    Path text = folder.resolve("nice.txt");
    Files.writeString(text, HISTORY);
    String published = "--published=2018-05-19";
    assertThat(Run.of("meetings", published, text.toString()).out().lines())
        .singleElement()
        .satisfies(line -> assertThat(line).contains("2018-05-18/FR-JP"));
    assertThat(Run.of("meetings", "--background", published, text.toString()).out().lines())
        .anyMatch(line -> line.contains("2017-05/FR-JP") && line.contains("\"background\":true"))
        .hasSize(2);
  }
}
