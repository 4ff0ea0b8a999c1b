package io.github.summitry.parsers.pages;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much visible text each element holds, links not counted. */
final class Lengths {
  private final Map<Node, Integer> own = new HashMap<>();
  private final Element root;

  private Lengths(Element root) {
    this.root = root;
  }

  static Lengths in(Element root) {
    Lengths lengths = new Lengths(root);
    root.filter(lengths.new Count());
    return lengths;
  }

  /** Returns whether an element leads to another page. */
  static boolean isLink(Element element) {
    return element.normalName().equals("a") && !element.attr("href").startsWith("mailto:");
  }

  /** Returns the characters of an element that are no links, blanks not counted. */
  int own(Element element) {
    return own.getOrDefault(element, 0);
  }

  /** Returns the characters of the whole page that are no links. */
  int ownOfAll() {
    return own(root);
  }

  private final class Count implements NodeFilter {
    private int count;
    private int links;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text && links == 0) {
        count += visible(text.getWholeText());
      } else if (node instanceof Element element) {
        if (Furniture.isUnseen(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        links += isLink(element) ? 1 : 0;
        own.put(element, count);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= isLink(element) ? 1 : 0;
        own.merge(element, count, (before, after) -> after - before);
      }
      return FilterResult.CONTINUE;
    }
  }

  private static int visible(String text) {
    int visible = 0;
    for (int i = 0; i < text.length(); i++) {
      visible += Characters.isBlank(text.charAt(i)) ? 0 : 1;
    }
    return visible;
  }
}
