package io.github.summitry.parsers.outlets;

import io.github.summitry.Dropped;
import io.github.summitry.PublicationTime;
import io.github.summitry.Warning;
import io.github.summitry.parsers.pages.Metadata;
import io.github.summitry.parsers.pages.PageText;
import io.github.summitry.parsers.pages.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page's text as lines: what its markup tells of a line is known beforehand, the rest is for the
 * outlet's rules, as with a page that was given as text.
 */
final class WebPage {
  private static final Line NOWHERE = new Line(0, 0, "", false);

  private final PageText page;
  private final Site site;
  private final List<Line> lines = new ArrayList<>();
  private final Map<Integer, Piece> known = new HashMap<>();

  private WebPage(PageText page, Site site) {
    this.page = page;
    this.site = site;
    page.parts().forEach(this::add);
  }

  /** Returns what the lines of a page are, told by its markup and by these rules. */
  static List<Piece> read(PageText page, Site site, List<LineRule> rules) {
    WebPage reading = new WebPage(page, site);
    List<LineRule> all = new ArrayList<>(rules);
    all.add(0, spot -> Optional.ofNullable(reading.known.get(spot.line().begin())));
    List<Piece> pieces = new ArrayList<>(reading.times());
    pieces.addAll(LineReading.read(reading.lines, all));
    return pieces;
  }

  /** Returns what the page's metadata is warned of. */
  static List<Warning> warnings(Metadata metadata) {
    return metadata.broken()
        ? List.of(
            Warning.builder()
                .code(Warning.Code.METADATA_BROKEN)
                .message("the page's JSON-LD is no JSON; its tags and its text were read")
                .begin(0)
                .end(0)
                .build())
        : List.of();
  }

  private void add(Part part) {
    Line line =
        new Line(part.begin(), part.end(), page.text().substring(part.begin(), part.end()), true);
    switch (part.role()) {
      case SECTION -> add(new Piece.Section(line));
      case HEADLINE -> add(new Piece.Headline(line));
      case DECK -> add(new Piece.LeftOut(line, Dropped.Kind.FURNITURE));
      case WRITERS -> add(writers(line));
      case TIME -> Stamp.cut(line).forEach(stamp -> add(printed(stamp)));
      case CAPTION -> add(new Piece.Picture(line, credit(line), false));
      case LINK -> addLink(line);
      case STORY -> addStory(line);
    }
  }

  // Rows that the page shows as they were printed may be a paragraph broken at a width.
  private void addStory(Line printed) {
    for (Line line : HardWrap.undone(page.text(), rows(printed))) {
      lines.addAll(Page.cut(line));
    }
  }

  private static List<Line> rows(Line printed) {
    return Line.of(printed.text()).stream()
        .map(
            row ->
                new Line(
                    printed.begin() + row.begin(), printed.begin() + row.end(), row.text(), true))
        .toList();
  }

  private void add(Piece piece) {
    lines.add(piece.line());
    known.put(piece.line().begin(), piece);
  }

  private void addLink(Line printed) {
    rows(printed).forEach(this::addLinkedRow);
  }

  private void addLinkedRow(Line line) {
    if (Shape.words(line.text()) < 2) {
      add(new Piece.LeftOut(line, Dropped.Kind.MENU));
    } else if (Shape.isHeadline(line.text())) {
      add(new Piece.LeftOut(line, Dropped.Kind.RELATED));
    } else {
      lines.addAll(Page.cut(line));
    }
  }

  private static Piece writers(Line line) {
    return Byline.of(line)
        .or(() -> Byline.ofNames(line))
        .<Piece>map(byline -> new Piece.Writers(line, byline))
        .orElseGet(() -> new Piece.LeftOut(line, Dropped.Kind.FURNITURE));
  }

  private static Piece printed(Line line) {
    return Stamp.labelled(line)
        .or(() -> Stamp.bare(line))
        .<Piece>map(stamp -> new Piece.Printed(line, stamp))
        .orElseGet(() -> new Piece.LeftOut(line, Dropped.Kind.FURNITURE));
  }

  private static Optional<String> credit(Line line) {
    return Credit.ending(line.text(), line.length(), Credit.EVERY_FORM).map(Credit::name);
  }

  // Out of sight, so nowhere in the text.
  private List<Piece> times() {
    List<Piece> times = new ArrayList<>();
    said(page.metadata().published(), Stamp.Kind.PUBLISHED).ifPresent(times::add);
    said(page.metadata().updated(), Stamp.Kind.UPDATED).ifPresent(times::add);
    return times;
  }

  private Optional<Piece> said(List<String> written, Stamp.Kind kind) {
    Optional<PublicationTime> time =
        written.stream()
            .map(text -> WebTime.parse(text, site.local()))
            .flatMap(Optional::stream)
            .findFirst();
    return written.isEmpty()
        ? Optional.empty()
        : Optional.of(new Piece.Printed(NOWHERE, new Stamp(kind, time)));
  }
}
