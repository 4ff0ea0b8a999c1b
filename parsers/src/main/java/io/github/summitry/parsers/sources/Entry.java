package io.github.summitry.parsers.sources;

import io.github.summitry.parsers.outlets.Source;

/** An article of a container, or why it could not be had. Immutable. */
public sealed interface Entry {
  /** Returns where it stands, for people: {@code news.zip, 2031/a.txt}. */
  String place();

  /** Returns the entry of a source that stands in no container. */
  static Entry of(Source source) {
    return new Found(source.id(), source);
  }

  /**
   * An article.
   *
   * @param place where it stands
   * @param source its text and what its container says of it
   */
  record Found(String place, Source source) implements Entry {}

  /**
   * Something that should have been an article, or several.
   *
   * @param place where it stands
   * @param reason why it could not be had, in words
   */
  record Broken(String place, String reason) implements Entry {}
}
