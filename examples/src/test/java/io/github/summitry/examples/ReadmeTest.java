package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.JsonLines;
import io.github.summitry.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the README shows is what the programs are and print. A comment before a block says where it
 * comes from: {@code <!-- source: ListMeetings, meetings -->}, {@code <!-- output: ListMeetings
 * -->}.
 */
class ReadmeTest {
  private static final Path PROJECT = Path.of("..");
  private static final Pattern BLOCK =
      Pattern.compile("(?:<!-- (\\w+): (.*?) -->\\n)?```(\\w+)\\n(.*?)```\\n", Pattern.DOTALL);

  private static String readme() throws IOException {
    return Files.readString(PROJECT.resolve("README.md"));
  }

  private record Block(String kind, String of, String language, String content) {
    static Block of(MatchResult found) {
      String kind = found.group(1) == null ? "" : found.group(1);
      String of = found.group(2) == null ? "" : found.group(2);
      return new Block(kind, of, found.group(3), found.group(4));
    }

    static List<Block> all(String kind) throws IOException {
      return BLOCK
          .matcher(readme())
          .results()
          .map(Block::of)
          .filter(block -> block.kind().equals(kind))
          .toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> snippetsAreTheSources() throws IOException {
    return Block.all("source").stream()
        .map(
            block ->
                DynamicTest.dynamicTest(
                    block.of(), () -> assertThat(block.content()).isEqualTo(region(block.of()))));
  }

  /** What the programs print is compared with these files by {@link ExamplesTest}. */
  @TestFactory
  Stream<DynamicTest> outputsAreThePrograms() throws IOException {
    return Block.all("output").stream()
        .map(
            block ->
                DynamicTest.dynamicTest(
                    block.of(),
                    () ->
                        assertThat(block.content().lines())
                            .containsExactlyElementsOf(Program.of(block.of()).printed())));
  }

  @Test
  void everySnippetSaysWhereItComesFrom() throws IOException {
    assertThat(Block.all("")).noneMatch(block -> block.language().equals("java"));
  }

  @Test
  void everyProgramIsShown() throws IOException {
    assertThat(Block.all("source").stream().map(block -> block.of().split(",")[0]))
        .containsAll(Program.names());
  }

  @Test
  void theFirstTextIsTheOneRead() throws IOException {
    String quoted =
        readme()
            .lines()
            .dropWhile(line -> !line.startsWith("> "))
            .takeWhile(line -> line.startsWith("> "))
            .map(line -> line.substring(2))
            .reduce((first, second) -> first + " " + second)
            .orElse("");
    assertThat(quoted).isEqualTo(ReadOneArticle.TEXT);
  }

  @Test
  void theJsonIsTheReport() throws IOException {
    List<Block> blocks = Block.all("json");
    assertThat(blocks).hasSize(1);
    Report report = ReadOneArticle.report(ReadOneArticle.TEXT);
    assertThat(JsonLines.read(blocks.get(0).content()))
        .as("the README should show, with line breaks, " + JsonLines.write(report))
        .isEqualTo(report);
  }

  @Test
  void theTimelineIsWhatTheCommandPrints() throws IOException {
    String printed = Run.of("timeline").out();
    assertThat(Block.all("timeline"))
        .hasSize(1)
        .allSatisfy(block -> assertThat(printed).contains(block.content()));
  }

  @Test
  void testsRunAsTheCheckedInScriptRunsThem() throws IOException {
    List<Block> blocks = Block.all("script");
    assertThat(blocks).hasSize(1);
    assertThat(Files.readAllLines(PROJECT.resolve(".ci/run")))
        .contains(blocks.get(0).content().strip());
  }

  @Test
  void filesThatItNamesExist() throws IOException {
    List<String> links = new ArrayList<>();
    Matcher link = Pattern.compile("]\\(([^)#:]+)\\)").matcher(readme());
    while (link.find()) {
      links.add(link.group(1));
    }
    assertThat(links).isNotEmpty().allMatch(target -> Files.exists(PROJECT.resolve(target)));
  }

  /** Returns a region of a program's source, moved to the left margin. */
  private static String region(String name) {
    String[] parts = name.split(", ");
    Matcher region =
        Pattern.compile("// region " + parts[1] + "\\n(.*?)\\s*// endregion", Pattern.DOTALL)
            .matcher(Program.source(parts[0]));
    assertThat(region.find()).as(parts[0] + " has a region " + parts[1]).isTrue();
    return region.group(1).stripIndent() + "\n";
  }
}
