package io.github.summitry.corpus;

import static io.github.summitry.Firmness.AGREED;
import static io.github.summitry.Firmness.DISCUSSED;
import static io.github.summitry.Firmness.HOPED;
import static io.github.summitry.Firmness.PLEDGED;
import static io.github.summitry.Firmness.PROPOSED;
import static io.github.summitry.Firmness.SIGNED;
import static io.github.summitry.Sector.ENERGY;
import static io.github.summitry.Sector.PEOPLE;
import static io.github.summitry.Sector.TRADE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Report;
import io.github.summitry.Sector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pledges followed over time, and what must not be taken for one matter. */
class ThreadsTest {
  private static Press may(String id) {
    return Press.article(id, "2031-05-03").meets("2031-05-02", "JP Hana Mori", "KR Kim Do-yun");
  }

  private static Press june(String id) {
    return Press.article(id, "2031-06-11").meets("2031-06-10", "JP Hana Mori", "KR Kim Do-yun");
  }

  private static Press july(String id) {
    return Press.article(id, "2031-07-21").meets("2031-07-20", "JP Hana Mori", "KR Kim Do-yun");
  }

  /** {@code 2031-05-02 PROPOSED FIRST}. */
  private static List<String> steps(PledgeThread thread) {
    return thread.steps().stream()
        .map(
            step ->
                step.date().map(Object::toString).orElse("undated")
                    + (step.negated() ? " not " : " ")
                    + step.firmness()
                    + " "
                    + step.change())
        .toList();
  }

  private static PledgeThread only(PledgeThreads threads) {
    assertThat(threads.size()).isEqualTo(1);
    return threads.first().orElseThrow();
  }

  @Test
  void aPledgeRisesFromProposalToSignature() {
    PledgeThread thread =
        only(
            Press.corpus(
                    may("a").pledges("KR", "JP", PROPOSED, "Kim proposed a visa waiver", PEOPLE),
                    june("b")
                        .pledges("JP-KR", "", AGREED, "agreed to waive visas on a visa-free basis"),
                    july("c").pledges("JP-KR", "", SIGNED, "signed the visa waiver agreement"))
                .threads());
    assertThat(thread.id()).isEqualTo("JP-KR/visa-waiver");
    assertThat(thread.matter()).containsExactly("visa waiver");
    assertThat(thread.sectors()).containsExactly(PEOPLE);
    assertThat(thread.sources()).containsExactly("a", "b", "c");
    assertThat(steps(thread))
        .containsExactly(
            "2031-05-02 PROPOSED FIRST", "2031-06-10 AGREED RISES", "2031-07-20 SIGNED RISES");
    assertThat(thread.rises()).isTrue();
    assertThat(thread.falls()).isFalse();
    assertThat(thread.steps().get(1).evidence().get(0).text())
        .isEqualTo("agreed to waive visas on a visa-free basis");
    assertThat(thread.steps()).extracting(PledgeStep::meeting).doesNotContainNull();
  }

  @Test
  void aPledgeFallsIsRefusedAndTakenUpAgain() {
    PledgeThread thread =
        only(
            Press.corpus(
                    may("a")
                        .pledges("JP-KR", "", AGREED, "agreed to reopen the tunnel ferry route"),
                    june("b").pledges("KR", "JP", HOPED, "Kim hoped the tunnel ferry would reopen"),
                    july("c")
                        .refuses(
                            "JP", "KR", PLEDGED, "Mori declined to reopen the ferry and tunnel"),
                    Press.article("d", "2031-08-02")
                        .meets("2031-08-01", "JP Hana Mori", "KR Kim Do-yun")
                        .pledges("JP-KR", "", AGREED, "agreed to build the tunnel for the ferry"))
                .threads());
    assertThat(thread.matter()).containsExactly("ferry", "tunnel");
    assertThat(steps(thread))
        .containsExactly(
            "2031-05-02 AGREED FIRST",
            "2031-06-10 HOPED FALLS",
            "2031-07-20 not PLEDGED REFUSED",
            "2031-08-01 AGREED REVIVED");
    assertThat(thread.falls()).isTrue();
  }

