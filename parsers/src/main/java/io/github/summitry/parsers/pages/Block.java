package io.github.summitry.parsers.pages;

import org.jsoup.nodes.Element;

/**
 * A printed line of a page: what stands between two breaks.
 *
 * @param role what it is there for
 * @param text its words
 * @param linked how many of its characters are links
 * @param box the innermost box that holds it
 */
record Block(Part.Role role, String text, int linked, Element box) {

  /** Returns how many of its characters are no links. */
  int own() {
    return text.length() - linked;
  }

  /** Returns whether links are most of it. */
  boolean isLink() {
    return 2 * own() < linked;
  }
}
