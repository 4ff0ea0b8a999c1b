package io.github.summitry.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Evidence;
import io.github.summitry.Report;
import io.github.summitry.Summit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every corpus, on generated ones that crowd few parties and days. */
class CorpusPropertyTest {
  private static final List<String> PARTIES =
      List.of(
          "KR Kim Do-yun + JP Hana Mori",
          "JP Mori + KR",
          "KR Kim Doyun + US Ann Lee",
          "US + KR Kim",
          "KR + JP + US",
          "KR + JP + US + AU",
          "KR Kim Do-yun + VN To Lam",
          "KR + VN Pham Minh Chinh");
  private static final List<String> STATUSES =
      List.of("HELD", "HELD", "SCHEDULED", "EXPECTED", "PROPOSED", "CANCELLED", "POSTPONED");
  private static final List<String> DATES =
      List.of("2031-05-01", "2031-05-02", "2031-05-03", "2031-05-09", "2031-05", "2031", "");
  private static final List<String> REST =
      List.of(
          "Busan KR | APEC",
          "Busan KR | APEC | MEETING",
          "Tokyo JP | G7",
          " | APEC | FRIDAY",
          " | | PHONE",
          " | | THURSDAY | background",
          "Seoul KR | ");

  private static List<Report> generated(long seed) {
    Random random = new Random(seed);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String[] meetings = new String[1 + random.nextInt(3)];
      for (int j = 0; j < meetings.length; j++) {
        meetings[j] =
            String.join(
                " | ",
                one(PARTIES, random),
                one(STATUSES, random),
                one(DATES, random),
                one(REST, random));
      }
      String published = random.nextInt(4) == 0 ? "" : "2031-05-" + (10 + random.nextInt(10));
      String text = "the wire report number " + random.nextInt(60) + " on what leaders said today";
      reports.add(Telegrams.copy("a" + i, published, text, meetings));
    }
    return reports;
  }

  private static String one(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderOfReportsDoesNotMatter(long seed) {
    List<Report> reports = generated(seed);
    List<String> meetings = Corpus.of(reports).meetings().json().toList();
    for (int shuffle = 0; shuffle < 5; shuffle++) {
      Collections.shuffle(reports, new Random(seed * 31 + shuffle));
      assertThat(Corpus.of(reports).meetings().json()).isEqualTo(meetings);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void aCorpusMergedWithItselfIsItself(long seed) {
    List<Report> reports = generated(seed);
    List<Report> twice = new ArrayList<>(reports);
    twice.addAll(generated(seed));
    Corpus corpus = Corpus.of(reports);
    assertThat(Corpus.of(twice).reports()).isEqualTo(corpus.reports());
    assertThat(Corpus.of(twice).meetings().list()).isEqualTo(corpus.meetings().list());
    assertThat(Corpus.of(corpus.reports()).meetings().list()).isEqualTo(corpus.meetings().list());
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void everyAccountIsInOneMeetingWithItsEvidence(long seed) {
    Corpus corpus = Corpus.of(generated(seed));
    List<String> told = new ArrayList<>();
    for (Report report : corpus.reports()) {
      for (Summit summit : report.summits()) {
        for (Evidence evidence : summit.evidence()) {
          told.add(Citation.of(report.article(), evidence).toString());
        }
      }
    }
    List<String> kept =
        corpus.meetings().stream()
            .flatMap(meeting -> meeting.evidence().stream())
            .map(Citation::toString)
            .toList();
    assertThat(kept).containsExactlyInAnyOrderElementsOf(told);
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44})
  void meetingsMergedKeyByKeyAreThoseOfOneCorpus(long seed) {
    List<Report> reports = generated(seed);
    Map<String, List<Report>> blocks = new TreeMap<>();
    for (Report report : reports) {
      for (String key : BlockingKeys.of(report)) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(report);
      }
    }
    List<String> merged = new ArrayList<>();
    blocks.forEach(
        (key, block) ->
            Corpus.of(block)
                .meetings()
                .where(meeting -> BlockingKeys.of(meeting).equals(key))
                .json()
                .forEach(merged::add));
    assertThat(blocks).hasSizeGreaterThan(3);
    assertThat(merged)
        .containsExactlyInAnyOrderElementsOf(Corpus.of(reports).meetings().json().toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void everyMeetingHasItsOwnIdAndNoArticleTellsItTwice(long seed) {
    Meetings meetings = Corpus.of(generated(seed)).meetings();
    assertThat(meetings.stream().map(Meeting::id)).doesNotHaveDuplicates();
    for (Meeting meeting : meetings) {
      assertThat(meeting.accounts().stream().map(a -> a.article().id()))
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(
              java.util.stream.Stream.concat(meeting.sources().stream(), meeting.copies().stream())
                  .toList());
    }
  }
}
