package io.github.summitry.parsers.outlets;

import io.github.summitry.Dropped;
import java.util.Optional;
import java.util.Set;

/**
 * Knows captions: by their credit, by being printed twice, by telling who stands where. Of twins
 * the first is kept, unless only the second carries the credit.
 *
 * @param forms how the outlet sets credits off
 * @param twins whether any text printed twice in a row is a caption, also without credit
 */
record CaptionRule(Set<Credit.Form> forms, boolean twins) implements LineRule {

  @Override
  public Optional<Piece> read(Spot spot) {
    Optional<Line> next = spot.neighbour(1);
    Optional<Line> previous = spot.neighbour(-1);
    boolean first = next.isPresent() && Twin.areTwins(spot.line(), next.get());
    boolean second = previous.isPresent() && Twin.areTwins(previous.get(), spot.line());
    Optional<String> credit = credit(spot.line());
    if (!first && !second) {
      return credit.isPresent() || Shape.isPictureOnly(spot.text())
          ? Optional.of(new Piece.Picture(spot.line(), credit, false))
          : Optional.empty();
    }
    if (!isPrintedTwice(spot, second ? -1 : 1)) {
      return Optional.empty();
    }
    boolean loses =
        second
            ? credit.isEmpty() || spot.neighbour(-1).flatMap(this::credit).isPresent()
            : credit.isEmpty() && spot.neighbour(1).flatMap(this::credit).isPresent();
    return Optional.of(
        loses
            ? new Piece.LeftOut(spot.line(), Dropped.Kind.REPEATED)
            : new Piece.Picture(spot.line(), credit, true));
  }

  private Optional<String> credit(Line line) {
    return Credit.ending(line.text(), line.length(), forms).map(Credit::name);
  }

  // Outlets also print headlines and, by mistake, paragraphs twice.
  private boolean isPrintedTwice(Spot spot, int twinAt) {
    Line line = spot.line();
    Line twin = spot.neighbour(twinAt).orElseThrow();
    boolean onOneRow = !(twinAt < 0 ? line : twin).opensRow();
    if (onOneRow
        || credit(line).isPresent()
        || credit(twin).isPresent()
        || Shape.isCaption(line.text())) {
      return true;
    }
    return spot.atTop() ? !Shape.isHeadline(line.text()) && !isStory(line) : twins;
  }

  private boolean isStory(Line line) {
    return !twins && (Shape.reports(line.text()) || Dateline.of(line).isPresent());
  }
}
