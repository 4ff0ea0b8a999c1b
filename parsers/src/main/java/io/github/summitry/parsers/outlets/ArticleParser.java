package io.github.summitry.parsers.outlets;

import io.github.summitry.Outlet;

/**
 * Takes one outlet's pages apart. Implement it to read an outlet of your own and give it to the
 * reader's builder, or register it for {@link java.util.ServiceLoader}. Implementations are
 * immutable and thread-safe, and never throw for what a text says.
 */
public interface ArticleParser {

  /** Returns the outlet whose pages it knows. */
  Outlet outlet();

  /**
   * Returns how likely the text is a page of this outlet, from 0 (no sign of it) to 100 (its own
   * label or address). The reader takes the parser with the highest likelihood, of equals the one
   * added last.
   */
  int likelihood(Source source);

  /** Returns the article that the page shows; what could not be understood becomes a warning. */
  ParsedArticle parse(Source source);
}