  @Test
  void whatWasSilentForYearsIsRevived() {
    PledgeThread thread =
        only(
            Press.corpus(
                    may("a").pledges("JP-KR", "", AGREED, "agreed to resume shuttle diplomacy"),
                    Press.article("b", "2034-05-03")
                        .meets("2034-05-02", "JP Ken Abe", "KR Park So-min")
                        .pledges("JP-KR", "", AGREED, "agreed to continue shuttle diplomacy"))
                .threads());
    assertThat(steps(thread))
        .containsExactly("2031-05-02 AGREED FIRST", "2034-05-02 AGREED REVIVED");
  }

  @Test
  void undatedStepsComeLastAndNeitherRiseNorFall() {
    PledgeThread thread =
        only(
            Press.corpus(
                    june("a").pledges("JP-KR", "", PROPOSED, "proposed a currency swap"),
                    Press.article("b", "")
                        .meets("", "JP", "KR")
                        .pledges("JP-KR", "", SIGNED, "signed a currency swap"))
                .threads());
    assertThat(steps(thread))
        .containsExactly("2031-06-10 PROPOSED FIRST", "undated SIGNED UNDATED");
  }

  @Test
  void otherPartiesHaveThreadsOfTheirOwn() {
    PledgeThreads threads =
        Press.corpus(
                may("a").pledges("JP-KR", "", AGREED, "agreed to resume shuttle diplomacy"),
                Press.article("b", "2031-06-11")
                    .meets("2031-06-10", "CN", "KR")
                    .pledges("CN-KR", "", AGREED, "agreed to start shuttle diplomacy"),
                Press.article("c", "2031-07-11")
                    .meets("2031-07-10", "CN", "JP", "KR")
                    .pledges("CN-JP-KR", "", AGREED, "agreed to shuttle diplomacy of three"))
            .threads();
    assertThat(threads.list())
        .extracting(PledgeThread::id)
        .containsExactly(
            "JP-KR/shuttle-diplomacy", "CN-KR/shuttle-diplomacy", "CN-JP-KR/shuttle-diplomacy");
    assertThat(threads.followed().size()).isZero();
  }

  @Test
  void genericWordsMakeNoThread() {
    PledgeThreads threads =
        Press.corpus(
                may("a").pledges("JP-KR", "", AGREED, "agreed to expand bilateral cooperation"),
                june("b").pledges("JP-KR", "", AGREED, "agreed to further expand cooperation"),
                july("c").pledges("JP-KR", "", PLEDGED, "vowed to deepen ties in trade and energy"),
                Press.article("d", "2031-08-02")
                    .meets("2031-08-01", "JP", "KR")
                    .pledges("JP-KR", "", PLEDGED, "pledged to strengthen trade and energy ties"))
            .threads();
    assertThat(threads.size()).isEqualTo(4);
    assertThat(threads.followed().size()).isZero();
    assertThat(threads.list())
        .extracting(PledgeThread::id)
        .startsWith("JP-KR/2031-05-02/agreed", "JP-KR/2031-06-10/agreed");
  }

  @Test
  void theSameWordsOnAnotherMatterMakeNoThread() {
    PledgeThreads threads =
        Press.corpus(
                may("a").pledges("JP-KR", "", AGREED, "agreed to continue shuttle diplomacy"),
                june("b").pledges("JP-KR", "", AGREED, "agreed to launch a space shuttle together"),
                may("c").pledges("JP-KR", "", AGREED, "agreed on pear orchard inspections", TRADE),
                june("d")
                    .pledges(
                        "JP-KR", "", AGREED, "agreed to light the orchard at Pear Palace", ENERGY))
            .threads();
    assertThat(threads.followed().size()).isZero();
  }

  @Test
  void namesOfPeopleAndPartiesMakeNoThread() {
    PledgeThreads threads =
        Press.corpus(
                may("a")
                    .pledges(
                        "JP-KR",
                        "",
                        AGREED,
                        "South Korea's Kim Do-yun and Japan's Hana Mori agreed in Tokyo to do more"),
                june("b")
                    .pledges(
                        "JP-KR",
                        "",
                        AGREED,
                        "Japan's Hana Mori and South Korea's Kim Do-yun agreed in Tokyo to try harder"))
            .threads();
    assertThat(threads.followed().size()).isZero();
  }

