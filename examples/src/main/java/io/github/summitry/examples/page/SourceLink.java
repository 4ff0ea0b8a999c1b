package io.github.summitry.examples.page;

/**
 * A way to an article's words.
 *
 * @param name outlet and date
 * @param title the article's title
 * @param place where they stand in the page
 */
public record SourceLink(String name, String title, String place) {}
