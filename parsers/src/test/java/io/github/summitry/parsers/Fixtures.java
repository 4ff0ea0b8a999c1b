package io.github.summitry.parsers;

import io.github.summitry.parsers.outlets.Source;
import io.github.summitry.seeds.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every article that the tests have: the seeds, and all {@code .txt} files among the resources. */
public final class Fixtures {
  private Fixtures() {}

  /** Returns the articles in an order that does not depend on the machine. */
  public static List<Source> all() {
    return Stream.concat(
            Seeds.all().stream().map(seed -> Source.of(seed.id(), seed.text())),
            files().map(Fixtures::source))
        .toList();
  }

  private static Stream<Path> files() {
    URL classes = Fixtures.class.getProtectionDomain().getCodeSource().getLocation();
    try (Stream<Path> files = Files.walk(Path.of(classes.toURI()))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Source source(Path file) {
    try {
      return Source.of(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
