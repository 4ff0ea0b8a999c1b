package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Actor;
import io.github.summitry.Report;
import io.github.summitry.corpus.Citation;
import io.github.summitry.corpus.ClaimCheck;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.PledgeThread;
import io.github.summitry.seeds.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Threads and claims in articles as the reader reads them. */
class ThreadsOfArticlesTest {
  private static final ArticleReader READER = ArticleReader.create();

  private static List<Report> articles() {
    return Fixtures.all().stream().map(READER::read).toList();
  }

  @Test
  void theSeedsTellOneThread() {
    Corpus corpus =
        Corpus.of(Seeds.all().stream().map(seed -> READER.read(seed.id(), seed.text())).toList());
    PledgeThread thread = corpus.threads().followed().first().orElseThrow();
    assertThat(corpus.threads().followed().size()).isEqualTo(1);
    assertThat(thread.parties()).containsExactly(Actor.of("JP"), Actor.of("KR"));
    assertThat(thread.steps())
        .extracting(step -> step.date().orElseThrow() + " " + step.change() + " " + step.text())
        .containsExactly(
            "2025-06-17 FIRST continue negotiations on resuming shuttle diplomacy between Seoul and"
                + " Tokyo",
            "2025-10-30 HOLDS They agreed to continue shuttle diplomacy between the two sides");
    assertThat(thread.steps().get(1).evidence())
        .extracting(Citation::text)
        .containsExactly(
            "They agreed to continue shuttle diplomacy between the two sides",
            "agreed to continue shuttle diplomacy based on their geographical proximity");
    assertThat(corpus.claims().list())
        .extracting(ClaimCheck::verdict)
        .containsOnly(ClaimCheck.Verdict.CONFIRMED);
  }

  @Test
  void noThreadDependsOnTheOrderOfArticles() {
    List<Report> reports = articles();
    Corpus corpus = Corpus.of(reports);
    List<String> threads = corpus.threads().json().toList();
    List<String> claims = corpus.claims().json().toList();
    for (int seed = 0; seed < 5; seed++) {
      List<Report> shuffled = new ArrayList<>(reports);
      shuffled.addAll(reports);
      Collections.shuffle(shuffled, new Random(seed));
      Corpus again = Corpus.of(shuffled);
      assertThat(again.threads().json()).containsExactlyElementsOf(threads);
      assertThat(again.claims().json()).containsExactlyElementsOf(claims);
    }
  }

  @Test
  void everyPledgeIsAStepWithAllItsEvidence() {
    Corpus corpus = Corpus.of(articles());
    List<Citation> kept =
        corpus.threads().stream()
            .flatMap(thread -> thread.steps().stream())
            .flatMap(step -> step.evidence().stream())
            .toList();
    assertThat(kept)
        .containsAll(
            corpus.pledges().stream()
                .flatMap(
                    pledge ->
                        pledge.fact().evidence().stream()
                            .map(words -> Citation.of(pledge.article(), words)))
                .toList());
  }

  @Test
  void idsAreUnique() {
    assertThat(Corpus.of(articles()).threads().list())
        .extracting(PledgeThread::id)
        .doesNotHaveDuplicates();
  }
}
