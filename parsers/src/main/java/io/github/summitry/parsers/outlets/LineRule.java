package io.github.summitry.parsers.outlets;

import io.github.summitry.Dropped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Knows one kind of line. An outlet's layouts are a list of rules; the first that knows a line
 * decides.
 */
@FunctionalInterface
interface LineRule {

  /** Returns what the line is, empty if the rule does not know it. */
  Optional<Piece> read(Spot spot);

  /**
   * A line among its neighbours.
   *
   * @param lines all lines of the page
   * @param index which of them
   * @param atTop whether no paragraph of the story stands above it
   */
  record Spot(List<Line> lines, int index, boolean atTop) {
    Line line() {
      return lines.get(index);
    }

    String text() {
      return line().text();
    }

    /** Returns the line so many lines below, or above if negative. */
    Optional<Line> neighbour(int distance) {
      int at = index + distance;
      return at >= 0 && at < lines.size() ? Optional.of(lines.get(at)) : Optional.empty();
    }
  }

  /** Returns this rule for lines above the story alone. */
  default LineRule atTop() {
    return spot -> spot.atTop() ? read(spot) : Optional.empty();
  }

  /** Returns this rule for lines below the story's first paragraph alone. */
  default LineRule belowTop() {
    return spot -> spot.atTop() ? Optional.empty() : read(spot);
  }

  /** Drops lines of exactly these words. */
  static LineRule drop(Dropped.Kind kind, String... lines) {
    Set<String> known = Set.of(lines);
    return dropIf(kind, known::contains);
  }

  /** Drops lines that start with one of these words. */
  static LineRule dropStarting(Dropped.Kind kind, String... starts) {
    return dropIf(kind, text -> startsWithOne(text, starts));
  }

  /** Drops lines of which something is true. */
  static LineRule dropIf(Dropped.Kind kind, Predicate<String> known) {
    return dropIf(kind, Piece.Reach.LINE, known);
  }

  /** Drops lines that start with one of these words, and all below. */
  static LineRule dropRest(Dropped.Kind kind, String... starts) {
    return dropIf(kind, Piece.Reach.REST, text -> startsWithOne(text, starts));
  }

  /** Drops lines of exactly these words, and the headlines listed below. */
  static LineRule dropList(Dropped.Kind kind, String... lines) {
    return dropList(kind, Set.of(lines)::contains);
  }

  /** Drops lines of which something is true, and the headlines listed below. */
  static LineRule dropList(Dropped.Kind kind, Predicate<String> known) {
    return dropIf(kind, Piece.Reach.LIST, known);
  }

  /** Reads lines of exactly these words as the section. */
  static LineRule sections(String... names) {
    Set<String> known = Set.of(names);
    return of(
        line ->
            known.contains(line.text()) ? Optional.of(new Piece.Section(line)) : Optional.empty());
  }

  /** Reads bylines. */
  static LineRule writers(Function<Line, Optional<Byline>> form) {
    return of(line -> form.apply(line).map(byline -> new Piece.Writers(line, byline)));
  }

  /** Reads the dates of publication and update. */
  static LineRule stamps(Function<Line, Optional<Stamp>> form) {
    return of(line -> form.apply(line).map(stamp -> new Piece.Printed(line, stamp)));
  }

  /** Reads a line by itself. */
  static LineRule of(Function<Line, Optional<Piece>> reader) {
    return spot -> reader.apply(spot.line());
  }

  private static LineRule dropIf(Dropped.Kind kind, Piece.Reach reach, Predicate<String> known) {
    return of(
        line ->
            known.test(line.text())
                ? Optional.of(new Piece.LeftOut(line, kind, reach))
                : Optional.empty());
  }

  private static boolean startsWithOne(String text, String... starts) {
    for (String start : starts) {
      if (text.startsWith(start)) {
        return true;
      }
    }
    return false;
  }
}
