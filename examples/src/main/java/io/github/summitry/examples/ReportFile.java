package io.github.summitry.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.summitry.JsonLines;
import io.github.summitry.Report;
import io.github.summitry.ReportFormatException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** A file of reports, as {@code extract} prints them. */
final class ReportFile {
  /** What every report begins with, and no record of an article. */
  private static final String OPENING = "{\"article\":{";

  private ReportFile() {}

  /** Returns whether the path names such a file. */
  static boolean isOne(String path) {
    if (!isPacked(path) && !path.toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
      return false;
    }
    try (BufferedReader lines = open(path)) {
      String first = lines.readLine();
      return first != null && first.startsWith(OPENING);
    } catch (IOException | InvalidPathException e) {
      return false; // whoever reads it as articles says why
    }
  }

  /**
   * Hands over its reports in order; a line that is none is reported and left out.
   *
   * @return whether every line was a report
   */
  static boolean read(String path, Console console, Consumer<Report> action) {
    boolean complete = true;
    try (BufferedReader lines = open(path)) {
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        complete &= line.isBlank() || read(line, path + ", line " + number, console, action);
        number++;
      }
    } catch (InvalidPathException e) {
      console.complain(path + ": no such file");
      return false;
    } catch (IOException e) {
      console.complain(path + ": " + Reason.of(e));
      return false;
    }
    return complete;
  }

  private static boolean isPacked(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".jsonl.gz");
  }

  private static BufferedReader open(String path) throws IOException {
    InputStream bytes = Files.newInputStream(Path.of(path));
    try {
      InputStream plain = isPacked(path) ? new GZIPInputStream(bytes) : bytes;
      return new BufferedReader(new InputStreamReader(plain, UTF_8.newDecoder()));
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  private static boolean read(String line, String place, Console console, Consumer<Report> action) {
    try {
      action.accept(JsonLines.read(line));
      return true;
    } catch (ReportFormatException e) {
      console.complain(place + ": " + e.getMessage());
      return false;
    }
  }
}
