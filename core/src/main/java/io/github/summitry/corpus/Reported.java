package io.github.summitry.corpus;

import io.github.summitry.Article;

/**
 * A fact and the article that reports it. Immutable.
 *
 * @param article the article
 * @param fact what it reports: a summit, a pledge, a quote, a leader
 * @param <F> the fact's type
 */
public record Reported<F>(Article article, F fact) {}
