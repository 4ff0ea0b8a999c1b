package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Article;
import io.github.summitry.Outlet;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.parsers.outlets.Source;
import io.github.summitry.seeds.Seed;
import io.github.summitry.seeds.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each example answers one question, and its answer is known. */
class ExamplesTest {
  @TestFactory
  Stream<DynamicTest> printWhatTheyShould(@TempDir Path folder) throws IOException {
    return Program.names().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      Program program = Program.of(name);
                      Path out = Files.createDirectory(folder.resolve(name));
                      assertThat(program.run(out)).containsExactlyElementsOf(program.printed());
                    }));
  }

  @Test
  void expectedTextsHaveAProgramEach() throws IOException {
    assertThat(Program.expected()).containsExactlyElementsOf(Program.names());
  }

  @Test
  void ownOutletReadsItsPagesAndNoOthers() {
    ArticleReader reader =
        ArticleReader.builder().parser(new OwnOutlet.HarbourPostParser()).build();
    Article own = reader.read("ferry.txt", OwnOutlet.PAGE).article();
    assertThat(own.headline()).contains("Two neighbours, one ferry");
    assertThat(own.paragraphs()).hasSize(2);
    for (Seed seed : Seeds.all()) {
      assertThat(reader.read(seed.id(), seed.text()))
          .isEqualTo(ArticleReader.create().read(seed.id(), seed.text()));
    }
  }

  @Test
  void ownOutletTakesAnyText() {
    OwnOutlet.HarbourPostParser parser = new OwnOutlet.HarbourPostParser();
    for (String text : List.of("", "The Harbour Post\n", "The Harbour Post\na\n2031-02-30\n")) {
      Article article = parser.parse(Source.of("x", text)).article();
      assertThat(article.outlet()).isEqualTo(Outlet.of("harbourpost.example"));
      assertThat(article.published()).isEmpty();
    }
  }
}
