package io.github.summitry.parsers.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's {@code meta} tags, by the names that outlets give them. */
record MetaTags(
    List<String> addresses,
    List<String> sites,
    List<String> headlines,
    List<String> writers,
    List<String> sections,
    List<String> published,
    List<String> updated) {

  private static final List<String> HEADLINES =
      List.of("og:title", "twitter:title", "dc.title", "sailthru.title", "title");
  private static final List<String> WRITERS =
      List.of("article:author", "author", "dc.creator", "dable:author", "byl", "sailthru.author");
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "dc.date.issued",
          "dcterms.date",
          "dcterms.created",
          "dc.date",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publish-date",
          "publishdate",
          "publish_date",
          "date.release",
          "article.published",
          "article_date_original",
          "cxenseparse:recs:publishtime",
          "date");
  private static final List<String> UPDATED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "lastmod",
          "article.updated");

  private static final List<String> SITES =
      List.of("og:site_name", "application-name", "dc.publisher", "publisher", "copyright");

  static MetaTags of(Document page) {
    Map<String, List<String>> metas = byName(page);
    List<String> addresses = new ArrayList<>();
    for (Element link : page.select("link[rel=canonical][href]")) {
      addresses.add(link.attr("href").strip());
    }
    addresses.addAll(values(metas, List.of("og:url", "twitter:url", "dc.identifier")));
    return new MetaTags(
        addresses,
        values(metas, SITES),
        values(metas, HEADLINES),
        values(metas, WRITERS),
        values(metas, List.of("article:section", "section")),
        values(metas, PUBLISHED),
        values(metas, UPDATED));
  }

  private static Map<String, List<String>> byName(Document page) {
    Map<String, List<String>> metas = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      String value = Characters.plain(meta.attr("content"));
      for (String key : List.of("property", "name", "itemprop")) {
        String name = meta.attr(key).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !value.isEmpty()) {
          metas.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }
      }
    }
    return metas;
  }

  // In the order of the names, so that the page's own order does not matter.
  private static List<String> values(Map<String, List<String>> metas, List<String> names) {
    Set<String> values = new LinkedHashSet<>();
    names.forEach(name -> values.addAll(metas.getOrDefault(name, List.of())));
    return List.copyOf(values);
  }
}
