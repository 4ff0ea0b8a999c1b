package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages beside the README name is there, and the code that they show is the project's. */
class DocsTest {
  private static final Path PROJECT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern CLASS =
      Pattern.compile("`([A-Z]\\w+(?:Test|Rules?|Parser|Benchmark))\\b");
  private static final Pattern RULE =
      Pattern.compile("<!-- rule: (\\w+) -->\\n```java\\n(.*?)```", Pattern.DOTALL);

  static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(PROJECT.resolve("docs"))) {
      Stream<Path> own = Stream.of("CONTRIBUTING.md", "CHANGELOG.md").map(PROJECT::resolve);
      return Stream.concat(docs, own).sorted().toList();
    }
  }

  private static Stream<String> found(Pattern pattern, Path page) throws IOException {
    return pattern.matcher(Files.readString(page)).results().map(found -> found.group(1));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void filesThatTheyLinkExist(Path page) throws IOException {
    assertThat(found(LINK, page))
        .allMatch(link -> Files.exists(page.resolveSibling(link)), "exist");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void classesThatTheyNameExist(Path page) throws IOException {
    Set<String> sources;
    try (Stream<Path> files = Files.walk(PROJECT)) {
      sources =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .map(name -> name.replace(".java", ""))
              .collect(Collectors.toSet());
    }
    assertThat(found(CLASS, page)).allMatch(sources::contains, "exist");
  }

  @Test
  void rulesThatTheyShowAreTheProjects() throws IOException {
    String page = Files.readString(PROJECT.resolve("docs/RULES.md"));
    List<MatchResult> rules = RULE.matcher(page).results().toList();
    assertThat(rules).isNotEmpty();
    Path facts = PROJECT.resolve("parsers/src/main/java/io/github/summitry/parsers/facts");
    for (MatchResult rule : rules) {
      String source = Files.readString(facts.resolve(rule.group(1) + ".java"));
      assertThat(inOneLine(source)).contains(inOneLine(rule.group(2)));
    }
  }

  private static String inOneLine(String code) {
    return code.strip().replaceAll("\\s+", " ");
  }
}
