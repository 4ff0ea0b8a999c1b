package io.github.summitry.parsers.outlets;

import io.github.summitry.Dropped;
import java.util.List;
import java.util.regex.Pattern;

/** Where a page's headline stands among the lines above its story. */
final class Heading {
  private static final Pattern WORD = Pattern.compile("[\\s\\u00a0]+");
  private static final int LONGEST_KICKER = 4;
  private static final int SHORTEST_SHARED = 4;
  private static final int SHARED_WITH_LEAD = 2;

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
    int first = -1;
    int fallback = -1;
    for (int i = from; i < story; i++) {
      Piece piece = pieces.get(i);
      if (piece instanceof Piece.Headline) {
        return -1;
      }
      if (piece instanceof Piece.Text && Shape.isHeadline(piece.line().text())) {
        boolean isLong = Shape.words(piece.line().text()) > 2;
        if (first >= 0 && isLong && isBelowKicker(pieces, first, i, story)) {
          return i;
        }
        first = first < 0 && isLong ? i : first;
        fallback = fallback < 0 ? i : fallback;
      }
    }
    return first >= 0 ? first : fallback;
  }

  // "Korea and its neighbours" names a series if the story's first words have nothing of it and
  // much of the line below.
  private static boolean isBelowKicker(List<Piece> pieces, int first, int below, int story) {
    String kicker = pieces.get(first).line().text();
    String headline = pieces.get(below).line().text();
    return !kicker.startsWith("[") // as in "[Editorial] A chance missed"
        && WORD.split(kicker, -1).length <= LONGEST_KICKER
        && WORD.split(headline, -1).length > LONGEST_KICKER
        && shared(kicker, lead(pieces, story)) == 0
        && shared(headline, lead(pieces, story)) >= SHARED_WITH_LEAD;
  }

  private static String lead(List<Piece> pieces, int story) {
    for (Piece piece : pieces.subList(story, pieces.size())) {
      if (piece instanceof Piece.Text text) {
        return text.line().text();
      }
    }
    return "";
  }

  private static int shared(String title, String lead) {
    int shared = 0;
    for (String word : WORD.split(title, -1)) {
      shared += word.length() >= SHORTEST_SHARED && lead.contains(word) ? 1 : 0;
    }
    return shared;
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
