package io.github.summitry.examples.page;

import io.github.summitry.Article;
import io.github.summitry.Located;
import io.github.summitry.PublicationTime;
import io.github.summitry.Report;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article with its facts in their places.
 *
 * @param id its name in the page
 * @param report what the article says
 * @param facts its facts
 */
public record ArticleView(String id, Report report, List<Fact> facts) {
  /** Copies the list. */
  public ArticleView {
    facts = List.copyOf(facts);
  }

  static ArticleView of(Report report, int number) {
    String id = "article-" + number;
    return new ArticleView(id, report, Facts.of(report, id));
  }

  /** Returns the article. */
  public Article article() {
    return report.article();
  }

  /** Returns the headline, else the caller's name for the article. */
  public String title() {
    return article().headline().orElse(article().id());
  }

  /** Returns outlet and time of publication in a line. */
  public String origin() {
    String published =
        article().published().map(PublicationTime::toString).orElse("without a date");
    return article().outlet() + ", " + published;
  }

  /** Returns the captions and paragraphs in the order of the text, cut at the facts. */
  public List<List<Segment>> passages() {
    return Stream.<Located>concat(article().captions().stream(), article().paragraphs().stream())
        .sorted(Comparator.comparingInt(Located::begin))
        .map(passage -> Segment.of(passage, facts))
        .toList();
  }

  /** Returns the facts of a kind. */
  public List<Fact> facts(Fact.Kind kind) {
    return facts.stream().filter(fact -> fact.kind() == kind).toList();
  }
}
