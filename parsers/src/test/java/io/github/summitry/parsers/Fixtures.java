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

/** Every article that the tests have: the seeds, and all texts and pages among the resources. */
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
      return files.filter(Fixtures::isArticle).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isArticle(Path file) {
    return file.toString().endsWith(".txt") || file.toString().endsWith(".html");
  }

  private static Source source(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      String content = Files.readString(file);
      return name.endsWith(".html") ? Source.ofHtml(name, content) : Source.of(name, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
