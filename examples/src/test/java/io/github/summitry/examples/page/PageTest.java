package io.github.summitry.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Passage;
import io.github.summitry.Report;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.seeds.Seeds;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final ArticleReader READER = ArticleReader.create();
  private static final String HOSTILE =
      """
      SEOUL, May 2, 2031 -- President Kim Do-yun held a summit with Japanese Prime Minister Hana \
      Mori in Seoul on Friday. "Open the harbour </script><script>alert(1)</script> to all," Kim \
      said. <img src=x onerror=alert(2)> They agreed to resume talks on "><b>energy</b>.
      """;

  @Test
  void namesEveryMeetingAndShowsItsSources() {
    String page = page("Meetings", seeds());
    assertThat(page)
        .contains("<title>Meetings</title>")
        .contains("Mark Carney (CA)")
        .contains("000_cbf01d3dc2917369.txt")
        .contains("koreaherald.com, 2025-10-30");
  }

  @Test
  void showsAnArticleFullOfScriptsAndRunsNone() {
    Report report = READER.read("</script><script>alert(3)</script>", HOSTILE);
    assertThat(report.summits()).isNotEmpty();
    String page = page("<script>alert(4)</script>", List.of(report));
    assertThat(page).doesNotContain("<script>alert").doesNotContain("<img src=x");
    assertThat(page).contains("&lt;script&gt;alert(1)");
    assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(3);
  }

  @Test
  void loadsNothing() {
    String page = page("Meetings", seeds());
    assertThat(page).contains("default-src &#39;none&#39;");
    String body = page.substring(0, page.indexOf("<script"));
    assertThat(Pattern.compile("(?:src|href)=\"(?!#)").matcher(body).results()).isEmpty();
  }

  @Test
  void sameReportsGiveTheSamePage() {
    assertThat(page("Meetings", seeds())).isEqualTo(page("Meetings", seeds()));
  }

  @Test
  void everyPassageIsShownWhole() {
    for (Report report : seeds()) {
      List<Fact> facts = Facts.of(report, "a");
      for (Passage paragraph : report.article().paragraphs()) {
        List<Segment> segments = Segment.of(paragraph, facts, new HashSet<>());
        assertThat(segments.stream().map(Segment::text).collect(Collectors.joining()))
            .isEqualTo(paragraph.text());
      }
    }
  }

  @Test
  void aPieceKnowsTheFactsAroundIt() {
    Report report = READER.read("harbour", HOSTILE);
    List<Fact> facts = Facts.of(report, "a");
    List<Segment> segments =
        Segment.of(report.article().paragraphs().get(0), facts, new HashSet<>());
    assertThat(segments)
        .filteredOn(segment -> segment.text().equals("Kim Do-yun"))
        .singleElement()
        .satisfies(
            name ->
                assertThat(name.facts())
                    .extracting(Fact::kind)
                    .containsExactly(Fact.Kind.SUMMIT, Fact.Kind.PERSON));
  }

  private static List<Report> seeds() {
    return Seeds.all().stream().map(seed -> READER.read(seed.id(), seed.text())).toList();
  }

  private static String page(String title, List<Report> reports) {
    StringWriter out = new StringWriter();
    Page.of(title, Corpus.of(reports)).write(out);
    return out.toString();
  }
}
