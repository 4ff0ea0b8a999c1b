package io.github.summitry.examples.page;

import io.github.summitry.Article;
import io.github.summitry.Located;
import io.github.summitry.Outlet;
import io.github.summitry.Report;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An article with its facts in their places.
 *
 * @param id its name in the page
 * @param report what the article says
 * @param facts its facts
 * @param passages its captions and paragraphs in the order of the text, cut at the facts
 * @param shown the ids of the facts of which words stand in these
 */
public record ArticleView(
    String id, Report report, List<Fact> facts, List<List<Segment>> passages, Set<String> shown) {
  /** Copies the lists. */
  public ArticleView {
    facts = List.copyOf(facts);
    shown = Set.copyOf(shown);
    passages = passages.stream().map(List::copyOf).toList();
  }

  static ArticleView of(Report report, int number) {
    String id = "article-" + number;
    List<Fact> facts = Facts.of(report, id);
    Set<String> shown = new HashSet<>();
    List<List<Segment>> passages =
        Stream.<Located>concat(
                report.article().captions().stream(), report.article().paragraphs().stream())
            .sorted(Comparator.comparingInt(Located::begin))
            .map(passage -> Segment.of(passage, facts, shown))
            .toList();
    return new ArticleView(id, report, facts, passages, shown);
  }

  /** Returns the article. */
  public Article article() {
    return report.article();
  }

  /** Returns the headline, else the caller's name for the article. */
  public String title() {
    return article().headline().orElse(article().id());
  }

  /** Returns outlet and day of publication in a line; the caller's name, if the outlet is open. */
  public String origin() {
    Outlet outlet = article().outlet();
    String published = article().published().map(p -> p.date().toString()).orElse("undated");
    return (outlet.equals(Outlet.UNKNOWN) ? article().id() : outlet) + ", " + published;
  }

  /** Returns the facts of a kind. */
  public List<Fact> facts(Fact.Kind kind) {
    return facts.stream().filter(fact -> fact.kind() == kind).toList();
  }

  /** Returns whether words of the fact stand in the story, not only in what was left out of it. */
  public boolean shows(Fact fact) {
    return shown.contains(fact.id());
  }

  /** Returns where the page shows these words of a fact; empty if it does not. */
  Optional<String> placeOf(Fact.Kind kind, int begin, int end) {
    return facts.stream()
        .filter(fact -> fact.kind() == kind && fact.isCarriedBy(begin, end) && shows(fact))
        .findFirst()
        .map(Fact::anchor);
  }
}
