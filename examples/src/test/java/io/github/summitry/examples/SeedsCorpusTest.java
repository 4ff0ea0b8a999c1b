package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Outlet;
import io.github.summitry.PartialDate;
import io.github.summitry.Status;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.Difference;
import io.github.summitry.corpus.Meeting;
import io.github.summitry.corpus.Meetings;
import io.github.summitry.corpus.Stated;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a careful reader of the five seeds knows. */
class SeedsCorpusTest {
  private static final Corpus CORPUS = ListMeetings.corpus(Program.SEEDS);
  private static final Meetings TOLD = CORPUS.meetings().told();

  private static List<String> ids(Meetings meetings) {
    return meetings.stream().map(Meeting::id).toList();
  }

  private static Meeting meeting(String id) {
    return CORPUS.meetings().id(id).orElseThrow();
  }

  private static List<String> values(Meeting meeting, Difference.Field field) {
    return meeting.differences().stream()
        .filter(difference -> difference.field() == field)
        .map(d -> d.kind() + " " + d.values().stream().map(SeedsCorpusTest::text).toList())
        .toList();
  }

  private static String text(Stated stated) {
    return stated.value()
        + stated.sources().stream().map(source -> source.substring(0, 3)).toList();
  }

  @Test
  void leadersMetFourteenTimes() {
    assertThat(ids(TOLD.in(PartialDate.parse("2025-10-30"))))
        .containsExactly(
            "2025-10-30/AU-KR",
            "2025-10-30/CA-KR",
            "2025-10-30/JP-KR",
            "2025-10-30/KR-NZ",
            "2025-10-30/KR-TH",
            "2025-10-30/KR-VN");
    assertThat(ids(TOLD.in(PartialDate.parse("2025-06-17"))))
        .containsExactly(
            "2025-06-17/BR-KR",
            "2025-06-17/CA-KR",
            "2025-06-17/EU-KR",
            "2025-06-17/GB-KR",
            "2025-06-17/IN-KR",
            "2025-06-17/JP-KR",
            "2025-06-17/KR-MX",
            "2025-06-17/KR-UN");
    assertThat(TOLD.size()).isEqualTo(14);
    assertThat(TOLD.status(Status.HELD).size()).isEqualTo(14);
  }

  @Test
  void carneyWasMetInGyeongjuNotInSeoul() {
    Meeting meeting = meeting("2025-10-30/CA-KR");
    assertThat(values(meeting, Difference.Field.PLACE))
        .containsExactly("CONFLICT [Gyeongju, KR[001, 003, 000], Seoul, KR[004]]");
    assertThat(values(meeting, Difference.Field.STATUS))
        .containsExactly("SUPERSEDED [HELD[001, 003, 000], SCHEDULED[004]]");
    assertThat(meeting.place().orElseThrow().city()).contains("Gyeongju");
    assertThat(meeting.sources()).hasSize(4);
  }

  @Test
  void theFirstSummitWasNotTheFirst() {
    assertThat(values(meeting("2025-10-30/JP-KR"), Difference.Field.ORDER))
        .containsExactly("ORDER [before 2025-10-30/CA-KR[000], after 2025-10-30/CA-KR[000]]");
    assertThat(values(meeting("2025-10-30/CA-KR"), Difference.Field.ORDER))
        .containsExactly("ORDER [before 2025-10-30/JP-KR[000], after 2025-10-30/JP-KR[000]]");
    assertThat(
            meeting("2025-10-30/JP-KR").differences().stream()
                .filter(d -> d.field() == Difference.Field.ORDER)
                .flatMap(d -> d.values().stream())
                .flatMap(stated -> stated.evidence().stream())
                .map(citation -> citation.text()))
        .containsExactly("first summit on Oct. 30", "Earlier in the morning");
  }

  @Test
  void whatWasScheduledWasHeldAndTheLeaderHasAName() {
    Meeting meeting = meeting("2025-10-30/KR-NZ");
    assertThat(meeting.status()).isEqualTo(Status.HELD);
    assertThat(meeting.participants().stream().flatMap(p -> p.leader().stream()))
        .containsExactly("Lee Jae Myung", "Christopher Luxon");
    assertThat(values(meeting, Difference.Field.PARTICIPANTS))
        .containsExactly("FINER [NZ Christopher Luxon[001], NZ[000]]");
    assertThat(values(meeting, Difference.Field.STATUS))
        .containsExactly("SUPERSEDED [HELD[000], SCHEDULED[001]]");
  }

  @Test
  void koreaNetAloneTellsOfJune() {
    assertThat(ids(TOLD.onlyBy(Outlet.KOREA_NET)))
        .isEqualTo(ids(TOLD.in(PartialDate.parse("2025-06-17"))));
  }

  @Test
  void theConventionCenterLiesInGyeongju() {
    assertThat(values(meeting("2025-10-30/JP-KR"), Difference.Field.PLACE))
        .containsExactly(
            "FINER [Gyeongju Hwabaek International Convention Center, Gyeongju, KR[000],"
                + " Gyeongju, KR[001]]");
  }

  @Test
  void leeIsOnePersonInTwoSpellings() {
    assertThat(CORPUS.leaders().called("Lee Jae-myung").list())
        .singleElement()
        .satisfies(
            lee ->
                assertThat(lee.spellings())
                    .containsExactlyInAnyOrder("Lee Jae Myung", "Lee Jae-myung"));
  }
}
