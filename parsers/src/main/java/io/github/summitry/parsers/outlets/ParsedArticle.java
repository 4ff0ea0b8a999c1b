package io.github.summitry.parsers.outlets;

import io.github.summitry.Article;
import io.github.summitry.Warning;
import java.util.List;

/**
 * What an {@link ArticleParser} found on a page.
 *
 * @param article the article
 * @param warnings what it could not understand, in the order of the page
 */
public record ParsedArticle(Article article, List<Warning> warnings) {
  /** Copies the list. */
  public ParsedArticle {
    warnings = List.copyOf(warnings);
  }

  /**
   * Returns this article with what its source says beside the text, where the page says nothing; if
   * the two disagree, the page counts and a warning says so. The source's warnings come first.
   */
  public ParsedArticle supplementedBy(Source source) {
    return Supplement.of(this, source);
  }
}
