package io.github.summitry.parsers.pages;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * What a page says of itself out of sight: in its JSON-LD, then in its OpenGraph and other meta
 * tags. Of each kind what counts most stands first.
 *
 * @param title its title, empty if it has none
 * @param addresses the page's own addresses
 * @param sites names of the site or the publisher
 * @param headlines headlines, with the site's name perhaps
 * @param writers who wrote the story
 * @param sections sections
 * @param published when it was published, as written
 * @param updated when it was last updated, as written
 * @param broken whether some of it could not be read
 */
public record Metadata(
    String title,
    List<String> addresses,
    List<String> sites,
    List<String> headlines,
    List<String> writers,
    List<String> sections,
    List<String> published,
    List<String> updated,
    boolean broken) {

  /** Copies the lists. */
  public Metadata {
    addresses = List.copyOf(addresses);
    sites = List.copyOf(sites);
    headlines = List.copyOf(headlines);
    writers = List.copyOf(writers);
    sections = List.copyOf(sections);
    published = List.copyOf(published);
    updated = List.copyOf(updated);
  }

  static Metadata of(Document page) {
    LinkedData data = LinkedData.of(page);
    MetaTags tags = MetaTags.of(page);
    List<String> byline = data.texts("author");
    return new Metadata(
        Characters.plain(page.title()),
        joined(tags.addresses(), data.texts("url", "mainEntityOfPage")),
        joined(tags.sites(), data.texts("publisher")),
        joined(data.texts("headline"), tags.headlines()),
        names(byline.isEmpty() ? tags.writers() : byline),
        joined(data.texts("articleSection"), tags.sections()),
        joined(data.texts("datePublished"), tags.published()),
        joined(data.texts("dateModified"), tags.updated()),
        data.isBroken());
  }

  // Some pages give a writer by the address of a page about them.
  private static List<String> names(List<String> writers) {
    return writers.stream().filter(writer -> !writer.contains("://")).distinct().toList();
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }
}
