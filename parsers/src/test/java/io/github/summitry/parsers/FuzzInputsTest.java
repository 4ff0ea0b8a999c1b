package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a fuzzer once found, and what it starts from. */
class FuzzInputsTest {
  @ParameterizedTest
  @EnumSource
  void everyInputIsTaken(FuzzTarget target) throws Exception {
    String folder = "ReaderFuzzTestInputs/" + target.name().toLowerCase(Locale.ROOT);
    Path inputs = Path.of(Objects.requireNonNull(getClass().getResource(folder)).toURI());
    List<Path> files;
    try (Stream<Path> all = Files.list(inputs)) {
      files = all.sorted().toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      target.take(text(file));
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
