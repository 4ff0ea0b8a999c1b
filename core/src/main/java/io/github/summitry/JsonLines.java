package io.github.summitry;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports as JSON Lines: one JSON object a line, UTF-8, lines ended by {@code \n}.
 *
 * <p>What is absent is left out, lists may be empty, no value is {@code null}. Fields that this
 * version does not know are ignored. A report written and read back is equal; the same report gives
 * the same bytes. Thread-safe.
 */
public final class JsonLines {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonLines() {}

  /** Returns the report as one line of JSON, without a line end. */
  public static String write(Report report) {
    return MAPPER.writeValueAsString(report);
  }

  /**
   * Appends the reports, a line each.
   *
   * @throws IOException if {@code out} throws it
   */
  public static void write(Iterable<Report> reports, Appendable out) throws IOException {
    for (Report report : reports) {
      out.append(write(report)).append('\n');
    }
  }

  /**
   * Returns the report that a line writes.
   *
   * @throws ReportFormatException if the line is no report; the message names the field
   */
  public static Report read(String line) throws ReportFormatException {
    return read(line, "report");
  }

  /**
   * Returns the reports of a file in order; blank lines are skipped.
   *
   * @throws ReportFormatException if a line is no report; the message names file, line and field
   * @throws IOException if the file cannot be read
   */
  public static List<Report> read(Path file) throws IOException {
    List<Report> reports = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          reports.add(read(line, file + ", line " + number));
        }
        number++;
      }
    }
    return List.copyOf(reports);
  }

  private static Report read(String line, String source) throws ReportFormatException {
    try {
      return Optional.<Report>ofNullable(MAPPER.readValue(line, Report.class))
          .orElseThrow(() -> new ReportFormatException(source + ": null is no report"));
    } catch (JacksonException e) {
      throw new ReportFormatException(source + fieldOf(e) + ": " + e.getOriginalMessage(), e);
    } catch (RuntimeException e) {
      throw new ReportFormatException(source + ": " + e.getMessage(), e);
    }
  }

  private static String fieldOf(JacksonException e) {
    if (!(e instanceof DatabindException) || e.getPath().isEmpty()) {
      return e.getLocation() == null ? "" : ", column " + e.getLocation().getColumnNr();
    }
    return e.getPath().stream()
        .map(
            step ->
                step.getIndex() >= 0 ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
        .collect(Collectors.joining("", ", field ", ""))
        .replace("field .", "field ");
  }
}
