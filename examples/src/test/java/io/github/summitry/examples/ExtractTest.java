package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.JsonLines;
import io.github.summitry.Outlet;
import io.github.summitry.PublicationTime;
import io.github.summitry.Report;
import io.github.summitry.seeds.Seed;
import io.github.summitry.seeds.Seeds;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class ExtractTest {
  private static final String TEXT =
      "SEOUL, May 2, 2031 -- President Kim Do-yun met Japanese Prime Minister Hana Mori.\n";

  @TempDir Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, TEXT);
  }

  private static List<Report> reports(Run run) throws IOException {
    List<Report> reports = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      reports.add(JsonLines.read(line));
    }
    return reports;
  }

  private static List<String> ids(Run run) throws IOException {
    return reports(run).stream().map(report -> report.article().id()).toList();
  }

  @Test
  void printsOneReportALineInTheOrderOfTheCommandLine() throws IOException {
    Run run = Run.of("extract", file("b.txt"), file("a.txt"), file("notes.md"));
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith("}\n").doesNotContain("\r");
    assertThat(ids(run)).containsExactly("b.txt", "a.txt", "notes.md");
  }

  @Test
  void readsFoldersByNameAndSkipsHiddenFiles() throws IOException {
    for (String name : List.of("c.txt", "a.txt", "b/z.txt", "b/.x.txt", ".git/y.txt", "d.md")) {
      file(name);
    }
    assertThat(ids(Run.of("extract", folder))).containsExactly("a.txt", "b/z.txt", "c.txt");
    assertThat(ids(Run.of("extract", "--files", "*.md", folder))).containsExactly("d.md");
    assertThat(ids(Run.of("extract", folder.resolve(".git")))).containsExactly("y.txt");
  }

  @Test
  void followsLinksAndDoesNotLoop() throws IOException {
    Path real = file("real/a.txt");
    Files.createSymbolicLink(folder.resolve("link"), real.getParent());
    Files.createSymbolicLink(folder.resolve("real/up"), folder);
    assertThat(ids(Run.of("extract", folder.resolve("link"))).get(0)).isEqualTo("a.txt");
    Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("gone.txt"));
    Run run = Run.of("extract", folder);
    assertThat(run.status()).isOne();
    assertThat(run.err()).isEqualTo("summitry: " + folder + "/nowhere.txt: no such file\n");
    assertThat(ids(run)).containsExactly("link/a.txt", "real/a.txt");
  }

  @Test
  void reportsWhatItCannotReadAndGoesOn() throws IOException {
    Path missing = folder.resolve("missing.txt");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = Run.of("extract", missing, file("a.txt"), empty, file("b.txt"));
    assertThat(run.status()).isOne();
    assertThat(ids(run)).containsExactly("a.txt", "b.txt");
    assertThat(run.err())
        .isEqualTo(
            "summitry: "
                + missing
                + ": no such file\n"
                + "summitry: "
                + empty
                + ": no file in it matches *.{txt,html,htm}\n");
  }

  @Test
  void readsOldCharacterSetsAndWarns() throws IOException {
    Path file = folder.resolve("latin.txt");
    Files.write(file, "Café talks".getBytes(StandardCharsets.ISO_8859_1));
    Run run = Run.of("extract", file);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Café talks", "CHARSET_UNCERTAIN");
  }

  @Test
  void readsStandardInput() throws IOException {
    Run run = Run.withInput(TEXT, "extract", "-");
    assertThat(run.status()).isZero();
    assertThat(ids(run)).containsExactly("-");
  }

  @Test
  void readsTheBundledArticlesWithoutAPath() throws IOException {
    Run run = Run.of("extract");
    assertThat(run.status()).isZero();
    assertThat(ids(run)).isEqualTo(Seeds.all().stream().map(Seed::id).toList());
  }

  @Test
  void takesHintsForASingleText() throws IOException {
    Path file = folder.resolve("plain.txt");
    Files.writeString(file, "The two leaders met on Friday.\n");
    Run run = Run.of("extract", "--published=2031-05-03T09:30+09:00", "--outlet=korea.net", file);
    assertThat(run.status()).isZero();
    assertThat(reports(run).get(0).article().published())
        .contains(PublicationTime.parse("2031-05-03T09:30+09:00"));
    assertThat(reports(run).get(0).article().outlet()).isEqualTo(Outlet.KOREA_NET);
  }

  @Test
  void refusesHintsForSeveralTexts() throws IOException {
    Object[][] several = {
      {"extract", "--published=2031", file("a.txt"), file("b.txt")},
      {"extract", "--published=2031", folder},
      {"timeline", "--url=harbour.example/1"}
    };
    for (Object[] arguments : several) {
      Run run = Run.of(arguments);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("--outlet, --published and --url describe a single text");
    }
  }

  @Test
  void stopsWhenTheResultsCannotBeWritten() throws IOException {
    StringWriter err = new StringWriter();
    Console full =
        new Console(System.in, new PrintWriter(new Full()), new PrintWriter(err), Ansi.OFF, false);
    assertThat(Summitry.run(full, "extract", file("a.txt").toString())).isOne();
    assertThat(err).hasToString("summitry: the results could not all be written\n");
  }

  /** A disk with no room left. */
  private static final class Full extends Writer {
    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      throw new IOException("no space left");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
