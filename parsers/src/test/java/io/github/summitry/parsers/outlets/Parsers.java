package io.github.summitry.parsers.outlets;

import io.github.summitry.parsers.BundledParsers;
import java.util.Comparator;
import java.util.List;

/** The parsers as the reader uses them. */
public final class Parsers {
  /** The parsers in the order in which the reader has them. */
  public static final List<ArticleParser> ALL = BundledParsers.ALL;

  private Parsers() {}

  static ArticleParser of(Source source) {
    return ALL.stream()
        .max(Comparator.comparingInt(parser -> parser.likelihood(source)))
        .orElseThrow();
  }

  static ParsedArticle parse(Source source) {
    return of(source).parse(source);
  }
}
