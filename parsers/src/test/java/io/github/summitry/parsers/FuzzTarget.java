package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Article;
import io.github.summitry.JsonLines;
import io.github.summitry.Located;
import io.github.summitry.Report;
import io.github.summitry.ReportFormatException;
import io.github.summitry.parsers.outlets.ArticleParser;
import io.github.summitry.parsers.outlets.Parsers;
import io.github.summitry.parsers.outlets.Source;
import java.io.IOException;
import java.util.List;

/** What a fuzzer feeds, and what must hold whatever it feeds. */
enum FuzzTarget {
  /** Every outlet's parser takes any text apart. */
  TEXT {
    @Override
    void take(String input) {
      Parsers.ALL.forEach(parser -> parse(parser, Source.of("fuzz", input)));
    }
  },
  /** Every outlet's parser takes any page apart. */
  HTML {
    @Override
    void take(String input) {
      Parsers.ALL.forEach(parser -> parse(parser, Source.ofHtml("fuzz", input)));
    }
  },
  /** What is no report is refused with a message, what is one survives the way there and back. */
  JSON {
    @Override
    void take(String input) throws IOException {
      Report report;
      try {
        report = JsonLines.read(input);
      } catch (ReportFormatException e) {
        assertThat(e).hasMessageStartingWith("report");
        return;
      }
      assertThat(JsonLines.read(JsonLines.write(report))).isEqualTo(report);
    }
  },
  /** The reader reads any text or page, and its evidence is in place. */
  READ {
    @Override
    void take(String input) throws IOException {
      Source source = Source.of("fuzz", input);
      Report report = READER.read(source);
      check(source, report.article(), Pieces.of(report));
      assertThat(JsonLines.read(JsonLines.write(report))).isEqualTo(report);
    }
  };

  private static final ArticleReader READER = ArticleReader.create();

  /** Throws if something does not hold. */
  abstract void take(String input) throws IOException;

  private static void parse(ArticleParser parser, Source source) {
    assertThat(parser.likelihood(source)).isBetween(0, 100);
    Article article = parser.parse(source).article();
    check(source, article, Pieces.of(article).toList());
  }

  private static void check(Source source, Article article, List<Located> pieces) {
    String text = article.text().orElseGet(source::text);
    pieces.forEach(piece -> check(text, piece));
  }

  private static void check(String text, Located piece) {
    if (!text.substring(piece.begin(), piece.end()).equals(piece.text())) {
      throw new AssertionError(piece + " is not in its place");
    }
  }
}
