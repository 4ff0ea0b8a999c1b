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

  /** How far up another box of the same story may be tied to the densest. */
  private static final int FARTHEST_TIE = 3;

  /** How many times the prose the box around has to hold to be the story's. */
  private static final double GROWTH = 1.2;

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "li", "blockquote", "dd", "h2", "h3", "h4", "figcaption", "pre");

  private final Map<Element, Integer> weights = new HashMap<>();
  private final Map<Element, Integer> prose = new HashMap<>();
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
    return density.whole();
  }

  // A story may stand in several boxes beside each other: the box around them is its own.
  private Element whole() {
    Element whole = densest;
    Element around = densest.parent();
    for (int up = 1; up <= FARTHEST_TIE && around != null; up++) {
      if (prose.getOrDefault(around, 0) > GROWTH * prose.getOrDefault(whole, 0)) {
        whole = around;
        up = 0;
      }
      around = around.parent();
    }
    return whole;
  }

  // A paragraph speaks for the box around it, half as loud for the next, and so on.
  private void add(Block block) {
    for (Element box = block.box(); box != null; box = box.parent()) {
      prose.merge(box, block.own(), Integer::sum);
    }
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
