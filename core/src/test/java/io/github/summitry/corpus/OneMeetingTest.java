package io.github.summitry.corpus;

import static io.github.summitry.corpus.Telegrams.copy;
import static io.github.summitry.corpus.Telegrams.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.summitry.Article;
import io.github.summitry.Outlet;
import io.github.summitry.Participant;
import io.github.summitry.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is one meeting and what are two, on accounts written to mislead. */
class OneMeetingTest {
  private static final String BUSAN = "KR Kim Do-yun + JP Hana Mori | HELD | 2031-05-02 | Busan KR";

  private static List<String> ids(Report... reports) {
    return Corpus.of(Arrays.asList(reports)).meetings().stream().map(Meeting::id).toList();
  }

  private static Meeting only(Report... reports) {
    Meetings meetings = Corpus.of(Arrays.asList(reports)).meetings();
    assertThat(meetings.list()).hasSize(1);
    return meetings.list().get(0);
  }

  /** {@code PLACE CONFLICT [Busan, KR, Seoul, KR]}. */
  private static List<String> differences(Meeting meeting) {
    return meeting.differences().stream()
        .map(
            d -> d.field() + " " + d.kind() + " " + d.values().stream().map(Stated::value).toList())
        .toList();
  }

  @Test
  void aPairMayMeetTwiceInAWeek() {
    assertThat(
            ids(
                report("a", "2031-05-02", BUSAN),
                report("b", "2031-05-05", BUSAN.replace("05-02", "05-05")),
                report("c", "2031-05-06", BUSAN.replace("05-02", "05-05"))))
        .containsExactly("2031-05-02/JP-KR", "2031-05-05/JP-KR");
  }

  @Test
  void aPairMayMeetOnTwoDaysRunning() {
    assertThat(
            ids(
                report("a", "2031-05-02", BUSAN),
                report("b", "2031-05-03", BUSAN.replace("05-02", "05-03"))))
        .containsExactly("2031-05-02/JP-KR", "2031-05-03/JP-KR");
  }

  @Test
  void aCallAndTalksOnOneDayAreTwo() {
    assertThat(
            ids(
                report("a", "2031-05-02", BUSAN),
                report("b", "2031-05-02", "KR + JP | HELD | 2031-05-02 | | | PHONE")))
        .containsExactly("2031-05-02/JP-KR", "2031-05-02/JP-KR/phone");
  }

  @Test
  void whatOneArticleTellsApartStaysApart() {
    List<Meeting> meetings =
        Corpus.of(
                List.of(
                    report("a", "2031-05-02", BUSAN + " | APEC", BUSAN + " | ASEAN"),
                    report("b", "2031-05-03", BUSAN + " | ASEAN"),
                    report("c", "2031-05-04", BUSAN + " | APEC")))
            .meetings()
            .list();
    assertThat(meetings)
        .extracting(m -> m.occasion().orElseThrow().name(), Meeting::sources)
        .containsExactly(tuple("APEC", List.of("a", "c")), tuple("ASEAN", List.of("a", "b")));
  }

  @Test
  void thePresidentAndThePrimeMinisterAreMetApart() {
    assertThat(
            ids(
                report("a", "2031-05-02", "KR Kim Do-yun + VN To Lam | HELD | 2031-05-02"),
                report(
                    "b", "2031-05-02", "KR Kim Do-yun + VN Pham Minh Chinh | HELD | 2031-05-02")))
        .containsExactly("2031-05-02/KR-VN", "2031-05-02/KR-VN/to-lam");
  }

  @Test
  void theLeadersOfAndANameAreOneMeeting() {
    Meeting meeting =
        only(
            report("a", "2031-05-01", "KR Kim Do-yun + NZ Ada Pike | SCHEDULED | 2031-05-02"),
            report("b", "2031-05-03", "KR Kim Doyun + NZ | HELD | 2031-05-02"));
    assertThat(meeting.participants())
        .extracting(Participant::leader)
        .containsExactly(Optional.of("Kim Doyun"), Optional.of("Ada Pike"));
    assertThat(differences(meeting))
        .containsExactly(
            "PARTICIPANTS SPELLING [KR Kim Doyun, KR Kim Do-yun]",
            "PARTICIPANTS FINER [NZ Ada Pike, NZ]",
            "STATUS SUPERSEDED [HELD, SCHEDULED]");
  }

  @Test
  void namesakesOfTwoStatesAreTwoPeople() {
    Corpus corpus =
        Corpus.of(
            List.of(
                report("a", "2031-05-02", "KR Kim Chol + US Ann Lee | HELD | 2031-05-02"),
                report("b", "2031-05-02", "KP Kim Chol + US Ann Lee | HELD | 2031-05-02")));
    assertThat(corpus.meetings().stream().map(Meeting::id))
        .containsExactly("2031-05-02/KP-US", "2031-05-02/KR-US");
  }

