package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Article;
import io.github.summitry.JsonLines;
import io.github.summitry.Report;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.export.Csv;
import io.github.summitry.export.Exported;
import io.github.summitry.export.ICalendar;
import io.github.summitry.export.JsonLd;
import io.github.summitry.export.Plover;
import io.github.summitry.parsers.outlets.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every article of the tests becomes outside. */
class LeavingTest {
  private static final IdentityHashMap<Article, String> TEXTS = new IdentityHashMap<>();
  private static List<Report> reports = List.of();
  private static Corpus corpus = Corpus.of(List.of());

  @TempDir Path folder;

  @BeforeAll
  static void read() {
    ArticleReader reader = ArticleReader.create();
    reports = Fixtures.all().stream().map(source -> read(reader, source)).toList();
    corpus = Corpus.of(reports);
  }

  private static Report read(ArticleReader reader, Source source) {
    Report report = reader.read(source);
    TEXTS.put(report.article(), source.text());
    return report;
  }

  @Test
  void reportsComeBackFromFiles() throws IOException {
    for (String name : List.of("reports.jsonl", "reports.jsonl.gz")) {
      Path file = folder.resolve(name);
      JsonLines.write(reports, file);
      try (Stream<Report> read = JsonLines.stream(file)) {
        assertThat(read).containsExactlyElementsOf(reports);
      }
    }
  }

  @Test
  void everyFactIsInTheTables() throws IOException {
    Map<String, Integer> rows = Csv.write(corpus, folder).written();
    assertThat(rows)
        .containsEntry("articles", corpus.reports().size())
        .containsEntry("meetings", corpus.meetings().size())
        .containsEntry("pledges", corpus.pledges().size())
        .containsEntry("quotes", corpus.quotes().size());
    assertThat(rows.get("evidence")).isGreaterThan(rows.get("pledges") + rows.get("quotes"));
  }

  @Test
  void everyMeetingIsInTheCalendarOrLeftOut() throws IOException {
    StringBuilder out = new StringBuilder();
    Exported exported = ICalendar.write(corpus, out);
    assertThat(exported.written().get("events") + exported.leftOut().size())
        .isEqualTo(corpus.meetings().size());
    assertThat(out.toString().split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void everyMeetingAndPledgeIsAnEventOrLeftOut() throws IOException {
    Exported exported = Plover.write(corpus, new StringBuilder());
    assertThat(exported.written().get("events") + exported.leftOut().size())
        .isEqualTo(corpus.meetings().size() + corpus.pledges().size());
  }

  @Test
  void everyAnnotationKnowsItsPlaceInCodePoints() throws IOException {
    StringBuilder out = new StringBuilder();
    Exported exported =
        JsonLd.write(corpus, article -> Optional.ofNullable(TEXTS.get(article)), out);
    String graph = out.substring(out.indexOf("\"@graph\""));
    assertThat(graph.split("\"TextPositionSelector\"", -1))
        .hasSize(exported.written().get("annotations") + 1);
    assertThat(graph).doesNotContain("Utf16PositionSelector");
  }
}
