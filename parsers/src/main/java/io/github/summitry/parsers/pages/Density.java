package io.github.summitry.parsers.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds a story where no layout says where it stands: in the box with most prose. */
final class Density {
  /** Shorter lines are labels and headlines. */
  private static final int SHORTEST_PROSE = 40;

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "li", "blockquote", "dd", "td", "h2", "h3", "h4", "figcaption", "pre");

  private final Map<Element, Integer> weights = new HashMap<>();
  private Element densest;

  private Density(Element root) {
    densest = root;
  }

  /**
   * Returns the densest of the boxes that hold these lines, the page itself if none holds prose.
   *
   * @param blocks every line of the page
   */
  static Element densest(Element root, List<Block> blocks) {
    Density density = new Density(root);
    for (Block block : blocks) {
      if (block.own() >= SHORTEST_PROSE && !block.isLink()) {
        density.add(block);
      }
    }
    return density.densest;
  }

  // A paragraph speaks for the box around it, and half as loud for the next.
  private void add(Block block) {
    Element box = block.box();
    Element parent = box.parent();
    if (PARAGRAPHS.contains(box.normalName()) && parent != null) {
      box = parent;
      parent = box.parent();
    }
    add(box, 2 * block.own());
    if (parent != null) {
      add(parent, block.own());
    }
  }

  private void add(Element box, int weight) {
    int sum = weights.merge(box, weight, Integer::sum);
    densest = sum > weights.getOrDefault(densest, 0) ? box : densest;
  }
}
