package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
