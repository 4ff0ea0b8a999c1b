package io.github.summitry.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Actor;
import io.github.summitry.Article;
import io.github.summitry.Format;
import io.github.summitry.Outlet;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Passage;
import io.github.summitry.PublicationTime;
import io.github.summitry.Report;
import io.github.summitry.Status;
import io.github.summitry.Summit;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.parsers.outlets.Source;
import io.github.summitry.seeds.Seeds;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  @Test
  void explainsHowSourcesDifferOnAPledge() {
    Report agreed =
        told(
            "SEOUL -- President Kim Do-yun and Japanese Prime Minister Hana Mori held a summit in"
                + " Seoul on Friday. They agreed to set up a joint fund for hydrogen research.");
    Report hoped =
        told(
            "TOKYO -- Officials spoke of a warm welcome. Japanese Prime Minister Hana Mori met South"
                + " Korean President Kim Do-yun on Friday. The two leaders hoped to set up a joint"
                + " fund for hydrogen research.");
    Page page = Page.of("Meetings", Corpus.of(List.of(agreed, hoped)));
    assertThat(page.months().get(0).meetings()).hasSize(1);
    PledgeView pledge = page.months().get(0).meetings().get(0).pledges().get(0);
    assertThat(pledge.sources()).hasSize(2);
    assertThat(pledge.differences())
        .filteredOn(difference -> difference.field().equals("Firmness"))
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.conflict()).isFalse();
              assertThat(difference.values())
                  .extracting(DifferenceView.Value::text)
                  .containsExactlyInAnyOrder("agreed", "hoped");
              assertThat(difference.reason())
                  .isEqualTo("One is told with a reserve that the other leaves out.");
            });
    StringWriter out = new StringWriter();
    page.write(out);
    assertThat(out.toString()).contains("<strong>Firmness</strong>");
  }

  private static Report told(String text) {
    return READER.read(
        Source.of(text.substring(0, 5), text).withPublished(PublicationTime.parse("2031-05-02")));
  }

  /** Forty states, one a month: too many for a picture and for a list of months. */
  @Test
  void showsAPartOfALargeCorpusAndSaysSo() {
    List<Report> reports = IntStream.range(0, 40).mapToObj(PageTest::monthly).toList();
    Page page = Page.of("Meetings", Corpus.of(reports));
    assertThat(page.pictures())
        .extracting(Picture::summary)
        .satisfiesExactly(
            timeline ->
                assertThat(timeline)
                    .isEqualTo(
                        "40 meetings from 2031-01-05 to 2034-04-05, a line for each group of parties."
                            + " Drawn are the 30 most frequent of 40 groups."),
            pairs ->
                assertThat(pairs)
                    .isEqualTo(
                        "40 pairs that met, none more often than 1 time. Drawn are the 30 most"
                            + " frequent of 41 states."),
            sectors -> assertThat(sectors).startsWith("0 pledges"));
    assertThat(page.pictures().get(0).table().rows()).hasSize(40);
    assertThat(page.parts())
        .containsExactly(
            new Page.Part("2031", "month-2031-01", 12),
            new Page.Part("2032", "month-2032-01", 12),
            new Page.Part("2033", "month-2033-01", 12),
            new Page.Part("2034", "month-2034-01", 4));
  }

  private static Report monthly(int number) {
    LocalDate day = LocalDate.of(2031, 1, 5).plusMonths(number);
    return Report.builder()
        .article(Article.builder().id("a" + number).outlet(Outlet.UNKNOWN).build())
        .addSummits(
            Summit.builder()
                .id(day + "/KR-X" + number)
                .addParticipants(
                    Participant.of(Actor.of("KR")), Participant.of(Actor.of("X" + number)))
                .status(Status.HELD)
                .format(Format.SUMMIT)
                .date(PartialDate.of(day))
                .background(false)
                .build())
        .build();
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
