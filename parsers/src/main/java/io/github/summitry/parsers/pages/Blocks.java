package io.github.summitry.parsers.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Reads a page's elements into printed lines, in the order of the page and without recursion: pages
 * may be nested as deeply as they like.
 */
final class Blocks implements NodeFilter {
  private final Map<Element, Part.Role> roles;
  private final Furniture furniture;
  private final Set<Element> removed;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Element> boxes = new ArrayDeque<>();
  private final Deque<Part.Role> current = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();
  private int links;
  private int linked;
  private int breaks;

  private Blocks(Map<Element, Part.Role> roles, Furniture furniture, Set<Element> removed) {
    this.roles = roles;
    this.furniture = furniture;
    this.removed = removed;
  }

  /**
   * Returns the lines of an element that stand in one that has a role.
   *
   * @param removed what is left out beside furniture
   */
  static List<Block> read(
      Element root, Map<Element, Part.Role> roles, Furniture furniture, Set<Element> removed) {
    Blocks reading = new Blocks(roles, furniture, removed);
    reading.boxes.push(root);
    root.filter(reading);
    reading.endLine();
    return reading.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text);
    } else if (node instanceof Element element) {
      if (isLeftOut(element)) {
        endLineAt(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private boolean isLeftOut(Element element) {
    return Furniture.isUnseen(element)
        || removed.contains(element)
        || (!roles.containsKey(element) && furniture.isAround(element));
  }

  private void open(Element element) {
    Optional<Part.Role> role = role(element);
    if (role.isPresent() || element.isBlock()) {
      endLine();
    }
    role.ifPresent(current::push);
    if (element.isBlock()) {
      boxes.push(element);
    }
    if (element.normalName().equals("br")) {
      addBreak();
    }
    links += Lengths.isLink(element) ? 1 : 0;
  }

  private void addBreak() {
    if (keepsRows()) {
      line.append('\n');
    } else {
      breaks++;
    }
  }

  private void close(Element element) {
    links -= Lengths.isLink(element) ? 1 : 0;
    boolean hasRole = role(element).isPresent();
    if (hasRole || element.isBlock()) {
      endLine();
    }
    if (hasRole) {
      current.pop();
    }
    if (element.isBlock()) {
      boxes.pop();
    }
  }

  private Optional<Part.Role> role(Element element) {
    Part.Role own = roles.get(element);
    boolean isCaption =
        own == null && current.contains(Part.Role.STORY) && furniture.isCaption(element);
    return isCaption ? Optional.of(Part.Role.CAPTION) : Optional.ofNullable(own);
  }

  private void add(TextNode node) {
    if (current.isEmpty()) {
      return;
    }
    int before = line.length();
    if (keepsRows()) {
      Characters.appendRows(line, node.getWholeText());
    } else {
      add(node.getWholeText());
    }
    linked += links > 0 ? line.length() - before : 0;
  }

  // Rows as they are printed; who reads them knows which of them make a paragraph.
  private boolean keepsRows() {
    return boxes.getFirst().tag().preserveWhitespace()
        && !current.isEmpty()
        && current.getFirst() == Part.Role.STORY;
  }

  private void add(String text) {
    if (breaks > 0 && !text.isBlank()) {
      if (breaks > 1 || !continues(text)) {
        endLine();
      } else {
        Characters.append(line, " ");
      }
      breaks = 0;
    }
    Characters.append(line, text);
  }

  // Lines of a headline belong together, and so do lines broken within a sentence.
  private boolean continues(String next) {
    Part.Role role = current.getFirst();
    if (role != Part.Role.STORY && role != Part.Role.CAPTION) {
      return true;
    }
    int last = line.length() - 1;
    while (last >= 0 && line.charAt(last) == ' ') {
      last--;
    }
    return last >= 0
        && (Character.isLetter(line.charAt(last)) || line.charAt(last) == ',')
        && Character.isLowerCase(next.stripLeading().charAt(0));
  }

  private void endLineAt(Element element) {
    if (element.isBlock()) {
      endLine();
    }
  }

  private void endLine() {
    String text = Characters.withoutBlankEnd(line);
    if (!text.isEmpty() && !current.isEmpty()) {
      int ofLinks = Math.min(linked, text.length());
      blocks.add(new Block(current.getFirst(), text, ofLinks, boxes.getFirst()));
    }
    line.setLength(0);
    linked = 0;
    breaks = 0;
  }
}
