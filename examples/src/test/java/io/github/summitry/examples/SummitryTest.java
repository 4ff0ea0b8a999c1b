package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class SummitryTest {
  @Test
  void withoutCommandExplainsItself() {
    Run run = Run.of();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Missing required subcommand", "timeline", "extract");
  }

  /** Each command, with what it needs beside a path. */
  private static Stream<List<Object>> commands(Path folder) {
    return Stream.of(
        List.of("timeline"),
        List.of("extract"),
        List.of("meetings"),
        List.of("threads"),
        List.of("claims"),
        List.of("report", "-o", folder.resolve("page.html")),
        List.of("export", "--to=csv", folder.resolve("tables")));
  }

  private static Run run(List<Object> command, Object... more) {
    return Run.of(Stream.concat(command.stream(), Stream.of(more)).toArray());
  }

  @TestFactory
  Stream<DynamicTest> everyCommandHelps(@TempDir Path folder) {
    return commands(folder)
        .map(command -> command.get(0))
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name.toString(),
                    () -> {
                      Run help = Run.of(name, "--help");
                      assertThat(help.status()).isZero();
                      assertThat(help.err()).isEmpty();
                      assertThat(help.out())
                          .contains("summitry " + name, "PATH", "--outlet", "Exit status: 0");
                      assertThat(Run.of("help", name)).isEqualTo(help);
                      assertThat(Run.of("--help").out()).contains("\n  " + name + " ");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandEndsWithTheStatusThatItsHelpNames(@TempDir Path folder)
      throws IOException {
    Path story = Files.writeString(folder.resolve("a.txt"), "Nobody met.\n");
    return commands(folder)
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command.get(0).toString(),
                    () -> {
                      assertThat(run(command, story).status()).isZero();
                      Run missing = run(command, "--threads=2", folder.resolve("b.txt"));
                      assertThat(missing.status()).isOne();
                      Run wrong = run(command, "--nonsense");
                      assertThat(wrong.status()).isEqualTo(2);
                      assertThat(wrong.out()).isEmpty();
                      assertThat(wrong.err()).startsWith("Unknown option: '--nonsense'");
                    }));
  }

  /** Results go to a terminal, messages to a file. */
  @Test
  void coloursAreForTerminals() {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console mixed =
        new Console(System.in, new PrintWriter(out), new PrintWriter(err), Ansi.ON, false);
    assertThat(Summitry.run(mixed, "timeline", "--nonsense")).isEqualTo(2);
    assertThat(err.toString()).contains("Unknown option").doesNotContain("\u001B");
    assertThat(Summitry.run(mixed, "timeline")).isZero();
    assertThat(out.toString()).contains("\u001B[1m2025-10-30");
    assertThat(Run.of("timeline").out()).doesNotContain("\u001B");
  }

  /** Where nobody watches, a process prints results alone, without a colour. */
  @Test
  void runsAsAProcess(@TempDir Path folder) throws Exception {
    Path results = folder.resolve("out");
    Path messages = folder.resolve("err");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Summitry.class.getName(),
                "timeline",
                Program.SEEDS.toString(),
                folder.resolve("gone.txt").toString())
            .redirectOutput(results.toFile())
            .redirectError(messages.toFile())
            .start();
    assertThat(process.waitFor()).isOne();
    assertThat(Files.readString(results)).isEqualTo(Run.of("timeline").out());
    assertThat(messages).hasContent("summitry: " + folder + "/gone.txt: no such file");
  }

  @Test
  void namesItsVersion() {
    Run run = Run.of("--version");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("summitry ");
  }

  @Test
  void explainsWrongValues() {
    String[][] wrong = {
      {"--published=yesterday", "not a date: \"yesterday\"; write 2025-10-30, 2025-10 or 2025"},
      {"--published=2025-02-30", "no date of the calendar: \"2025-02-30\""},
      {"--outlet= ", "an outlet needs a name"},
      {"--files=[", "Invalid value for option '--files'"},
      {"--colour", "Unknown option: '--colour'"}
    };
    for (String[] option : wrong) {
      Run run = Run.of("extract", option[0], "-");
      assertThat(run.status()).as(option[0]).isEqualTo(2);
      assertThat(run.err()).contains(option[1]);
      assertThat(run.out()).isEmpty();
    }
  }
}
