package io.github.summitry.parsers;

import io.github.summitry.Outlet;
import io.github.summitry.Warning;
import io.github.summitry.parsers.outlets.ArticleParser;
import io.github.summitry.parsers.outlets.ParsedArticle;
import io.github.summitry.parsers.outlets.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who reads a page: the outlet that the page is labelled with, else the one that the caller names,
 * else the likeliest.
 *
 * @param parser takes the page apart
 * @param source the page
 * @param contradicted the outlet that the caller named although the page is labelled with another
 */
record ParserChoice(ArticleParser parser, Source source, Optional<Outlet> contradicted) {
  /** From here on it is an outlet's own label that speaks. */
  private static final int LABELLED = 90;

  static ParserChoice of(List<ArticleParser> parsers, Source source) {
    Source unnamed = source.outlet().isPresent() ? source.withoutOutlet() : source;
    ArticleParser likeliest = likeliest(parsers, unnamed);
    Optional<Outlet> other = source.outlet().filter(named -> !named.equals(likeliest.outlet()));
    if (other.isEmpty()) {
      return new ParserChoice(likeliest, source, other);
    }
    return likeliest.likelihood(unnamed) >= LABELLED
        ? new ParserChoice(likeliest, unnamed, other)
        : new ParserChoice(named(parsers, source), source, Optional.empty());
  }

  private static ArticleParser named(List<ArticleParser> parsers, Source source) {
    return parsers.stream()
        .filter(parser -> source.outlet().filter(parser.outlet()::equals).isPresent())
        .reduce((first, last) -> last)
        .orElseGet(() -> likeliest(parsers, source));
  }

  private static ArticleParser likeliest(List<ArticleParser> parsers, Source source) {
    ArticleParser best = parsers.get(0);
    int highest = -1;
    for (ArticleParser parser : parsers) {
      int likelihood = parser.likelihood(source);
      if (likelihood >= highest) {
        best = parser;
        highest = likelihood;
      }
    }
    return best;
  }

  /** Returns the article with a warning if the caller was contradicted. */
  ParsedArticle amended(ParsedArticle parsed) {
    if (contradicted.isEmpty()) {
      return parsed;
    }
    Warning warning =
        Warning.builder()
            .code(Warning.Code.METADATA_DISAGREES)
            .message(
                "the page is labelled "
                    + parser.outlet()
                    + ", but "
                    + contradicted.get()
                    + " was given beside it")
            .begin(0)
            .end(0)
            .build();
    return new ParsedArticle(
        parsed.article(), Stream.concat(Stream.of(warning), parsed.warnings().stream()).toList());
  }
}
