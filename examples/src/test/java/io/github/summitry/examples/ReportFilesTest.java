package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.JsonLines;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read once need not be read again. */
class ReportFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"meetings", "timeline", "threads", "claims"})
  void reportsGiveWhatTheirArticlesGive(String command) throws IOException {
    Path reports = Files.writeString(folder.resolve("r.jsonl"), Run.of("extract").out());
    Run fromReports = Run.of(command, reports);
    assertThat(fromReports.status()).isZero();
    assertThat(fromReports.out()).isNotEmpty().isEqualTo(Run.of(command).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles", "reports"})
  void aPageIsWrittenOfEither(String kind) throws IOException {
    Path reports = Files.writeString(folder.resolve("r.jsonl"), Run.of("extract").out());
    Path page = folder.resolve("page.html");
    Run run =
        kind.equals("reports")
            ? Run.of("report", "-o", page, reports)
            : Run.of("report", "-o", page);
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("Mark Carney (CA)");
  }

  @Test
  void exportsTakeReports() throws IOException {
    Path reports = Files.writeString(folder.resolve("r.jsonl"), Run.of("extract").out());
    for (String format : List.of("csv", "ics", "plover")) {
      Path ofReports = folder.resolve(format + "-reports");
      Path ofArticles = folder.resolve(format + "-articles");
      assertThat(Run.of("export", "--to", format, ofReports, reports).status()).isZero();
      assertThat(Run.of("export", "--to", format, ofArticles).status()).isZero();
      for (Path file : ExportFormat.of(format).files(Path.of(""))) {
        assertThat(ofReports.resolve(file)).hasSameBinaryContentAs(ofArticles.resolve(file));
      }
    }
  }

  @Test
  void reportsMayBeCompressed() throws IOException {
    Path plain = Files.writeString(folder.resolve("r.jsonl"), Run.of("extract").out());
    Path packed = folder.resolve("r.jsonl.gz");
    JsonLines.write(JsonLines.read(plain), packed);
    assertThat(Run.of("meetings", packed)).isEqualTo(Run.of("meetings", plain));
    Files.write(packed, new byte[] {0x1F, (byte) 0x8B, 0});
    assertThat(Run.of("meetings", packed).status()).isOne();
  }

  @Test
  void articlesMayBeCompressed() throws IOException {
    String line =
        "{\"text\": \"Korean President Lee met Japanese Prime Minister Abe in Seoul.\"}\n";
    Path plain = Files.writeString(folder.resolve("a.jsonl"), line);
    Path packed = folder.resolve("a.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
    String report = Run.of("extract", packed).out();
    assertThat(report.replace(".gz", "")).isEqualTo(Run.of("extract", plain).out());
    assertThat(Run.of("meetings", packed).out().replace(".gz", ""))
        .isEqualTo(Run.of("meetings", plain).out())
        .isNotEmpty();
  }
}
