package io.github.summitry.corpus;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.summitry.Article;

/**
 * A sought word where it stands in an article's text. Immutable.
 *
 * @param article the article
 * @param begin the index of its first UTF-16 code unit in the article's text
 * @param end the index after the last
 * @param before what stands before it in its paragraph, as far as asked for
 * @param text the word as printed
 * @param after what stands behind it in its paragraph, as far as asked for
 */
@JsonPropertyOrder({"id", "begin", "end", "before", "text", "after"})
public record Keyword(
    @JsonIgnore Article article, int begin, int end, String before, String text, String after) {

  /** Returns the article's id. */
  @JsonProperty
  public String id() {
    return article.id();
  }

  /** Returns the word in brackets between its neighbours. */
  @Override
  public String toString() {
    return before + "[" + text + "]" + after;
  }
}
