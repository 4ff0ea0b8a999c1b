package io.github.summitry.examples.page;

import io.github.summitry.Article;
import io.github.summitry.Report;
import io.github.summitry.corpus.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The articles of a page, and the ways to their words. */
final class Sources {
  private final Map<Article, ArticleView> views = new LinkedHashMap<>();
  private final Map<String, List<ArticleView>> named = new LinkedHashMap<>();

  Sources(List<Report> reports) {
    for (Report report : reports) {
      ArticleView view = ArticleView.of(report, views.size() + 1);
      views.put(report.article(), view);
      named.computeIfAbsent(report.article().id(), id -> new ArrayList<>()).add(view);
    }
  }

  List<ArticleView> articles() {
    return List.copyOf(views.values());
  }

  ArticleView of(Article article) {
    return Optional.ofNullable(views.get(article)).orElseThrow();
  }

  /** Returns the ways to what these articles say, to the first of the words of each. */
  List<SourceLink> links(List<String> ids, Fact.Kind kind, List<Citation> evidence) {
    return ids.stream().map(id -> link(id, kind, evidence)).toList();
  }

  private SourceLink link(String id, Fact.Kind kind, List<Citation> evidence) {
    List<ArticleView> candidates = named.getOrDefault(id, List.of());
    for (Citation words : evidence) {
      for (ArticleView view : candidates) {
        Optional<String> place = view.placeOf(kind, words.begin(), words.end());
        if (words.article().equals(id) && place.isPresent()) {
          return link(view, place.get());
        }
      }
    }
    ArticleView view = candidates.get(0);
    return link(view, view.id());
  }

  private static SourceLink link(ArticleView view, String place) {
    return new SourceLink(view.origin(), view.title(), place);
  }
}
