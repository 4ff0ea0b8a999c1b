package io.github.summitry.parsers.outlets;

import io.github.summitry.Outlet;
import java.util.List;
import java.util.function.Supplier;

/** Takes pages apart by an outlet's {@link HouseStyle}. */
abstract class StyledParser implements ArticleParser {
  private final HouseStyle style;
  private final Supplier<List<LineRule>> rules;

  /**
   * Creates a parser.
   *
   * @param rules what the outlet's lines are, asked for when it has a page to take apart
   */
  StyledParser(HouseStyle style, Supplier<List<LineRule>> rules) {
    this.style = style;
    this.rules = rules;
  }

  @Override
  public final Outlet outlet() {
    return style.outlet();
  }

  @Override
  public final int likelihood(Source source) {
    return style.likelihood(source);
  }

  @Override
  public final ParsedArticle parse(Source source) {
    return style.parse(source, rules.get());
  }
}
