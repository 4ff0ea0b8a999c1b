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

  private static final int FARTHEST_SHARE = 4;

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "li", "blockquote", "dd", "h2", "h3", "h4", "figcaption", "pre");

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

  // A paragraph speaks for the box around it, half as loud for the next, and so on.
  private void add(Block block) {
    Element box = block.box();
    Element around = box.parent();
    if (PARAGRAPHS.contains(box.normalName()) && around != null) {
      box = around;
    }
    for (int share = 1; share <= FARTHEST_SHARE; share *= 2) {
      add(box, FARTHEST_SHARE / share * block.own());
      around = box.parent();
      if (around == null) {
        return;
      }
      box = around;
    }
  }

  private void add(Element box, int weight) {
    int sum = weights.merge(box, weight, Integer::sum);
    densest = sum > weights.getOrDefault(densest, 0) ? box : densest;
  }
}
