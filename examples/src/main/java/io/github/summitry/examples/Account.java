package io.github.summitry.examples;

import io.github.summitry.Article;
import io.github.summitry.Summit;

/**
 * What one article says of a meeting.
 *
 * @param article the article, without its text
 * @param summit the meeting as the article reports it
 */
record Account(Article article, Summit summit) {
  /** Lets the article's text go: a timeline of many articles needs only where each came from. */
  Account {
    article = article.withParagraphs().withCaptions().withDropped();
  }
}
