package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.export.Csv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest {
  private static final String TOKYO =
      """
       date 2031-05-03

      Talks reopen \uD83C\uDDF0\uD83C\uDDF7

      South Korean President Kim Do-yun held a summit with Japanese Prime Minister Hana Mori in \
      Tokyo on Friday. They agreed to resume talks on energy.
      """;
  private static final String JUNE =
      """
      date 2031-05-03

      South Korean President Kim Do-yun will meet French President Luc Moreau in June.
      """;

  @TempDir Path folder;

  private Path out() {
    return folder.resolve("a/out");
  }

  private Path news() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    Files.writeString(news.resolve("june.txt"), JUNE);
    Files.writeString(news.resolve("tokyo.txt"), TOKYO);
    return news;
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(out())) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void writesTables() throws IOException {
    Run run = Run.of("export", "--to", "csv", out(), news());
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("summitry: wrote " + out() + ": articles 2, meetings 2, participants 4, ")
        .hasLineCount(1);
    assertThat(written()).containsExactlyInAnyOrderElementsOf(Csv.files());
    assertThat(Files.readString(out().resolve("meetings.csv")))
        .contains(
            "\r\n2031-05-02/JP-KR,2031-05-02,day,,HELD,SUMMIT,KR;JP,Tokyo,,JP,,false,1,0,0\r\n");
  }

  @Test
  void saysWhatACalendarCannotHold() throws IOException {
    Run run = Run.of("export", "--to=ics", out(), news());
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "summitry: wrote "
                + out()
                + ": events 1\n"
                + "summitry: left out, no day: 2031-06/FR-KR\n");
    assertThat(written()).containsExactly("meetings.ics");
    assertThat(Files.readString(out().resolve("meetings.ics")))
        .contains("\r\nSUMMARY:Summit: Kim Do-yun (KR)\\, Hana Mori (JP)\r\n");
  }

  @Test
  void writesEventRecords() throws IOException {
    Run run = Run.of("export", "--to", "plover", out(), news());
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEqualTo("summitry: wrote " + out() + ": events 3\n");
    assertThat(Files.readAllLines(out().resolve("events.jsonl")))
        .satisfiesExactly(
            held -> assertThat(held).contains("\"event\":[\"CONSULT\"]", "\"mode\":[\"visit\"]"),
            planned -> assertThat(planned).contains("\"event\":[\"AGREE\"]", "\"SCHEDULED\""),
            pledge -> assertThat(pledge).contains("\"lost\":{\"firmness\":\"AGREED\""));
  }

  /** A flag stands before the words: two code points, four code units. */
  @Test
  void placesOfAnnotationsCountCodePoints() throws IOException {
    Run run = Run.of("export", "--to", "jsonld", out(), news());
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("meetings 2, pledges 1");
    String words = "They agreed to resume talks on energy";
    int begin = TOKYO.indexOf(words) - 2;
    assertThat(Files.readString(out().resolve("meetings.jsonld")))
        .contains(
            "{\"type\":\"TextPositionSelector\",\"start\":"
                + begin
                + ",\"end\":"
                + (begin + words.length())
                + "},{\"type\":\"TextQuoteSelector\",\"exact\":\""
                + words
                + "\"")
        .doesNotContain("\"type\":\"Utf16PositionSelector\"");
  }

  @Test
  void doesNotReplaceFilesUnlessForced() throws IOException {
    Path present = Files.createDirectories(out()).resolve("pledges.csv");
    Files.writeString(present, "mine");
    Run run = Run.of("export", "--to", "csv", out(), news());
    assertThat(run.status()).isOne();
    assertThat(run.err())
        .isEqualTo("summitry: " + present + " is there already; replace it with --force\n");
    assertThat(written()).containsExactly("pledges.csv");
    assertThat(present).hasContent("mine");
    assertThat(Run.of("export", "--to", "csv", "--force", out(), news()).status()).isZero();
    assertThat(Files.readString(present)).startsWith("pledge,article,meeting,");
  }

  @Test
  void otherFilesOfTheDirectoryStay() throws IOException {
    Files.writeString(Files.createDirectories(out()).resolve("notes.md"), "mine");
    assertThat(Run.of("export", "--to", "ics", out(), news()).status()).isZero();
    assertThat(Run.of("export", "--to", "plover", out(), news()).status()).isZero();
    assertThat(written()).containsExactly("events.jsonl", "meetings.ics", "notes.md");
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    for (String format : List.of("csv", "ics", "plover", "jsonld")) {
      Path first = folder.resolve(format + 1);
      Path second = folder.resolve(format + 2);
      Run.of("export", "--to", format, first);
      Run.of("export", "--to", format, second);
      try (Stream<Path> files = Files.list(first)) {
        assertThat(files)
            .isNotEmpty()
            .allSatisfy(
                file ->
                    assertThat(second.resolve(String.valueOf(file.getFileName())))
                        .hasSameBinaryContentAs(file));
      }
    }
  }

  @Test
  void writesTheRestWhereSomethingCannotBeRead() throws IOException {
    Path missing = folder.resolve("missing.txt");
    Run run = Run.of("export", "--to", "ics", out(), missing, news());
    assertThat(run.status()).isOne();
    assertThat(run.err()).startsWith("summitry: " + missing + ": no such file\n");
    assertThat(written()).containsExactly("meetings.ics");
  }

  @Test
  void saysWhereItCannotWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Run run = Run.of("export", "--to", "ics", file, news());
    assertThat(run.status()).isOne();
    assertThat(run.err()).isEqualTo("summitry: " + file + " is no directory; name another DIR\n");
    assertThat(Run.of("export", "--to", "ics", file.resolve("in"), news()).status()).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "export, 'Missing required'",
    "export --to csv, 'Missing required parameter: ''DIR'''",
    "export out, 'Missing required option: ''--to=FORMAT'''",
    "export --to xml out, 'no such format: xml; name one of [csv, ics, plover, jsonld]'"
  })
  void wrongUsageIsExplained(String line, String reason) {
    Run run = Run.of((Object[]) line.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(reason);
  }

  @Test
  void theExampleWritesTheSameTables() throws Exception {
    Path example = folder.resolve("example");
    Run.of("export", "--to", "csv", out());
    Program.of("WriteCsv").run(example);
    for (String file : Csv.files()) {
      assertThat(example.resolve(file)).hasSameBinaryContentAs(out().resolve(file));
    }
  }
}
