package io.github.summitry.parsers.outlets;

import io.github.summitry.Dropped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a page's lines by an outlet's rules, top down. */
final class LineReading {
  private final List<Line> lines;
  private final List<LineRule> rules;
  private final List<Piece> pieces = new ArrayList<>();
  private boolean atTop = true;

  private LineReading(List<Line> lines, List<LineRule> rules) {
    this.lines = lines;
    this.rules = rules;
  }

  /** Returns what each line is, in order; a line that no rule knows is text. */
  static List<Piece> read(List<Line> lines, List<LineRule> rules) {
    LineReading reading = new LineReading(lines, rules);
    int next = 0;
    while (next < lines.size()) {
      next = reading.readAt(next);
    }
    return reading.pieces;
  }

  private int readAt(int index) {
    Piece piece = piece(index);
    pieces.add(piece);
    if (piece instanceof Piece.Text text) {
      atTop = atTop && (Shape.isHeadline(text.line().text()) || Menu.isLabel(text.line()));
    }
    return piece instanceof Piece.LeftOut left ? leaveOut(left, index + 1) : index + 1;
  }

  private Piece piece(int index) {
    LineRule.Spot spot = new LineRule.Spot(lines, index, atTop);
    for (int i = 0; i < rules.size(); i++) {
      Optional<Piece> piece = rules.get(i).read(spot);
      if (piece.isPresent()) {
        return piece.get();
      }
    }
    return new Piece.Text(spot.line());
  }

  private int leaveOut(Piece.LeftOut left, int from) {
    int next = from;
    while (next < lines.size() && reaches(left.reach(), next)) {
      pieces.add(new Piece.LeftOut(lines.get(next), kind(left, lines.get(next))));
      next++;
    }
    return next;
  }

  private boolean reaches(Piece.Reach reach, int index) {
    return switch (reach) {
      case LINE -> false;
      case LIST -> isListed(lines.get(index)) && !(atTop && opensStory(index));
      case REST -> true;
    };
  }

  private static boolean isListed(Line line) {
    return Shape.isHeadline(line.text())
        || !Shape.hasLetters(line.text())
        || CommonRules.isWireMark(line.text());
  }

  // Below a list that stands above the story: its byline, its date, or the headline above these.
  private boolean opensStory(int index) {
    return isMark(lines.get(index)) || (index + 1 < lines.size() && isMark(lines.get(index + 1)));
  }

  private static boolean isMark(Line line) {
    return Byline.isOne(line) || Stamp.labelled(line).isPresent() || Stamp.bare(line).isPresent();
  }

  // What stands below a "Most popular" may still say of itself what it is; what is listed below the
  // end of a story are others.
  private static Dropped.Kind kind(Piece.LeftOut left, Line line) {
    if (Shape.isForeign(line.text())) {
      return Dropped.Kind.NOTICE;
    }
    return left.reach() == Piece.Reach.LIST ? Dropped.Kind.RELATED : left.kind();
  }
}
