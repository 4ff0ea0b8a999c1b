package io.github.summitry.export;

import io.github.summitry.Article;
import io.github.summitry.corpus.Reported;

/**
 * A fact of an article under the ids that exports give them.
 *
 * @param id the fact's id
 * @param source the article's id
 * @param article the article
 * @param fact the fact
 */
record Named<F>(String id, String source, Article article, F fact) {

  Reported<F> reported() {
    return new Reported<>(article, fact);
  }
}
