package io.github.summitry.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command reads and writes: UTF-8 with {@code \n}, whatever the platform prefers.
 *
 * @param in standard input
 * @param out results
 * @param err messages
 * @param ansi whether results may be coloured
 * @param watched whether messages go to a terminal
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, Ansi ansi, boolean watched) {

  /** Returns the process's own streams, coloured if they are a terminal. */
  static Console system() {
    return new Console(
        System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), Ansi.AUTO, isWatched());
  }

  // Linux says where the stream goes; elsewhere a terminal for results is taken for both.
  private static boolean isWatched() {
    try {
      Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/2"));
      return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return Ansi.AUTO.enabled();
    }
  }

  /** Returns this console without a line on how far a command has come. */
  Console unwatched() {
    return new Console(in, out, err, ansi, false);
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
  }

  /** Returns whether messages may be coloured: only on a terminal, and where results may be. */
  Ansi errAnsi() {
    return watched ? ansi : Ansi.OFF;
  }

  /** Prints a line of results. */
  void print(String line) {
    out.print(line);
    out.print('\n');
  }

  /** Prints a message for people, at once and behind the results printed so far. */
  void complain(String message) {
    out.flush();
    err.print("summitry: " + message + "\n");
    err.flush();
  }

  /** Returns whether all results so far could be written. */
  boolean accepts() {
    return !out.checkError();
  }
}
