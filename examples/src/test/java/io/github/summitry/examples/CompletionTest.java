package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shell offers behind the words that are typed. */
class CompletionTest {
  private static final Path BASH = Path.of("/bin/bash");
  private static final String ASK =
      """
      compopt() { :; }
      source "$0"
      COMP_WORDS=("$@")
      COMP_CWORD=$(($# - 1))
      _complete_summitry
      echo "${COMPREPLY[@]}"
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "summitry ex, extract export",
    "summitry export --to ?, csv ics plover jsonld",
    "summitry timeline --t, --threads",
    "summitry threads --f, --followed --files",
    "summitry report --o, --output --outlet"
  })
  void completes(String typed, String offered) throws IOException, InterruptedException {
    assumeThat(BASH).as("no bash here").exists();
    Path script = folder.resolve("completion.bash");
    Files.writeString(script, Run.of("generate-completion").out());
    List<String> line = new ArrayList<>(List.of(BASH.toString(), "-c", ASK, script.toString()));
    Arrays.stream(typed.split(" ")).map(word -> word.replace("?", "")).forEach(line::add);
    Process bash = new ProcessBuilder(line).redirectErrorStream(true).start();
    String answer = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).isZero();
    assertThat(answer.strip().split(" ")).containsExactlyInAnyOrder(offered.split(" "));
  }
}
