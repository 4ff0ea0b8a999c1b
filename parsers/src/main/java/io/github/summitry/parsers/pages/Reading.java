package io.github.summitry.parsers.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads one page's lines, by a layout or by its densest block. */
final class Reading {
  /** What pages of any site may mark. */
  private static final WebLayout ANY =
      WebLayout.of("[itemprop=articleBody]")
          .withHeadline("h1, [itemprop=headline]")
          .withTime("time[datetime], [itemprop=datePublished], [itemprop=dateModified]")
          .withWriters("[itemprop=author], [rel=author], .byline")
          .withCaptions("figcaption");

  /** A marked story shorter than this may be a teaser. */
  private static final int SHORTEST_STORY = 200;

  private final Document page;
  private final Metadata metadata;
  private final Headlines headlines;
  private final Lengths lengths;
  private final Furniture furniture;

  /**
   * What a page shows.
   *
   * @param blocks its lines that have a role
   * @param headings its headlines
   */
  private record Shown(List<Block> blocks, List<String> headings) {}

  Reading(Document page, Metadata metadata, Headlines headlines) {
    this.page = page;
    this.metadata = metadata;
    this.headlines = headlines;
    lengths = Lengths.in(page.body());
    furniture = new Furniture(lengths);
  }

  List<Block> read(List<WebLayout> layouts) {
    for (WebLayout layout : layouts) {
      List<Element> stories = outermost(page.select(layout.story()));
      if (stories.stream().anyMatch(story -> lengths.own(story) > 0)) {
        return read(layout, stories, page.body());
      }
    }
    List<Element> marked = outermost(page.select(ANY.story()));
    boolean isMarked = marked.stream().mapToInt(lengths::own).sum() >= SHORTEST_STORY;
    List<Element> stories = isMarked ? marked : List.of(densest());
    return read(ANY, stories, around(stories.get(0)));
  }

  private List<Block> read(WebLayout layout, List<Element> stories, Element scope) {
    Shown shown = shown(layout, stories, scope);
    return arranged(own(shown.blocks()), shown.headings());
  }

  private Element densest() {
    Element body = page.body();
    Map<Element, Part.Role> all = new HashMap<>();
    all.put(body, Part.Role.STORY);
    return Density.densest(body, Blocks.read(body, all, furniture, Set.of()));
  }

  private Shown shown(WebLayout layout, List<Element> stories, Element scope) {
    Map<Element, Part.Role> roles = new HashMap<>();
    stories.forEach(story -> roles.put(story, Part.Role.STORY));
    List<Element> shown = select(scope, layout.headline());
    put(roles, Part.Role.HEADLINE, shown);
    put(roles, Part.Role.DECK, select(scope, layout.deck()));
    put(roles, Part.Role.TIME, select(scope, layout.time()));
    put(roles, Part.Role.WRITERS, select(scope, layout.writers()));
    put(roles, Part.Role.CAPTION, select(scope, layout.captions()));
    Set<Element> removed = new HashSet<>(select(scope, layout.removed()));
    return new Shown(Blocks.read(scope, roles, furniture, removed), texts(shown));
  }

  // Above the heading and below the story stands what belongs to other stories.
  private static List<Block> own(List<Block> shown) {
    List<Part.Role> roles = shown.stream().map(Block::role).toList();
    int begin =
        roles
            .subList(0, Math.max(0, roles.indexOf(Part.Role.STORY)))
            .lastIndexOf(Part.Role.HEADLINE);
    int end = roles.lastIndexOf(Part.Role.STORY) + 1;
    return end == 0 ? shown : shown.subList(Math.max(0, begin), end);
  }

  private static void put(Map<Element, Part.Role> roles, Part.Role role, List<Element> elements) {
    elements.forEach(element -> roles.putIfAbsent(element, role));
  }

  private static List<Element> select(Element scope, String selector) {
    return selector.isEmpty() ? List.of() : scope.select(selector);
  }

  // The smallest box that holds both the story and a heading.
  private Element around(Element story) {
    Set<Element> withHeading = new HashSet<>();
    for (Element heading : page.select("h1")) {
      withHeading.addAll(parents(heading));
    }
    return parents(story).stream().filter(withHeading::contains).findFirst().orElse(story);
  }

  // The head of the text is what the page says of itself; then comes what it shows.
  private List<Block> arranged(List<Block> shown, List<String> headings) {
    List<Block> blocks = new ArrayList<>();
    boolean showsWriters = shown.stream().anyMatch(block -> block.role() == Part.Role.WRITERS);
    List<String> writers =
        metadata.writers().stream()
            .filter(writer -> !(showsWriters && headlines.isSite(writer)))
            .toList();
    add(blocks, Part.Role.SECTION, metadata.sections().stream().limit(1));
    add(
        blocks,
        Part.Role.HEADLINE,
        headlines.choose(metadata.headlines(), headings, metadata.title()).stream());
    add(blocks, Part.Role.WRITERS, writers.stream());
    for (Block block : shown) {
      boolean isSaid =
          block.role() == Part.Role.HEADLINE
              || (block.role() == Part.Role.WRITERS && !writers.isEmpty());
      if (!isSaid) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  private void add(List<Block> blocks, Part.Role role, Stream<String> texts) {
    texts.forEach(text -> blocks.add(new Block(role, text, 0, page.body())));
  }

  private static List<String> texts(List<Element> elements) {
    return elements.stream()
        .map(element -> Characters.plain(element.text()))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static List<Element> outermost(List<Element> elements) {
    Set<Element> all = new HashSet<>(elements);
    return elements.stream()
        .filter(element -> parents(element).stream().skip(1).noneMatch(all::contains))
        .toList();
  }

  /** Returns an element and the boxes around it, the innermost first. */
  private static List<Element> parents(Element element) {
    List<Element> parents = new ArrayList<>();
    for (Element box = element; box != null; box = box.parent()) {
      parents.add(box);
    }
    return parents;
  }
}