  @Test
  void aPledgeOnTwoMattersIsAStepOfTwoThreads() {
    PledgeThreads threads =
        Press.corpus(
                may("a")
                    .pledges(
                        "JP-KR", "", AGREED, "agreed on shuttle diplomacy and a currency swap"),
                june("b").pledges("JP-KR", "", PLEDGED, "pledged to go on with shuttle diplomacy"),
                july("c").pledges("JP-KR", "", SIGNED, "signed a currency swap"))
            .threads();
    assertThat(threads.list())
        .extracting(PledgeThread::id)
        .containsExactly("JP-KR/currency-swap", "JP-KR/shuttle-diplomacy");
    assertThat(threads.about("SHUTTLE").size()).isEqualTo(2);
  }

  @Test
  void aThreadWithinALongerOneIsNotToldTwice() {
    PledgeThread thread =
        only(
            Press.corpus(
                    may("a")
                        .pledges(
                            "JP-KR",
                            "",
                            AGREED,
                            "agreed to resume shuttle diplomacy by glider balloon"),
                    june("b")
                        .pledges(
                            "JP-KR",
                            "",
                            AGREED,
                            "agreed to continue shuttle diplomacy by glider balloon"),
                    july("c").pledges("JP-KR", "", AGREED, "agreed to end shuttle diplomacy"))
                .threads());
    assertThat(thread.matter()).containsExactly("shuttle diplomacy");
    assertThat(thread.steps()).hasSize(3);
  }

  @Test
  void onePledgeFromManySourcesIsOneStepWithTheirDifferences() {
    PledgeStep step =
        only(Press.corpus(
                    may("a")
                        .pledges(
                            "JP-KR",
                            "",
                            AGREED,
                            "the two verbally agreed to set up a hydrogen fund"),
                    may("b")
                        .pledges(
                            "JP-KR",
                            "",
                            AGREED,
                            "agreed to set up a hydrogen fund for island ports"),
                    may("c")
                        .pledges(
                            "JP-KR", "", AGREED, "Mori and Kim agreed to launch a hydrogen fund"))
                .threads())
            .steps()
            .get(0);
    assertThat(step.sources()).containsExactly("a", "b", "c");
    assertThat(step.evidence()).hasSize(3);
    assertThat(step.text()).isEqualTo("agreed to set up a hydrogen fund for island ports");
    assertThat(step.differences())
        .extracting(d -> d.field() + " " + d.kind() + " " + d.values().get(0).value())
        .containsExactly(
            "FIRMNESS HEDGE AGREED",
            "TEXT FINER agreed to set up a hydrogen fund for island ports");
    assertThat(step.differences().get(0).values().get(1).value()).isEqualTo("AGREED verbally");
    assertThat(step.differences().get(0).values().get(0).sources()).containsExactly("b", "c");
  }

  @Test
  void whatIsToldLaterAndFirmerSupersedes() {
    PledgeStep step =
        only(Press.corpus(
                    may("a").pledges("JP-KR", "", DISCUSSED, "discussed a currency swap"),
                    Press.article("b", "2031-05-04")
                        .meets("2031-05-02", "JP Hana Mori", "KR Kim Do-yun")
                        .pledges("JP-KR", "", AGREED, "agreed on a currency swap"))
                .threads())
            .steps()
            .get(0);
    assertThat(step.firmness()).isEqualTo(AGREED);
    assertThat(step.differences())
        .singleElement()
        .satisfies(d -> assertThat(d.kind()).isEqualTo(Difference.Kind.SUPERSEDED))
        .satisfies(
            d ->
                assertThat(d.values())
                    .extracting(Stated::value)
                    .containsExactly("AGREED", "DISCUSSED"));
  }

  @Test
  void agreedHereAndRefusedThereIsAConflict() {
    PledgeStep step =
        only(Press.corpus(
                    may("a").pledges("JP-KR", "", AGREED, "agreed on a currency swap"),
                    may("b").refuses("JP-KR", "", AGREED, "did not agree on a currency swap"))
                .threads())
            .steps()
            .get(0);
    assertThat(step.negated()).as("of equally many sources the cautious one is shown").isTrue();
    assertThat(step.differences())
        .singleElement()
        .satisfies(d -> assertThat(d.kind()).isEqualTo(Difference.Kind.CONFLICT))
        .satisfies(
            d ->
                assertThat(d.values())
                    .extracting(Stated::value)
                    .containsExactly("not AGREED", "AGREED"));
  }

