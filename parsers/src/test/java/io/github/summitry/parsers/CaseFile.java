package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * A file of cases beside a test: a line of text, then an indented line for each thing that is to be
 * read from it. Lines that begin with {@code #} and empty ones part them.
 */
public final class CaseFile {
  private CaseFile() {}

  /** Returns each text with the lines that belong to it, as a test's two arguments. */
  public static Stream<Arguments> read(Class<?> test, String file) throws IOException {
    List<Arguments> cases = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    String text = "";
    for (String line : lines(test, file)) {
      if (line.startsWith("  ")) {
        expected.add(line.strip());
      } else if (!line.startsWith("#")) {
        if (!text.isEmpty()) {
          cases.add(Arguments.of(text, List.copyOf(expected)));
        }
        expected.clear();
        text = line.strip();
      }
    }
    return cases.stream();
  }

  /** The lines of the file, and an empty one that ends the last case. */
  private static List<String> lines(Class<?> test, String file) throws IOException {
    try (InputStream in = test.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.concat(text.lines(), Stream.of("")).toList();
    }
  }
}
