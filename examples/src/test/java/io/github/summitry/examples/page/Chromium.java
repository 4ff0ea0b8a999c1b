package io.github.summitry.examples.page;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A Chromium without a window, spoken to in its DevTools protocol. */
final class Chromium implements AutoCloseable {
  private static final String LISTENING = "DevTools listening on ";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final Process process;
  private final URI address;

  private Chromium(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Returns where one is installed, empty if nowhere on the path. */
  static Optional<Path> installed() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start(Path program, Path profile) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.of(
                    program.toString(),
                    "--headless",
                    "--remote-debugging-port=0",
                    "--user-data-dir=" + profile,
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-dev-shm-usage",
                    "--disable-sync",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--no-first-run",
                    "about:blank")
                .toList());
    Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader messages =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    // A browser that hangs is ended, and with it the reading of what it says.
    var patience = process.onExit().orTimeout(60, TimeUnit.SECONDS);
    patience.exceptionally(
        over -> over instanceof TimeoutException ? process.destroyForcibly() : process);
    for (String line = messages.readLine(); line != null; line = messages.readLine()) {
      if (line.startsWith(LISTENING)) {
        patience.cancel(false);
        drain(messages);
        return new Chromium(process, URI.create(line.substring(LISTENING.length())));
      }
    }
    throw new IOException(program + " ended before it listened");
  }

  /** A browser whose messages nobody reads stops. */
  private static void drain(BufferedReader messages) {
    Thread thread = new Thread(() -> messages.lines().forEach(line -> {}), "chromium's messages");
    thread.setDaemon(true);
    thread.start();
  }

  /** Returns a page, not yet opened. */
  Tab tab() {
    return Tab.open(HttpClient.newHttpClient(), address);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(late -> kill()).join();
  }

  private Process kill() {
    return process.destroyForcibly();
  }
}
