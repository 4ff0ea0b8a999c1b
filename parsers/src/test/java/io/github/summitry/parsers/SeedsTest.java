package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Format;
import io.github.summitry.Occasion;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Place;
import io.github.summitry.Status;
import io.github.summitry.Summit;
import io.github.summitry.seeds.Seed;
import io.github.summitry.seeds.Seeds;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The meetings in the articles that the project started from, all and exactly. */
class SeedsTest {
  private static final ArticleReader READER = ArticleReader.create();

  private static List<Summit> summits(String id) {
    Seed seed =
        Seeds.all().stream().filter(each -> each.id().startsWith(id)).findFirst().orElseThrow();
    return READER.read(seed.id(), seed.text()).summits();
  }

  private static List<String> meetings(String id) {
    return summits(id).stream()
        .filter(summit -> !summit.background())
        .map(SeedsTest::line)
        .toList();
  }

  private static String line(Summit summit) {
    String parties =
        summit.participants().stream().map(SeedsTest::party).collect(Collectors.joining(", "));
    String format = summit.format() == Format.SUMMIT ? "" : " " + summit.format();
    String status = summit.status() == Status.HELD ? "" : " " + summit.status();
    return parties
        + " |"
        + status
        + format
        + " "
        + summit.date().map(PartialDate::toString).orElse("undated")
        + " "
        + summit.place().flatMap(Place::city).orElse("somewhere")
        + " "
        + summit.occasion().map(Occasion::name).orElse("by itself");
  }

  private static String party(Participant participant) {
    return participant.actor() + participant.leader().map(name -> " " + name).orElse("");
  }

  @Test
  void sixOnTheFirstDayOfGyeongju() {
    assertThat(meetings("000"))
        .containsExactly(
            "KR Lee Jae Myung, JP Sanae Takaichi | 2025-10-30 Gyeongju APEC",
            "KR Lee Jae Myung, CA Mark Carney | 2025-10-30 Gyeongju APEC",
            "KR Lee Jae Myung, NZ | 2025-10-30 Gyeongju APEC",
            "KR Lee Jae Myung, TH | 2025-10-30 Gyeongju APEC",
            "KR Lee Jae Myung, VN | 2025-10-30 Gyeongju APEC",
            "KR Lee Jae Myung, AU | 2025-10-30 Gyeongju APEC");
  }

  @Test
  void oneHeldAndFiveStillToCome() {
    assertThat(meetings("001"))
        .containsExactly(
            "KR Lee Jae Myung, CA Mark Carney | 2025-10-30 Gyeongju APEC",
            "KR Lee Jae Myung, AU Anthony Albanese | SCHEDULED 2025-10-30 Gyeongju APEC",
            "KR Lee Jae Myung, JP Sanae Takaichi | SCHEDULED 2025-10-30 Gyeongju APEC",
            "KR Lee Jae Myung, NZ Christopher Luxon | SCHEDULED 2025-10-30 Gyeongju APEC",
            "KR Lee Jae Myung, TH Anutin Charnvirakul | SCHEDULED 2025-10-30 Gyeongju APEC",
            "KR Lee Jae Myung, VN Luong Cuong | SCHEDULED 2025-10-30 Gyeongju APEC");
  }

  @Test
  void eightInKananaskis() {
    assertThat(meetings("002"))
        .containsExactly(
            "KR Lee Jae-myung, JP Shigeru Ishiba | 2025-06-17 Kananaskis G7",
            "KR Lee Jae-myung, UN Antonio Guterres | MEETING 2025-06-17 Kananaskis G7",
            "KR Lee Jae-myung, IN Narendra Modi | 2025-06-17 Kananaskis G7",
            "KR Lee Jae-myung, MX Claudia Sheinbaum | 2025-06-17 Kananaskis G7",
            "KR Lee Jae-myung, BR | 2025-06-17 Kananaskis G7",
            "KR Lee Jae-myung, CA | 2025-06-17 Kananaskis G7",
            "KR Lee Jae-myung, GB | 2025-06-17 Kananaskis G7",
            "KR Lee Jae-myung, EU | 2025-06-17 Kananaskis G7");
  }

  @Test
  void oneAndTheLunchIsNoOther() {
    assertThat(meetings("003"))
        .containsExactly("KR Lee Jae Myung, CA Mark Carney | 2025-10-30 Gyeongju APEC");
  }

  @Test
  void oneThatNoDateOfPublicationDates() {
    // Its occasion is a known miss.
    assertThat(meetings("004"))
        .singleElement()
        .asString()
        .startsWith("KR Lee Jae Myung, CA Mark Carney | SCHEDULED undated Seoul ");
  }

  @Test
  void twoOfThemTellOfTheMeetingBefore() {
    assertThat(claims("001"))
        .containsExactly(
            "ORDINAL 1 P4M since 2025-06 CA G7 | their first meeting in four months since the Group of"
                + " Seven Summit in Canada in June");
    assertThat(claims("004"))
        .containsExactly(
            "PREVIOUS CA G7 | an earlier summit in Canada last June, held during the Group of Seven"
                + " gathering");
    assertThat(claims("000")).isEmpty();
    assertThat(claims("002")).isEmpty();
    assertThat(claims("003")).isEmpty();
  }

  private static List<String> claims(String id) {
    return summits(id).stream()
        .flatMap(summit -> summit.history().stream())
        .map(
            claim ->
                claim.kind()
                    + claim.ordinal().map(n -> " " + n).orElse("")
                    + claim.interval().map(time -> " " + time).orElse("")
                    + claim.since().map(date -> " since " + date).orElse("")
                    + claim.place().flatMap(Place::country).map(code -> " " + code).orElse("")
                    + claim.occasion().map(occasion -> " " + occasion.name()).orElse("")
                    + " | "
                    + claim.evidence().get(0).text())
        .toList();
  }
}
