package io.github.summitry.corpus;

import static io.github.summitry.corpus.Telegrams.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.summitry.Actor;
import io.github.summitry.Firmness;
import io.github.summitry.Leader;
import io.github.summitry.Occasion;
import io.github.summitry.Outlet;
import io.github.summitry.PartialDate;
import io.github.summitry.Pledge;
import io.github.summitry.Quote;
import io.github.summitry.Report;
import io.github.summitry.Sector;
import io.github.summitry.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private static final Actor KR = Actor.of("KR");
  private static final Actor JP = Actor.of("JP");
  private static final Actor US = Actor.of("US");

  private static final Corpus CORPUS =
      Corpus.of(
          List.of(
              with(
                  report(
                      "north1",
                      "2031-05-03",
                      "KR Kim Do-yun + JP Hana Mori | HELD | 2031-05-02 | Busan KR | APEC",
                      "KR Kim Do-yun + US Ann Lee | SCHEDULED | 2031-06-10"),
                  "Kim Do-yun"),
              with(
                  report(
                      "south1",
                      "2031-05-04",
                      "KR Kim Do Yun + JP | HELD | 2031-05-02 | Seoul KR",
                      "KR + JP + US | HELD | 2030 | | | background"),
                  "Kim Do Yun")));

  private static Report with(Report report, String leader) {
    return report
        .withLeaders(Leader.builder().name(leader).actor(KR).office("president").build())
        .withPledges(
            pledge("a", Firmness.AGREED, false, "agreed to reopen the ferry line"),
            pledge("b", Firmness.PLEDGED, true, "declined to lower tariffs"),
            pledge("c", Firmness.HOPED, false, "hoped for more visits"))
        .withQuotes(Quote.builder().text("We are Neighbours").addSpeakers(leader).build());
  }

  private static Pledge pledge(String id, Firmness firmness, boolean negated, String text) {
    return Pledge.builder()
        .id(id)
        .summit("2031-05-02/KR-JP")
        .addBy(KR)
        .addTo(JP)
        .firmness(firmness)
        .addSectors(Sector.TRADE)
        .negated(negated)
        .text(text)
        .build();
  }

  private static List<String> ids(Meetings meetings) {
    return meetings.stream().map(Meeting::id).toList();
  }

  @Test
  void narrowsMeetings() {
    Meetings all = CORPUS.meetings();
    assertThat(ids(all)).containsExactly("2030/JP-KR-US", "2031-05-02/JP-KR", "2031-06-10/KR-US");
    assertThat(ids(all.told())).containsExactly("2031-05-02/JP-KR", "2031-06-10/KR-US");
    assertThat(ids(all.between(JP, US))).containsExactly("2030/JP-KR-US");
    assertThat(ids(all.with("Do-yun Kim"))).containsExactly("2031-05-02/JP-KR", "2031-06-10/KR-US");
    assertThat(ids(all.status(Status.SCHEDULED))).containsExactly("2031-06-10/KR-US");
    assertThat(ids(all.in(PartialDate.parse("2031-05")))).containsExactly("2031-05-02/JP-KR");
    assertThat(ids(all.between(PartialDate.parse("2030"), PartialDate.parse("2031-05"))))
        .containsExactly("2030/JP-KR-US", "2031-05-02/JP-KR");
    assertThat(ids(all.beside(Occasion.of("apec")))).containsExactly("2031-05-02/JP-KR");
    assertThat(ids(all.onlyBy(Outlet.of("north.example")))).containsExactly("2031-06-10/KR-US");
    assertThat(ids(all.by(Outlet.of("north.example")))).hasSize(2);
    assertThat(ids(all.differing(Difference.Kind.CONFLICT))).containsExactly("2031-05-02/JP-KR");
    assertThat(ids(all.saying("busan kr"))).containsExactly("2031-05-02/JP-KR");
    assertThat(all.id("2031-06-10/KR-US")).isPresent();
  }

  @Test
  void refusesAPeriodThatEndsBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CORPUS.meetings().between(PartialDate.parse("2031"), PartialDate.parse("2030-12")))
        .withMessageContaining("give the earlier date first");
  }

  @Test
  void groupsAndCounts() {
    assertThat(CORPUS.meetings().byPair().get(Pair.of(KR, JP)).count(Meeting::month))
        .isEqualTo(Map.of("2030", 1, "2031-05", 1));
    assertThat(
            CORPUS
                .pledges()
                .groupByEach(pledge -> pledge.fact().sectors())
                .get(Sector.TRADE)
                .count(pledge -> pledge.fact().firmness()))
        .isEqualTo(Map.of(Firmness.HOPED, 2, Firmness.AGREED, 2, Firmness.PLEDGED, 2));
  }

  @Test
  void narrowsPledgesAndQuotes() {
    Pledges pledges = CORPUS.pledges();
    assertThat(pledges.by(KR).to(JP).on(Sector.TRADE).size()).isEqualTo(6);
    assertThat(pledges.atLeast(Firmness.AGREED).stream().map(p -> p.fact().id()))
        .as("a refusal is not firm")
        .containsExactly("a", "a");
    assertThat(pledges.saying("FERRY").in(Outlet.of("south.example")).size()).isEqualTo(1);
    assertThat(pledges.publishedIn(PartialDate.parse("2031-05-03")).size()).isEqualTo(3);
    assertThat(CORPUS.quotes().by("Kim").saying("neighbours").size()).isEqualTo(2);
    assertThat(CORPUS.meetingOf(pledges.list().get(0)).map(Meeting::id))
        .contains("2031-05-02/JP-KR");
  }

  @Test
  void knowsALeaderByAllSpellings() {
    assertThat(CORPUS.leaders().list()).hasSize(1);
    Principal kim = CORPUS.leaders().of(KR).called("Kim").first().orElseThrow();
    assertThat(kim.spellings()).containsExactlyInAnyOrder("Kim Do-yun", "Kim Do Yun");
    assertThat(kim.offices()).containsExactly("president");
    assertThat(kim.accounts()).hasSize(2);
  }

  @Test
  void findsAWordInItsContext() {
    assertThat(CORPUS.concordance("words", 6).list())
        .extracting(Keyword::toString)
        .containsExactly("[words] of no", "[words] of so");
    assertThat(CORPUS.concordance("word", 6).list()).isEmpty();
  }
}
