package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.JsonLines;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that the command line reads. */
class InputsTest {
  private static final String STORY = "President Kim Do-yun met Japanese Prime Minister Hana Mori.";

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> ids(Run run) throws IOException {
    List<String> ids = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      ids.add(JsonLines.read(line).article().id());
    }
    return ids;
  }

  @Test
  void takesContainersByTheirNames() throws IOException {
    Path lines = write("a.jsonl", "{\"text\": \"" + STORY + "\"}\n{\"text\": \"" + STORY + "\"}\n");
    Path array = write("b.json", "[{\"id\": \"x\", \"text\": \"" + STORY + "\"}]");
    Path page = write("c.html", "<html><body><p>" + STORY + "</p></body></html>");
    Path zip = folder.resolve("d.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      entries.putNextEntry(new ZipEntry("2031/e.txt"));
      entries.write(STORY.getBytes(StandardCharsets.UTF_8));
    }
    Path archive =
        write(
            "f.warc",
            "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://harbour.example/1\r\n"
                + "WARC-Date: 2031-05-03T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                + "Content-Type: text/plain\r\nContent-Length: "
                + STORY.length()
                + "\r\n\r\n"
                + STORY
                + "\r\n\r\n");
    Run run = Run.of("extract", lines, array, page, zip, archive);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(ids(run))
        .containsExactly(
            "a.jsonl#1", "a.jsonl#2", "x", "c.html", "2031/e.txt", "https://harbour.example/1");
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).contains("Hana Mori"));
  }

  @Test
  void takesPatterns() throws IOException {
    write("2031/05/a.txt", STORY);
    write("2031/06/b.txt", STORY);
    write("2031/06/c.html", "<p>" + STORY);
    assertThat(ids(Run.of("extract", folder + "/2031/0*/*.txt")))
        .containsExactly("05/a.txt", "06/b.txt");
    assertThat(ids(Run.of("extract", folder + "/2031/**.{html,htm}"))).containsExactly("06/c.html");
    Run none = Run.of("extract", folder + "/2031/*.txt");
    assertThat(none.status()).isOne();
    assertThat(none.err())
        .isEqualTo("summitry: " + folder + "/2031: no file in it matches *.txt\n");
    assertThat(Run.of("extract", folder + "/x[.txt").err()).contains("no pattern");
    Path odd = write("odd[1].txt", STORY);
    assertThat(ids(Run.of("extract", odd))).containsExactly("odd[1].txt");
  }

  @Test
  void givesTheSameBytesOnAnyNumberOfThreads() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      lines.append(
          i % 7 == 0 ? "{}\n" : "{\"text\": \"" + (STORY + " ").repeat(i % 11 + 1) + "\"}\n");
    }
    Path file = write("many.jsonl", lines.toString());
    Run alone = Run.of("extract", "--threads=1", file, folder.resolve("gone.txt"));
    assertThat(alone.status()).isOne();
    assertThat(alone.err()).startsWith("summitry: " + file + ", line 1: neither text");
    assertThat(Run.of("extract", "--threads=3", file, folder.resolve("gone.txt"))).isEqualTo(alone);
    assertThat(Run.of("extract", file, folder.resolve("gone.txt"))).isEqualTo(alone);
  }

  @Test
  void refusesThreadsThatAreNone() {
    Run run = Run.of("extract", "--threads=0");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("--threads needs a positive number");
  }

  @Test
  void refusesHintsForContainers() throws IOException {
    Path lines = write("a.jsonl", "{\"text\": \"" + STORY + "\"}\n");
    assertThat(Run.of("extract", "--outlet=korea.net", lines).status()).isEqualTo(2);
  }

  @Test
  void showsProgressOnceASecondAndTakesItAway() {
    StringWriter shown = new StringWriter();
    AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    Progress progress = new Progress(new PrintWriter(shown), true, nanos::get);
    for (int i = 0; i < 1500; i++) {
      nanos.addAndGet(1_000_000);
      progress.advance();
    }
    assertThat(shown).hasToString("\r\u001B[K1,000 articles");
    progress.failed();
    nanos.addAndGet(1_000_000_000);
    progress.advance();
    progress.clear();
    progress.clear();
    assertThat(shown.toString()).endsWith("\r\u001B[K1,501 articles, 1 failed\r\u001B[K");
  }

  @Test
  void showsNoProgressWhereNobodyWatches() {
    StringWriter shown = new StringWriter();
    AtomicLong nanos = new AtomicLong();
    Progress progress = new Progress(new PrintWriter(shown), false, nanos::get);
    nanos.addAndGet(5_000_000_000L);
    progress.advance();
    progress.clear();
    assertThat(shown.toString()).isEmpty();
  }
}
