package io.github.summitry.corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.summitry.Article;
import io.github.summitry.Evidence;
import io.github.summitry.PublicationTime;
import java.util.Optional;

/**
 * A piece of an article's text that carries a fact, with the article's name. Immutable.
 *
 * @param article the article's id
 * @param published when it was published; empty if unknown
 * @param begin the index of the first UTF-16 code unit in the article's text
 * @param end the index after the last
 * @param text the text between them
 * @param rule the name of the rule that found it; empty if unknown
 */
@JsonPropertyOrder({"article", "published", "begin", "end", "text", "rule"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Citation(
    String article,
    Optional<PublicationTime> published,
    int begin,
    int end,
    String text,
    Optional<String> rule) {

  /** Returns the citation of an article's evidence. */
  public static Citation of(Article article, Evidence evidence) {
    return new Citation(
        article.id(),
        article.published(),
        evidence.begin(),
        evidence.end(),
        evidence.text(),
        evidence.rule());
  }
}
