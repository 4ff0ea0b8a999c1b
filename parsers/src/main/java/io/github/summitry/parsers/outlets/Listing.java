package io.github.summitry.parsers.outlets;

import io.github.summitry.Dropped;
import java.util.List;

/** A page that lists other pages and tells no story: titles with their dates, and no sentence. */
final class Listing {
  private static final int FEWEST = 3;

  private Listing() {}

  /** Returns whether a page is one. */
  static boolean isOne(List<Piece> pieces) {
    int dated = 0;
    boolean titled = false;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text text) {
        boolean isTitle = Shape.isHeadline(text.line().text());
        if (!isTitle && !Menu.isLabel(text.line())) {
          return false;
        }
        titled |= isTitle;
      } else if (piece instanceof Piece.Printed printed && titled) {
        dated += printed.stamp().kind() == Stamp.Kind.UNLABELLED ? 1 : 0;
        titled = false;
      }
    }
    return dated >= FEWEST;
  }

  /** Returns its lines: the titles and dates are other pages'. */
  static List<Piece> leftOut(List<Piece> pieces) {
    return pieces.stream().map(Listing::leftOut).toList();
  }

  private static Piece leftOut(Piece piece) {
    boolean isOthers =
        piece instanceof Piece.Text || (piece instanceof Piece.Printed && !piece.line().isEmpty());
    return isOthers ? new Piece.LeftOut(piece.line(), Dropped.Kind.RELATED) : piece;
  }
}
