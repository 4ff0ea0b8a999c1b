package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.summitry.JsonLines;
import io.github.summitry.PublicationTime;
import io.github.summitry.parsers.mentions.LexiconFile;
import io.github.summitry.parsers.outlets.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that a program adds to the lexicons: {@code own-words.txt} says what they change. */
class OwnWordsTest {
  private static final ArticleReader BUNDLED = ArticleReader.create();
  private static final String STORY =
      "South Korean President Kim Do-yun met Japanese Prime Minister Hana Mori in Gunsanpo.";
  private static final String ROWS = "city\tcountry\nGunsanpo\tKR\n";

  static Stream<Arguments> cases() throws IOException {
    return CaseFile.read(OwnWordsTest.class, "own-words.txt");
  }

  static Stream<Arguments> faults() throws IOException {
    return CaseFile.read(OwnWordsTest.class, "own-words-faults.txt");
  }

  private static String rows(List<String> lines) {
    return String.join("\n", lines).replace("; ", "\t");
  }

  private static String read(ArticleReader reader, String text) {
    Source source = Source.of("a", text).withPublished(PublicationTime.parse("2031-05-03"));
    return JsonLines.write(reader.read(source));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void changeWhatIsRead(String text, List<String> lines) {
    String rows = rows(lines.subList(1, lines.size() - 1));
    String found = lines.get(lines.size() - 1);
    assertThat(read(ArticleReader.builder().lexicon(lines.get(0), rows).build(), text))
        .contains(found);
    assertThat(read(BUNDLED, text)).doesNotContain(found);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("faults")
  void areRefusedWithTheirPlaceAndTheRemedy(String file, List<String> lines) {
    String rows = rows(lines.subList(0, lines.size() - 1));
    assertThatThrownBy(() -> ArticleReader.builder().lexicon(file, rows).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(lines.get(lines.size() - 1));
  }

  @Test
  void everyLexiconTakesThem() throws IOException {
    assertThat(cases().map(each -> String.valueOf(((List<?>) each.get()[1]).get(0))))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(LexiconFile.values()).map(LexiconFile::fileName).toList());
  }

  @Test
  void mayStandInAFile(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(folder.resolve("cities.tsv"), "\uFEFF" + ROWS.replace("\n", "\r\n"));
    assertThat(read(ArticleReader.builder().lexicon(file).build(), STORY))
        .isEqualTo(read(ArticleReader.builder().lexicon("cities.tsv", ROWS).build(), STORY))
        .contains("\"city\":\"Gunsanpo\"");
  }

  @Test
  void aFileThatCannotBeReadIsNamed(@TempDir Path folder) throws IOException {
    ArticleReader.Builder missing = ArticleReader.builder().lexicon(folder.resolve("cities.tsv"));
    assertThatThrownBy(missing::build)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cities.tsv cannot be read");
  }

  @Test
  void rowsOfSeveralKindsAddUp() {
    ArticleReader reader =
        ArticleReader.builder()
            .lexicon("cities.tsv", ROWS)
            .lexicon("cities.tsv", "city\tcountry\nMokpobo\tKR\n")
            .lexicon("occasions.tsv", "name\nYellow Sea Forum\n")
            .build();
    String text = STORY.replace("Gunsanpo", "Mokpobo beside the Yellow Sea Forum");
    assertThat(read(reader, text)).contains("Mokpobo", "\"name\":\"Yellow Sea Forum\"");
    assertThat(read(reader, STORY)).contains("\"city\":\"Gunsanpo\"");
  }

  /** The page names each lexicon with the columns of its file. */
  @Test
  void thePageSaysWhichColumnsThereAre() throws IOException {
    String page = Files.readString(Path.of("../docs/WORDS.md"));
    for (LexiconFile file : LexiconFile.values()) {
      Path words =
          Path.of("src/main/resources/io/github/summitry/parsers/mentions", file.fileName());
      String header =
          Files.readAllLines(words).stream()
              .filter(line -> !line.startsWith("#"))
              .findFirst()
              .orElseThrow();
      String columns =
          Arrays.stream(header.split("\t"))
              .map(column -> "`" + column + "`")
              .collect(Collectors.joining(", "));
      assertThat(page).contains("| `" + file.fileName() + "` | " + columns + " |");
    }
  }
}