  @Test
  void namesakesOfOneStateAreTwoMeetings() {
    assertThat(
            ids(
                report("a", "2031-05-02", "KP Kim Jong Un + US | HELD | 2031-05-02"),
                report("b", "2031-05-02", "KP Kim Jong Il + US | HELD | 2031-05-02")))
        .hasSize(2);
  }

  @Test
  void aCallAcrossTheDateLineIsOne() {
    String call = "KR Kim Do-yun + US Ann Lee | HELD | 2031-05-02 | | | PHONE";
    Meeting meeting =
        only(
            report("a", "2031-05-02", call),
            report("b", "2031-05-02", call.replace("05-02", "05-01")),
            report("c", "2031-05-03", call));
    assertThat(meeting.id()).isEqualTo("2031-05-02/KR-US");
    assertThat(differences(meeting)).containsExactly("DATE CONFLICT [2031-05-02, 2031-05-01]");
  }

  @Test
  void theLeewayIsOneDay() {
    String call = "KR Kim Do-yun + US Ann Lee | HELD | 2031-05-02 | | | PHONE";
    assertThat(
            ids(
                report("a", "2031-05-05", call),
                report("b", "2031-05-05", call.replace("05-02", "05-03")),
                report("c", "2031-05-05", call.replace("05-02", "05-04"))))
        .containsExactly("2031-05-03/KR-US", "2031-05-04/KR-US");
  }

  @Test
  void talksFarFromTheOutletMayBeDatedByItsOwnClock() {
    String talks = "KR Kim Do-yun + US Ann Lee | HELD | 2031-05-02 | Washington US";
    Report home = report("a", "2031-05-03", talks);
    Report far = report("b", "2031-05-03", talks.replace("05-02", "05-03"));
    Article.Builder korean = Article.builder().from(far.article());
    korean.outlet(Outlet.KOREA_HERALD);
    assertThat(ids(home, far.withArticle(korean.build()))).hasSize(1);
    assertThat(ids(home, far)).as("nobody knows where b sits").hasSize(2);
  }

  @Test
  void aCallBetweenNeighboursIsOfItsDay() {
    String call = "KR Kim Do-yun + JP Hana Mori | HELD | 2031-05-02 | | | PHONE";
    assertThat(
            ids(
                report("a", "2031-05-02", call),
                report("b", "2031-05-02", call.replace("05-02", "05-01"))))
        .hasSize(2);
  }

  @Test
  void anArticleThatTellsBothDaysTellsOfTwoCalls() {
    String call = "KR Kim Do-yun + US Ann Lee | HELD | 2031-05-02 | | | PHONE";
    assertThat(ids(report("a", "2031-05-02", call, call.replace("05-02", "05-01")))).hasSize(2);
  }

  @Test
  void oneSourceMayHaveTheWrongDay() {
    String talks = BUSAN + " | APEC";
    Meeting meeting =
        only(
            report("a", "2031-05-02", talks),
            report("b", "2031-05-03", talks),
            report("c", "2031-05-04", talks.replace("05-02", "05-04")));
    assertThat(meeting.id()).isEqualTo("2031-05-02/JP-KR");
    assertThat(meeting.sources()).containsExactly("a", "b", "c");
    assertThat(differences(meeting)).containsExactly("DATE CONFLICT [2031-05-02, 2031-05-04]");
  }

