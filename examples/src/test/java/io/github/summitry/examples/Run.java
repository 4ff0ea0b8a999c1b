package io.github.summitry.examples;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** One run of the command line, in this process. */
record Run(int status, String out, String err) {
  static Run of(Object... arguments) {
    return withInput("", arguments);
  }

  static Run withInput(String input, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            Ansi.OFF,
            false);
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    int status = Summitry.run(console, words);
    return new Run(status, out.toString(), err.toString());
  }
}
