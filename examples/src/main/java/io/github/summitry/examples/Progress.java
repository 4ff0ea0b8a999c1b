package io.github.summitry.examples;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How far a long run has come: a line on a terminal, written over once a second. */
final class Progress {
  private static final long INTERVAL = 1_000_000_000;
  private static final String ERASE_LINE = "\r\u001B[K";

  private final PrintWriter out;
  private final boolean shown;
  private final LongSupplier nanos;
  private long due;
  private long articles;
  private long failures;
  private boolean visible;

  Progress(PrintWriter out, boolean shown, LongSupplier nanos) {
    this.out = out;
    this.shown = shown;
    this.nanos = nanos;
    due = nanos.getAsLong() + INTERVAL;
  }

  static Progress on(Console console) {
    return new Progress(console.err(), console.watched(), System::nanoTime);
  }

  /** Counts an article. */
  void advance() {
    articles++;
    if (shown && nanos.getAsLong() - due >= 0) {
      due = nanos.getAsLong() + INTERVAL;
      visible = true;
      String failed = failures == 0 ? "" : String.format(Locale.ROOT, ", %,d failed", failures);
      write(ERASE_LINE + String.format(Locale.ROOT, "%,d articles%s", articles, failed));
    }
  }

  /** Counts a failure. */
  void failed() {
    failures++;
  }

  long failures() {
    return failures;
  }

  /** Takes the line off the terminal. */
  void clear() {
    if (visible) {
      write(ERASE_LINE);
      visible = false;
    }
  }

  private void write(String text) {
    out.print(text);
    out.flush();
  }
}
