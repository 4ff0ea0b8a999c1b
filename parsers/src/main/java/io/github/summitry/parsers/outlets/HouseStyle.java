package io.github.summitry.parsers.outlets;

import io.github.summitry.Outlet;
import java.util.List;

/**
 * What an outlet's pages look like.
 *
 * @param outlet the outlet
 * @param address where its pages are found
 * @param labels signs that no other outlet's page shows
 * @param habits signs that count together, and only if the page shows nothing of another outlet
 * @param rules what its lines are; the first rule that knows a line decides
 * @param opening what its unmarked lines above the story are
 */
record HouseStyle(
    Outlet outlet,
    Address address,
    List<Sign> labels,
    List<Sign> habits,
    List<LineRule> rules,
    Arrangement.Opening opening) {
  private static final int CERTAIN = 100;
  private static final int HABITS_AT_MOST = 60;

  /** Returns how likely the source is a page of this outlet, 0 to 100. */
  int likelihood(Source source) {
    if (source.outlet().isPresent()) {
      return source.outlet().get().equals(outlet) ? CERTAIN : 0;
    }
    if (source.url().filter(address::isOf).isPresent()) {
      return CERTAIN;
    }
    Page page = source.page();
    int label = Sign.strongest(labels, page);
    if (label > 0 || OtherOutlets.areShown(page)) {
      return label;
    }
    return Math.min(HABITS_AT_MOST, Sign.sum(habits, page));
  }

  /** Returns the article that a page of this outlet shows. */
  ParsedArticle parse(Source source) {
    return parse(source, outlet);
  }

  /** Returns the article, as one of the given outlet. */
  ParsedArticle parse(Source source, Outlet of) {
    Page page = source.page();
    List<Piece> pieces = Arrangement.of(LineReading.read(page.lines(), rules), opening);
    return ArticleDraft.finish(source, page, of, pieces);
  }
}
