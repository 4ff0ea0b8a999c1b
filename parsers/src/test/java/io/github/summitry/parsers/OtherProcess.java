package io.github.summitry.parsers;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.summitry.Report;
import io.github.summitry.seeds.Seeds;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Runs programs in a Java virtual machine of their own. */
final class OtherProcess {
  private static final List<Class<?>> LIBRARY =
      List.of(
          Report.class,
          ArticleReader.class,
          JsonInclude.class,
          JsonParser.class,
          JsonMapper.class,
          Jsoup.class,
          NullMarked.class);

  private OtherProcess() {}

  /** Returns where the library and all that it brings along are, and nothing else. */
  static List<Path> library() {
    return LIBRARY.stream().map(OtherProcess::origin).toList();
  }

  /** Returns the library, the tests and the seeds. */
  static List<Path> tests() {
    return Stream.concat(
            library().stream(), Stream.of(origin(OtherProcess.class), origin(Seeds.class)))
        .toList();
  }

  /** Returns the places as one option's value. */
  static String path(List<Path> places) {
    return places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** Returns what the program prints, all of it UTF-8. Its messages go where this process's go. */
  static String run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try {
      byte[] output = process.getInputStream().readAllBytes();
      if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IOException("failed: " + String.join(" ", command));
      }
      return new String(output, StandardCharsets.UTF_8);
    } finally {
      process.destroyForcibly();
    }
  }

  private static Path origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
