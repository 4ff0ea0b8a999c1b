package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.parsers.sources.Sources;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever holds the articles, a bad one among them is a failure, and those behind it are read. */
class BadArticleTest {
  private static final ArticleReader READER = ArticleReader.create();
  private static final int LIMIT = 500;
  private static final String GOOD =
      "South Korean President Kim Do-yun met Japanese Prime Minister Hana Mori in Tokyo on Monday.";
  private static final String TOO_LONG = "Nobody met. ".repeat(LIMIT);

  @TempDir Path folder;

  private static void goesOn(Stream<Outcome> outcomes) {
    try (outcomes) {
      assertThat(outcomes.toList())
          .satisfiesExactly(
              BadArticleTest::isRead, BadArticleTest::isFailure, BadArticleTest::isRead);
    }
  }

  private static void isRead(Outcome outcome) {
    assertThat(outcome.report().orElseThrow().summits())
        .singleElement()
        .extracting(summit -> summit.participants().size())
        .isEqualTo(2);
  }

  private static void isFailure(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Failure.class);
  }

  private static Sources sources() {
    return Sources.builder().sizeLimit(LIMIT).build();
  }

  private static Stream<Outcome> read(String name, byte[] content, int threads) {
    return READER.readAll(sources().open(name, new ByteArrayInputStream(content)), threads);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void inAFolder(int threads) throws IOException {
    write("a.txt", GOOD);
    write("b.html", "<p>" + TOO_LONG);
    write("c.html", "<p>" + GOOD);
    goesOn(READER.readAll(sources().open(folder), threads));
    goesOn(READER.readAll(sources().open(folder, "**.{txt,html}"), threads));
  }

  @Test
  void behindALinkThatLeadsNowhere() throws IOException {
    write("a.txt", GOOD);
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("missing.txt"));
    write("c.txt", GOOD);
    goesOn(READER.readAll(sources().open(folder)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"text\": \"Kim", "[1, 2]", "{\"text\": 7, \"html\"}", "\0"})
  void inJsonLines(String bad) {
    String line = "{\"text\": \"" + GOOD + "\"}\n";
    String badLine = bad.isEmpty() ? "{\"text\": \"" + TOO_LONG + "\"}" : bad;
    byte[] lines = (line + badLine + "\n" + line).getBytes(StandardCharsets.UTF_8);
    goesOn(read("a.jsonl", lines, 1));
    goesOn(read("a.ndjson", lines, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "7", "[[]]", "{\"text\": {\"a\": [1]}}", "null"})
  void inAJsonArray(String bad) {
    String good = "{\"html\": \"<p>" + GOOD + "\"}";
    goesOn(
        read(
            "a.json",
            ("[" + good + "," + bad + "," + good + "]").getBytes(StandardCharsets.UTF_8),
            1));
  }

  @Test
  void inRowsOfTheDataSet() {
    String row =
        "{\"title\": \"A visit\", \"author\": \"\", \"time\": \"2016-05-11\", \"description\": \"\","
            + " \"section\": \"National\", \"body\": %s}";
    String rows =
        String.join(
            ",",
            row.formatted("\"" + GOOD + "\""),
            row.formatted("null"),
            row.formatted("\"" + GOOD + "\""));
    goesOn(read("a.json", ("[" + rows + "]").getBytes(StandardCharsets.UTF_8), 1));
  }

  @Test
  void inAZip() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (String name : List.of("a.txt", "b.txt", "c.txt")) {
        entries.putNextEntry(new ZipEntry("news/" + name));
        entries.write((name.equals("b.txt") ? TOO_LONG : GOOD).getBytes(StandardCharsets.UTF_8));
      }
    }
    goesOn(READER.readAll(sources().open(zip)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void inAWebArchive(boolean zipped) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    for (String text : List.of(GOOD, TOO_LONG, GOOD)) {
      byte[] record = record("<p>" + text);
      archive.write(zipped ? Gzipped.of(record) : record);
    }
    goesOn(read(zipped ? "a.warc.gz" : "a.warc", archive.toByteArray(), 1));
  }

  private static byte[] record(String page) {
    return ("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Date: 2031-05-03T00:00:00Z"
            + "\r\nWARC-Record-ID: <urn:uuid:4a3a0ae2-0f64-4b2c-9a3c-000000000001>"
            + "\r\nWARC-Target-URI: https://harbour.example/1\r\nContent-Type: text/html"
            + ("\r\nContent-Length: " + page.length() + "\r\n\r\n" + page + "\r\n\r\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
