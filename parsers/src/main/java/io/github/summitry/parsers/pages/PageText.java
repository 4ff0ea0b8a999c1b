package io.github.summitry.parsers.pages;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The text of a page: a headline, a byline, captions, the story, a line each.
 *
 * @param metadata what the page says of itself out of sight
 * @param text the text, lines apart by empty ones; all indices are indices of it
 * @param parts its lines in order
 */
public record PageText(Metadata metadata, String text, List<Part> parts) {
  private static final String BETWEEN_LINES = "\n\n";

  /** Copies the list. */
  public PageText {
    parts = List.copyOf(parts);
  }

  /**
   * Returns the text of a page. Takes whatever it is given for HTML and never throws; what is
   * nested deeper than 512 elements is read as if it were not.
   *
   * @param html the page
   * @param sites names of its site, which headlines carry at their ends
   * @param layouts what it may look like; the first whose story it holds tells its parts, none the
   *     densest block
   */
  public static PageText of(String html, List<String> sites, List<WebLayout> layouts) {
    Document page = Parser.htmlParser().parseInput(html, "");
    Metadata metadata = Metadata.of(page);
    List<String> names = new ArrayList<>(sites);
    names.addAll(metadata.sites());
    List<Block> blocks = new Reading(page, metadata, new Headlines(names)).read(layouts);
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    for (Block block : blocks) {
      text.append(text.length() == 0 ? "" : BETWEEN_LINES);
      parts.add(new Part(text.length(), text.length() + block.text().length(), role(block)));
      text.append(block.text());
    }
    return new PageText(metadata, text.toString(), parts);
  }

  private static Part.Role role(Block block) {
    return block.role() == Part.Role.STORY && block.isLink() ? Part.Role.LINK : block.role();
  }
}
