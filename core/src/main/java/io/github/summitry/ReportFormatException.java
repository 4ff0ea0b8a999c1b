package io.github.summitry;

import java.io.IOException;

/** Text that should be a report in JSON and is not; the message names source, line and field. */
public final class ReportFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  ReportFormatException(String message) {
    super(message);
  }

  ReportFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
