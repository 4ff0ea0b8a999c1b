package io.github.summitry.parsers.outlets;

import io.github.summitry.Dropped;
import java.util.Optional;

/** The way to a page, printed above it: {@code Home > National > Diplomacy}. */
final class Crumbs {
  private static final int LONGEST = 200;
  private static final int LONGEST_CRUMB = 60;
  private static final String ARROW = " > ";

  private Crumbs() {}

  /** Reads the last crumb as the section, or the one before if the last is the page's title. */
  static Optional<Piece> section(LineRule.Spot spot) {
    if (!areAt(spot)) {
      return Optional.empty();
    }
    Line line = spot.line();
    int arrow = line.text().lastIndexOf('>');
    Line last = line.part(arrow + 1, line.length());
    if (spot.neighbour(1).isPresent() && titles(spot, last.text())) {
      int before = line.text().lastIndexOf('>', arrow - 1);
      last = before < 0 ? last.part(0, 0) : line.part(before + 1, arrow);
    }
    return Optional.of(
        last.isEmpty() ? new Piece.LeftOut(line, Dropped.Kind.MENU) : new Piece.Section(last));
  }

  private static boolean areAt(LineRule.Spot spot) {
    String text = spot.text();
    if (text.startsWith("Home >")) {
      return spot.line().length() <= LONGEST;
    }
    int arrow = spot.atTop() && spot.line().length() <= LONGEST ? text.indexOf(ARROW) : -1;
    int begin = 0;
    while (arrow > 0 && arrow - begin <= LONGEST_CRUMB) {
      begin = arrow + ARROW.length();
      arrow = text.indexOf(ARROW, begin);
    }
    return begin > 0 && text.length() - begin <= LONGEST_CRUMB && Shape.isHeadline(text);
  }

  private static boolean titles(LineRule.Spot spot, String crumb) {
    for (int below = 1; below <= 3; below++) {
      if (spot.neighbour(below).filter(line -> line.text().equals(crumb)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