  @Test
  void tenSourcesOfWhichSevenAreCopiesAreThree() {
    String wire =
        "President Kim Do-yun and Prime Minister Hana Mori held talks in the port city of Busan on"
            + " Friday and agreed to reopen the ferry line that was closed nine years ago.";
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String cut = i % 2 == 0 ? wire : "BUSAN, May 2 - " + wire.replace("that was", "which was");
      reports.add(copy("wire" + i, "2031-05-02", cut, BUSAN));
    }
    reports.add(copy("own", "2031-05-03", "Kim was late, and Mori waited on the pier.", BUSAN));
    reports.add(
        copy("other", "2031-05-03", "The two spoke for an hour about ferries and fish.", BUSAN));
    Meeting meeting = only(reports.toArray(Report[]::new));
    assertThat(meeting.sources()).containsExactly("wire0", "other", "own");
    assertThat(meeting.copies()).hasSize(7).allMatch(id -> id.startsWith("wire"));
    assertThat(meeting.evidence()).hasSize(10);
  }

  @Test
  void aCopyWithoutADateJoinsWhatItCopies() {
    String wire = "Kim Do-yun will meet Hana Mori in the port city of Busan on Friday afternoon";
    String account = "KR Kim Do-yun + JP Hana Mori | SCHEDULED | %s | Busan KR";
    Report dated = copy("a", "2031-05-01", wire, account.formatted("2031-05-02"));
    Report undated = copy("b", "", wire, account.formatted("") + " | | FRIDAY");
    assertThat(only(dated, undated).id()).isEqualTo("2031-05-02/JP-KR");
  }

  @Test
  void anUndatedThursdayJoinsTheOneThursdayNearIt() {
    String thursday = "CA Eve Roy + KR Kim Do-yun | SCHEDULED | | Seoul KR | | THURSDAY";
    String held = "KR Kim Do-yun + CA Eve Roy | HELD | 2031-05-08 | Busan KR";
    Meeting meeting = only(report("a", "", thursday), report("b", "2031-05-09", held));
    assertThat(differences(meeting))
        .containsExactly(
            "STATUS SUPERSEDED [HELD, SCHEDULED]", "PLACE CONFLICT [Busan, KR, Seoul, KR]");
    assertThat(
            ids(
                report("a", "", thursday),
                report("b", "2031-05-09", held),
                report("c", "2031-06-09", held.replace("05-08", "06-05"))))
        .as("two Thursdays fit")
        .containsExactly("2031-05-08/CA-KR", "2031-06-05/CA-KR", "undated/CA-KR");
    assertThat(ids(report("a", "", thursday), report("b", "", held.replace("08", "09"))))
        .as("a Friday is no Thursday")
        .hasSize(2);
  }

  @Test
  void anUndatedOneOfAnotherGatheringStaysApart() {
    assertThat(
            ids(
                report("a", "2031-05-01", "KR + CA | EXPECTED | | | G7"),
                report("b", "2031-05-09", "KR + CA | HELD | 2031-05-08 | Busan KR | APEC")))
        .containsExactly("2031-05-08/CA-KR", "undated/CA-KR");
  }

  @Test
  void aMonthJoinsItsOneMeeting() {
    Meeting meeting =
        only(
            report("a", "2031-09-09", "KR + CA | HELD | 2031-05 | | | background"),
            report("b", "2031-05-09", "KR + CA | HELD | 2031-05-08 | Busan KR"));
    assertThat(differences(meeting)).containsExactly("DATE FINER [2031-05-08, 2031-05]");
    assertThat(meeting.background()).isFalse();
    assertThat(
            ids(
                report("a", "2031-09-09", "KR + CA | HELD | 2031-05"),
                report("b", "2031-05-09", "KR + CA | HELD | 2031-05-08"),
                report("c", "2031-05-29", "KR + CA | HELD | 2031-05-28")))
        .containsExactly("2031-05/CA-KR", "2031-05-08/CA-KR", "2031-05-28/CA-KR");
  }

  @Test
  void aGatheringMayBeToldWithFewerOfItsParties() {
    Meeting meeting =
        only(
            report("a", "2031-05-02", "JP + KR + US + AU | HELD | 2031-05-02 | Busan KR | APEC"),
            report("b", "2031-05-02", "JP + KR + US | HELD | 2031-05-02 | Busan KR | APEC"));
    assertThat(meeting.id()).isEqualTo("2031-05-02/AU-JP-KR-US");
    assertThat(differences(meeting)).containsExactly("PARTICIPANTS FINER [AU-JP-KR-US, JP-KR-US]");
  }

  @Test
  void statusIsAsLastKnown() {
    String plan = BUSAN.replace("HELD", "SCHEDULED");
    Report planned = report("a", "2031-04-20", plan);
    Report calledOff = report("b", "2031-04-25", BUSAN.replace("HELD", "CANCELLED"));
    assertThat(differences(only(planned, calledOff)))
        .containsExactly("STATUS SUPERSEDED [CANCELLED, SCHEDULED]");
    assertThat(differences(only(planned, calledOff, report("c", "2031-04-28", plan + " | "))))
        .containsExactly("STATUS SUPERSEDED [SCHEDULED, CANCELLED]");
    assertThat(differences(only(calledOff, report("c", "2031-05-03", BUSAN))))
        .containsExactly("STATUS SUPERSEDED [HELD, CANCELLED]");
    Report denied = report("d", "2031-05-04", BUSAN.replace("HELD", "CANCELLED"));
    assertThat(differences(only(report("c", "2031-05-03", BUSAN), denied)))
        .containsExactly("STATUS CONFLICT [HELD, CANCELLED]");
    Report likely = report("e", "2031-04-20", BUSAN.replace("HELD", "EXPECTED"));
    assertThat(differences(only(planned, likely)))
        .containsExactly("STATUS HEDGE [SCHEDULED, EXPECTED]");
  }
}
