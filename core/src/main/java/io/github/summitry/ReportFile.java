package io.github.summitry;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The reports of a file while it is read; not thread-safe. */
final class ReportFile extends Spliterators.AbstractSpliterator<Report> {
  private static final int GZIP_FIRST = 0x1F;
  private static final int GZIP_SECOND = 0x8B;

  private final Path file;
  private final BufferedReader lines;
  private int number;

  ReportFile(Path file) throws IOException {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.file = file;
    this.lines = open(file);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Report> action) {
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          action.accept(JsonLines.read(line, file + ", line " + number));
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A compressed file is known by its first bytes, whatever its name. */
  private static BufferedReader open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    try {
      in.mark(2);
      boolean compressed = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
      in.reset();
      InputStream plain = compressed ? new GZIPInputStream(in) : in;
      return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder()));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  static Writer writer(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    try {
      OutputStream bytes = file.toString().endsWith(".gz") ? new GZIPOutputStream(out) : out;
      return new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder()));
    } catch (IOException | RuntimeException e) {
      out.close();
      throw e;
    }
  }
}
