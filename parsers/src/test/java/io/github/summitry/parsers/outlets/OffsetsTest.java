package io.github.summitry.parsers.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Article;
import io.github.summitry.Located;
import io.github.summitry.seeds.Seeds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every piece of a page is the text between its offsets, and no two pieces share a character. */
class OffsetsTest {
  static Stream<Source> pages() {
    Stream<Source> seeds = Seeds.all().stream().map(seed -> Source.of(seed.id(), seed.text()));
    return Stream.concat(seeds, Fixture.all().map(Fixture::source));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPieceIsTheTextBetweenItsOffsets(Source page) {
    for (ArticleParser parser : Parsers.ALL) {
      Article article = parser.parse(page).article();
      String text = article.text().orElseGet(page::text);
      assertThat(pieces(article))
          .allSatisfy(
              piece ->
                  assertThat(text.substring(piece.begin(), piece.end())).isEqualTo(piece.text()));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noTwoPiecesShareACharacter(Source page) {
    for (ArticleParser parser : Parsers.ALL) {
      List<Located> pieces = pieces(parser.parse(page).article());
      pieces.sort(Comparator.comparingInt(Located::begin));
      for (int i = 1; i < pieces.size(); i++) {
        assertThat(pieces.get(i).begin()).isGreaterThanOrEqualTo(pieces.get(i - 1).end());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyWordIsSomewhere(Source page) {
    for (ArticleParser parser : Parsers.ALL) {
      Article article = parser.parse(page).article();
      String text = article.text().orElseGet(page::text);
      List<Located> pieces = pieces(article);
      pieces.sort(Comparator.comparingInt(Located::begin).reversed());
      for (Located piece : pieces) {
        text = text.substring(0, piece.begin()) + "\n" + text.substring(piece.end());
      }
      List<String> rest = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
      assertThat(rest).allSatisfy(line -> assertThat(isMetadata(line, article)).as(line).isTrue());
    }
  }

  // Headline, section, byline, dates and dateline are values without a place of their own.
  private static boolean isMetadata(String line, Article article) {
    return line.length() < 100 || article.headline().filter(line::contains).isPresent();
  }

  private static List<Located> pieces(Article article) {
    List<Located> pieces = new ArrayList<>(article.captions());
    pieces.addAll(article.paragraphs());
    pieces.addAll(article.dropped());
    return pieces;
  }
}