  @Test
  void anArticleThatTellsTwoPledgesIsBelieved() {
    PledgeThread thread =
        only(
            Press.corpus(
                    may("a")
                        .pledges("JP-KR", "", AGREED, "agreed to speed up free trade talks")
                        .pledges(
                            "JP-KR", "", AGREED, "agreed to put services into the free trade pact"),
                    may("b").pledges("JP-KR", "", AGREED, "agreed to hasten talks on free trade"))
                .threads());
    assertThat(thread.steps()).hasSize(2);
    assertThat(thread.steps())
        .extracting(step -> step.evidence().size())
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void copiesCountOnce() {
    String wire =
        "agreed on a currency swap of ten billion to be drawn on by both central banks whenever the"
            + " markets of either country come under strain, officials of the two finance ministries"
            + " told reporters after a long night of talks in the old customs house by the harbor";
    PledgeStep step =
        only(Press.corpus(
                    may("a").pledges("JP-KR", "", AGREED, wire),
                    may("b").pledges("JP-KR", "", AGREED, wire),
                    may("c").pledges("JP-KR", "", AGREED, wire))
                .threads())
            .steps()
            .get(0);
    assertThat(step.sources()).containsExactly("a");
    assertThat(step.copies()).containsExactly("b", "c");
    assertThat(step.evidence()).hasSize(3);
    assertThat(step.differences()).isEmpty();
  }

  @Test
  void unrelatedReportsChangeNothing() {
    List<Report> reports =
        new ArrayList<>(
            List.of(
                may("a")
                    .pledges("JP-KR", "", AGREED, "agreed to resume shuttle diplomacy")
                    .report(),
                june("b")
                    .pledges("JP-KR", "", AGREED, "agreed to continue shuttle diplomacy")
                    .report()));
    List<PledgeThread> before = Corpus.of(reports).threads().list();
    for (int i = 0; i < 40; i++) {
      reports.add(
          Press.article("x" + i, "2031-05-03")
              .meets("2031-05-02", "FR", "DE")
              .pledges("DE-FR", "", AGREED, "agreed on shuttle diplomacy number " + i)
              .report());
    }
    assertThat(Corpus.of(reports).threads().list()).containsAll(before);
  }

  @Test
  void neitherOrderNorRepetitionMatters() {
    List<Report> reports = random(new Random(31), 60);
    List<String> threads = Corpus.of(reports).threads().json().toList();
    assertThat(threads).hasSizeGreaterThan(20);
    for (int seed = 0; seed < 20; seed++) {
      List<Report> shuffled = new ArrayList<>(reports);
      shuffled.addAll(reports.subList(0, seed));
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(Corpus.of(shuffled).threads().json().toList()).isEqualTo(threads);
    }
  }

  @Test
  void everyPledgeKeepsItsEvidence() {
    List<Report> reports = random(new Random(7), 80);
    Corpus corpus = Corpus.of(reports);
    List<Citation> told =
        corpus.pledges().stream()
            .flatMap(p -> p.fact().evidence().stream().map(e -> Citation.of(p.article(), e)))
            .toList();
    List<Citation> kept =
        corpus.threads().stream()
            .flatMap(thread -> thread.steps().stream())
            .flatMap(step -> step.evidence().stream())
            .toList();
    assertThat(kept).containsAll(told);
    assertThat(told).containsAll(kept);
  }

  /** Reports of invented pledges that share words, meetings and days in all ways. */
  private static List<Report> random(Random random, int count) {
    List<String> matters =
        List.of(
            "shuttle diplomacy", "a hydrogen fund", "ferry tunnels", "trade", "a currency swap");
    List<String> parties = List.of("JP-KR", "CN-KR", "KR-US");
    return Stream.generate(() -> random.nextInt(1 << 20))
        .limit(count)
        .map(
            number -> {
              String by = parties.get(number % 3);
              String day = "2031-0" + (1 + number % 7) + "-1" + (number / 7 % 3);
              Press press = Press.article("n" + number, day).meets(day, by.split("-", -1));
              for (int i = 0; i < 1 + number / 21 % 3; i++) {
                String matter =
                    matters.get((number / 63 + i) % 5)
                        + " and "
                        + matters.get((number / 315 + i) % 5);
                press.pledges(
                    by, "", AGREED, "agreed on " + matter, Sector.values()[(number + i) % 4]);
              }
              return press.report();
            })
        .toList();
  }
}
