package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Article;
import io.github.summitry.JsonLines;
import io.github.summitry.Located;
import io.github.summitry.Report;
import io.github.summitry.ReportFormatException;
import io.github.summitry.parsers.outlets.ArticleParser;
import io.github.summitry.parsers.outlets.JoongAngParser;
import io.github.summitry.parsers.outlets.KoreaHeraldParser;
import io.github.summitry.parsers.outlets.KoreaNetParser;
import io.github.summitry.parsers.outlets.PlainTextParser;
import io.github.summitry.parsers.outlets.Source;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What a fuzzer feeds, and what must hold whatever it feeds. */
enum FuzzTarget {
  /** Every outlet's parser takes any text apart. */
  TEXT {
    @Override
    void take(String input) {
      PARSERS.forEach(parser -> parse(parser, Source.of("fuzz", input)));
    }
  },
  /** Every outlet's parser takes any page apart. */
  HTML {
    @Override
    void take(String input) {
      PARSERS.forEach(parser -> parse(parser, Source.ofHtml("fuzz", input)));
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
      check(source, report.article(), evidence(report));
      assertThat(JsonLines.read(JsonLines.write(report))).isEqualTo(report);
    }
  };

  private static final ArticleReader READER = ArticleReader.create();
  private static final List<ArticleParser> PARSERS =
      List.of(
          new PlainTextParser(),
          new KoreaNetParser(),
          new KoreaHeraldParser(),
          new JoongAngParser());

  /** Throws if something does not hold. */
  abstract void take(String input) throws IOException;

  private static void parse(ArticleParser parser, Source source) {
    assertThat(parser.likelihood(source)).isBetween(0, 100);
    check(source, parser.parse(source).article(), Stream.of());
  }

  private static void check(Source source, Article article, Stream<? extends Located> more) {
    String text = article.text().orElseGet(source::text);
    Stream.of(article.paragraphs(), article.captions(), article.dropped())
        .<Located>flatMap(List::stream)
        .forEach(piece -> check(text, piece));
    more.forEach(piece -> check(text, piece));
  }

  private static void check(String text, Located piece) {
    if (!text.substring(piece.begin(), piece.end()).equals(piece.text())) {
      throw new AssertionError(piece + " is not in its place");
    }
  }

  private static Stream<? extends Located> evidence(Report report) {
    return Stream.of(
            report.leaders().stream().flatMap(leader -> leader.evidence().stream()),
            report.officials().stream().flatMap(official -> official.evidence().stream()),
            report.summits().stream().flatMap(summit -> summit.evidence().stream()),
            report.pledges().stream().flatMap(pledge -> pledge.evidence().stream()),
            report.quotes().stream().flatMap(quote -> quote.evidence().stream()))
        .flatMap(kind -> kind);
  }
}
