package io.github.summitry.parsers;

import io.github.summitry.parsers.outlets.ArticleParser;
import java.util.List;

/** The parsers of the release, for tests of their package. */
public final class BundledParsers {
  /** The parsers in the order in which the reader has them. */
  public static final List<ArticleParser> ALL = ArticleReader.BUNDLED;

  private BundledParsers() {}
}
