package io.github.summitry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports as JSON Lines: one JSON object a line, UTF-8, lines ended by {@code \n}.
 *
 * <p>What is absent is left out, lists may be empty, no value is {@code null}. Fields that this
 * version does not know are ignored. A report written and read back is equal; the same report gives
 * the same bytes. Half of a surrogate pair, which UTF-8 cannot write, is escaped. Files may be
 * compressed with gzip. Thread-safe.
 */
public final class JsonLines {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonLines() {}

  /** Returns the report as one line of JSON, without a line end. */
  public static String write(Report report) {
    return Surrogates.escaped(MAPPER.writeValueAsString(report));
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
   * Writes the reports to a file, a line each, compressed with gzip if its name ends in {@code
   * .gz}; a file that is there is replaced.
   *
   * @param reports are taken one by one: they need not fit into memory together
   * @throws IOException if the file cannot be written
   */
  public static void write(Iterable<Report> reports, Path file) throws IOException {
    try (Writer out = ReportFile.writer(file)) {
      write(reports, out);
    }
  }

  /**
   * Writes the reports of a stream to a file as {@link #write(Iterable, Path)} does.
   *
   * @param reports are taken one by one; the caller closes the stream
   * @throws IOException if the file cannot be written
   */
  public static void write(Stream<Report> reports, Path file) throws IOException {
    try (Writer out = ReportFile.writer(file)) {
      for (Iterator<Report> each = reports.iterator(); each.hasNext(); ) {
        out.append(write(each.next())).append('\n');
      }
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
    try (Stream<Report> reports = stream(file)) {
      return reports.toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Returns the reports of a file in order, read one by one as the stream asks for them; blank
   * lines are skipped. The stream is sequential and has to be closed.
   *
   * <p>While it is read it throws {@link UncheckedIOException}, whose cause is a {@link
   * ReportFormatException} that names file, line and field if a line is no report.
   *
   * @throws IOException if the file cannot be opened
   */
  public static Stream<Report> stream(Path file) throws IOException {
    ReportFile reports = new ReportFile(file);
    return StreamSupport.stream(reports, false).onClose(reports::close);
  }

  static Report read(String line, String source) throws ReportFormatException {
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
