package io.github.summitry.parsers.outlets;

import io.github.summitry.Dropped;
import java.util.Optional;

/** A line of a page and what it is. */
sealed interface Piece {
  /** Returns the line, or the part of it that says this. */
  Line line();

  /** A paragraph of the story, or a line that no rule knows. */
  record Text(Line line) implements Piece {}

  /** The headline. */
  record Headline(Line line) implements Piece {}

  /** The section. */
  record Section(Line line) implements Piece {}

  /** Who wrote the story. */
  record Writers(Line line, Byline byline) implements Piece {}

  /** When it was published or updated. */
  record Printed(Line line, Stamp stamp) implements Piece {}

  /**
   * A caption.
   *
   * @param line the caption with its credit
   * @param credit who took the picture, empty if the caption does not say
   * @param twin whether it is printed twice
   */
  record Picture(Line line, Optional<String> credit, boolean twin) implements Piece {}

  /** Who took the pictures whose captions do not say it. */
  record PhotoCredit(Line line, String name) implements Piece {}

  /**
   * A line that is no part of the story.
   *
   * @param line the line
   * @param kind why it is left out
   * @param reach what it takes along
   */
  record LeftOut(Line line, Dropped.Kind kind, Reach reach) implements Piece {
    LeftOut(Line line, Dropped.Kind kind) {
      this(line, kind, Reach.LINE);
    }
  }

  /** How far a line's meaning reaches. */
  enum Reach {
    /** The line alone. */
    LINE,
    /** The line and the headlines listed after it. */
    LIST,
    /** The line and all that follows. */
    REST
  }
}
