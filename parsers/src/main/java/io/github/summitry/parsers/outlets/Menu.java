package io.github.summitry.parsers.outlets;

import io.github.summitry.Dropped;
import java.util.Optional;

/** Menus in a page's text: many labels in a row, with no sentence among them. */
final class Menu {
  /** Fewer labels in a row may be a headline with its section, or lines of a list. */
  static final int SHORTEST = 6;

  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_TITLE = 150;
  private static final int MOST_WORDS = 4;
  private static final String BULLETS = "•·-*▲■□○>";

  private Menu() {}

  /** Drops a label above the story that stands in a menu. */
  static Optional<Piece> item(LineRule.Spot spot) {
    boolean inMenu =
        spot.atTop() && isLabel(spot.line()) && labelsAround(spot) >= SHORTEST && !mayBeTitle(spot);
    return inMenu
        ? Optional.of(new Piece.LeftOut(spot.line(), Dropped.Kind.MENU))
        : Optional.empty();
  }

  /** Drops headlines of other stories, listed with bullets above this one. */
  static Optional<Piece> list(LineRule.Spot spot) {
    boolean inList = spot.atTop() && isListed(spot.line());
    int around = 0;
    for (int distance = -2; inList && distance <= 2; distance++) {
      around += spot.neighbour(distance).filter(Menu::isListed).isPresent() ? 1 : 0;
    }
    return around > 2
        ? Optional.of(new Piece.LeftOut(spot.line(), Dropped.Kind.RELATED))
        : Optional.empty();
  }

  private static boolean isListed(Line line) {
    return isBulleted(line.text())
        && line.length() <= LONGEST_TITLE
        && ".”\"".indexOf(line.text().charAt(line.length() - 1)) < 0;
  }

  /** Returns whether a line is a few words that say nothing: no sentence, no date, no byline. */
  static boolean isLabel(Line line) {
    return line.length() <= LONGEST_LABEL
        && ".!?,;:”\"".indexOf(line.text().charAt(line.length() - 1)) < 0
        && line.text().indexOf(',') < 0
        && words(line.text()) <= MOST_WORDS
        && !Byline.isOne(line)
        && Stamp.labelled(line).isEmpty()
        && Stamp.bare(line).isEmpty();
  }

  /** Returns whether a line opens with a bullet. */
  static boolean isBulleted(String text) {
    return text.length() > 1
        && BULLETS.indexOf(text.charAt(0)) >= 0
        && Line.isBlank(text.charAt(1));
  }

  // The last label of a menu is the headline if it is worded as one and the story follows.
  private static boolean mayBeTitle(LineRule.Spot spot) {
    boolean isLast =
        spot.neighbour(1)
            .filter(next -> !isLabel(next) && !Shape.isHeadline(next.text()))
            .isPresent();
    return isLast && !isBulleted(spot.text()) && Shape.words(spot.text()) > 2;
  }

  private static int labelsAround(LineRule.Spot spot) {
    return 1 + labels(spot, -1) + labels(spot, 1);
  }

  private static int labels(LineRule.Spot spot, int step) {
    int labels = 0;
    while (labels < SHORTEST
        && spot.neighbour((labels + 1) * step).filter(Menu::isLabel).isPresent()) {
      labels++;
    }
    return labels;
  }

  private static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inWord ? 1 : 0;
      inWord = letter || (inWord && !Line.isBlank(text.charAt(i)));
    }
    return words;
  }
}
