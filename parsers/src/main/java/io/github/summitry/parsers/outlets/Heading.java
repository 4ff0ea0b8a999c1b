package io.github.summitry.parsers.outlets;

import io.github.summitry.Dropped;
import java.util.List;

/** Where a page's headline stands among the lines above its story. */
final class Heading {
  private Heading() {}

  /**
   * Returns the index of the headline among the first {@code story} pieces, -1 if the page marks
   * its headline or none of the lines is worded as one. What stands above a menu names the site, so
   * the lines between the last menu and the date come first.
   */
  static int index(List<Piece> pieces, int story) {
    int below = between(pieces, lastPart(pieces, story), story);
    return below >= 0 ? firstPrint(pieces, below) : between(pieces, 0, story);
  }

  /** Returns whether a piece is the date or the byline. */
  static boolean isStrong(Piece piece) {
    return piece instanceof Piece.Writers || piece instanceof Piece.Printed;
  }

  // The first line of more than two words that is worded as a headline, else of two.
  private static int between(List<Piece> pieces, int from, int story) {
    int fallback = -1;
    for (int i = from; i < story; i++) {
      Line line = pieces.get(i).line();
      if (pieces.get(i) instanceof Piece.Headline) {
        return -1;
      }
      if (pieces.get(i) instanceof Piece.Text && Shape.isHeadline(line.text())) {
        if (Shape.words(line.text()) > 2) {
          return i;
        }
        fallback = fallback < 0 ? i : fallback;
      }
    }
    return fallback;
  }

  private static int firstPrint(List<Piece> pieces, int headline) {
    String text = pieces.get(headline).line().text();
    int first = 0;
    while (!pieces.get(first).line().text().equals(text)) {
      first++;
    }
    return pieces.get(first) instanceof Piece.Text ? first : headline;
  }

  // The index where the last part above the date begins that has a headline's words in it.
  private static int lastPart(List<Piece> pieces, int story) {
    int begin = 0;
    int last = 0;
    for (int i = 0; i < story && !isStrong(pieces.get(i)); i++) {
      Piece piece = pieces.get(i);
      if (piece instanceof Piece.LeftOut left && left.kind() == Dropped.Kind.MENU) {
        begin = i + 1;
      } else if (piece instanceof Piece.Text && isLong(piece.line().text())) {
        last = begin;
      }
    }
    return last;
  }

  private static boolean isLong(String text) {
    return Shape.isHeadline(text) && Shape.words(text) > 2;
  }
}
