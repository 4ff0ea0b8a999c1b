package io.github.summitry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Period;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
  private static final Actor KR = Actor.of("KR");
  private static final Actor EU = Actor.of("EU");

  private static Evidence evidence(int begin, String text) {
    return Evidence.builder()
        .begin(begin)
        .end(begin + text.length())
        .text(text)
        .rule("r/x")
        .build();
  }

  private static HistoryClaim claim() {
    return HistoryClaim.builder()
        .kind(HistoryClaim.Kind.ORDINAL)
        .ordinal(1)
        .among(HistoryClaim.Among.LEADERS)
        .format(Format.MEETING)
        .qualifier("formal")
        .interval(Period.ofMonths(4))
        .since(PartialDate.parse("2031-06"))
        .within(PartialDate.parse("2031"))
        .place(Place.builder().country(Actor.of("CA")).build())
        .occasion(Occasion.of("G7"))
        .addEvidence(evidence(4, "first"))
        .build();
  }

  static Report full() {
    return Report.builder()
        .article(
            Article.builder()
                .id("a.txt")
                .outlet(Outlet.KOREA_NET)
                .headline("“Talks”")
                .section("Policies")
                .addBylines("Lee Dasom")
                .published(PublicationTime.parse("2031-10-31T15:30+09:00"))
                .updated(PublicationTime.parse("2031-10-31"))
                .dateline("Gyeongju")
                .text("A b C d x")
                .addCaptions(Caption.builder().begin(0).end(3).text("A b").credit("Yonhap").build())
                .addParagraphs(Passage.builder().begin(4).end(7).text("C d").build())
                .addDropped(
                    Dropped.builder().begin(8).end(9).text("x").kind(Dropped.Kind.EMAIL).build())
                .build())
        .addLeaders(
            Leader.builder()
                .name("Lee Jae Myung")
                .addAliases("Lee Jae-myung")
                .actor(KR)
                .office("president")
                .addEvidence(evidence(4, "Lee"))
                .build())
        .addOfficials(Official.builder().name("Kim Nam-joon").build())
        .addSummits(
            Summit.builder()
                .id("2031-10-30/EU-KR")
                .addParticipants(Participant.of(KR, "Lee Jae Myung"), Participant.of(EU))
                .status(Status.HELD)
                .format(Format.SUMMIT)
                .date(PartialDate.parse("2031-10-30"))
                .weekday(DayOfWeek.THURSDAY)
                .place(Place.builder().city("Gyeongju").country(KR).build())
                .occasion(Occasion.of("APEC"))
                .turn(Turn.FIRST)
                .background(false)
                .addHistory(claim())
                .build())
        .addPledges(
            Pledge.builder()
                .id("p")
                .summit("2031-10-30/EU-KR")
                .addBy(KR, EU)
                .firmness(Firmness.AGREED)
                .addSectors(Sector.DIPLOMACY)
                .instrument(
                    Instrument.builder().name("pact").stage(Instrument.Stage.SIGNED).build())
                .negated(false)
                .text("agreed")
                .build())
        .addQuotes(Quote.builder().text("We agree").addSpeakers("Lee Jae Myung").build())
        .addWarnings(
            Warning.builder().code(Warning.Code.TEXT_CUT).message("cut").begin(1).end(2).build())
        .build();
  }

  private static Report bare() {
    return Report.builder()
        .article(Article.builder().id("b").outlet(Outlet.UNKNOWN).build())
        .build();
  }

  @Test
  void writtenAndReadBackIsEqual() throws IOException {
    for (Report report : List.of(full(), bare())) {
      assertThat(JsonLines.read(JsonLines.write(report))).isEqualTo(report);
    }
  }

  @Test
  void writesTheContractedForm() {
    assertThat(JsonLines.write(full()))
        .contains(
            "\"article\":{\"id\":\"a.txt\",\"outlet\":\"korea.net\",\"headline\":\"“Talks”\"",
            "\"published\":\"2031-10-31T15:30+09:00\",\"updated\":\"2031-10-31\"",
            "\"dateline\":\"Gyeongju\",\"text\":\"A b C d x\",\"captions\":[{\"begin\":0,",
            "\"participants\":[{\"actor\":\"KR\",\"leader\":\"Lee Jae Myung\"},{\"actor\":\"EU\"}],"
                + "\"status\":\"HELD\",\"format\":\"SUMMIT\",\"date\":\"2031-10-30\"",
            "\"place\":{\"city\":\"Gyeongju\",\"country\":\"KR\"},\"occasion\":{\"name\":\"APEC\"},\"turn\":\"FIRST\","
                + "\"background\":false,\"history\":[{\"kind\":\"ORDINAL\",\"ordinal\":1,"
                + "\"among\":\"LEADERS\",\"format\":\"MEETING\",\"qualifier\":\"formal\","
                + "\"interval\":\"P4M\",\"since\":\"2031-06\",\"within\":\"2031\","
                + "\"place\":{\"country\":\"CA\"},\"occasion\":{\"name\":\"G7\"},",
            "\"by\":[\"KR\",\"EU\"],\"to\":[]",
            "\"evidence\":[{\"begin\":4,\"end\":7,\"text\":\"Lee\",\"rule\":\"r/x\"}]");
    assertThat(JsonLines.write(bare()))
        .isEqualTo(
            "{\"article\":{\"id\":\"b\",\"outlet\":\"unknown\",\"bylines\":[],\"captions\":[],"
                + "\"paragraphs\":[],\"dropped\":[]},\"leaders\":[],\"officials\":[],\"summits\":[],"
                + "\"pledges\":[],\"quotes\":[],\"warnings\":[]}");
  }

  @Test
  void ignoresFieldsOfLaterVersions() throws IOException {
    String later =
        JsonLines.write(full())
            .replace("\"status\"", "\"mood\":{\"x\":[1]},\"status\"")
            .replaceFirst("\\{", "{\"version\":9,");
    assertThat(JsonLines.read(later)).isEqualTo(full());
  }

  @Test
  void errorNamesFileLineAndField(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("reports.jsonl");
    String broken = JsonLines.write(full()).replace("\"HELD\"", "\"HOLD\"");
    Files.writeString(file, JsonLines.write(bare()) + "\n\n" + broken + "\n");
    assertThatThrownBy(() -> JsonLines.read(file))
        .isInstanceOf(ReportFormatException.class)
        .hasMessageContaining("reports.jsonl, line 3, field summits[0].status")
        .hasMessageContaining("HOLD");
  }

  @Test
  void errorNamesMissingFields() {
    assertThatThrownBy(() -> JsonLines.read("{\"article\":{\"id\":\"a\"}}"))
        .isInstanceOf(ReportFormatException.class)
        .hasMessageContaining("article")
        .hasMessageContaining("outlet");
  }

  @Test
  void errorForWhatIsNoJson() {
    for (String line : List.of("", "[", "{\"article\":", "null", "7", "{\"leaders\":[null]}")) {
      assertThatThrownBy(() -> JsonLines.read(line))
          .as(line)
          .isInstanceOf(ReportFormatException.class)
          .hasMessageStartingWith("report");
    }
  }

  @Test
  void fileWrittenAndReadBackIsEqual(@TempDir Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    JsonLines.write(List.of(full(), bare()), text);
    Path file = Files.writeString(folder.resolve("r.jsonl"), text);
    assertThat(JsonLines.read(file)).containsExactly(full(), bare());
  }

  @Test
  void filesAreReadOneByOne(@TempDir Path folder) throws IOException {
    for (String name : List.of("r.jsonl", "r.jsonl.gz")) {
      Path file = folder.resolve(name);
      JsonLines.write(List.of(full(), bare(), full()), file);
      try (Stream<Report> reports = JsonLines.stream(file)) {
        assertThat(reports.skip(1)).containsExactly(bare(), full());
      }
      assertThat(JsonLines.read(file)).containsExactly(full(), bare(), full());
    }
    assertThat(Files.readAllBytes(folder.resolve("r.jsonl.gz"))).startsWith(0x1F, 0x8B);
  }

  @Test
  void writesReportsAsTheyCome(@TempDir Path folder) throws IOException {
    Path copy = folder.resolve("copy.jsonl.gz");
    Path file = folder.resolve("r.jsonl");
    JsonLines.write(Stream.of(full(), bare()), file);
    try (Stream<Report> reports = JsonLines.stream(file)) {
      JsonLines.write(reports.filter(report -> !report.equals(full())), copy);
    }
    assertThat(JsonLines.read(copy)).containsExactly(bare());
  }

  @Test
  void aBadLineEndsTheStreamWithItsPlace(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("r.jsonl");
    Files.writeString(file, JsonLines.write(bare()) + "\n\nbad\n");
    List<Report> read = new ArrayList<>();
    try (Stream<Report> reports = JsonLines.stream(file)) {
      assertThatThrownBy(() -> reports.forEach(read::add))
          .isInstanceOf(UncheckedIOException.class)
          .hasCauseInstanceOf(ReportFormatException.class)
          .hasMessageContaining("r.jsonl, line 3");
    }
    assertThat(read).containsExactly(bare());
  }

  @Test
  void aClosedStreamLetsTheFileGo(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("r.jsonl");
    JsonLines.write(List.of(bare(), bare()), file);
    Stream<Report> reports = JsonLines.stream(file);
    Iterator<Report> all = reports.iterator();
    assertThat(all.next()).isEqualTo(bare());
    reports.close();
    assertThatThrownBy(
            () -> {
              all.next();
              all.next();
            })
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void whatIsNoUtf8IsNoReport(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("r.jsonl");
    Files.write(file, new byte[] {'{', (byte) 0xFF, '}'});
    assertThatThrownBy(() -> JsonLines.read(file)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> JsonLines.stream(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void anyTextComesBack(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("r.jsonl");
    List<Report> reports = new ArrayList<>();
    for (String text :
        List.of(
            "half \uD83D",
            "\uDE00\uD83D the wrong way round \uD83D\uDE00",
            "\0 \u2028 \r\n \"quoted\" \\ \u202E",
            "</script>",
            "x".repeat(100_000))) {
      reports.add(bare().withQuotes(Quote.builder().text(text).build()));
    }
    JsonLines.write(reports, file);
    assertThat(JsonLines.read(file)).isEqualTo(reports);
    assertThat(JsonLines.write(reports.get(1)))
        .contains("\"\\ude00\\ud83d the wrong way round \uD83D\uDE00\"");
  }
}
