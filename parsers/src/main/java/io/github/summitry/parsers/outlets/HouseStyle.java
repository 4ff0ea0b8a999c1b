package io.github.summitry.parsers.outlets;

import io.github.summitry.Outlet;
import io.github.summitry.Warning;
import io.github.summitry.parsers.pages.PageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an outlet's pages look like.
 *
 * @param outlet the outlet
 * @param site where its pages are found and what they look like there
 * @param labels signs that no other outlet's page shows
 * @param habits signs that count together, and only if the page shows nothing of another outlet
 * @param opening what its unmarked lines above the story are
 */
record HouseStyle(
    Outlet outlet, Site site, List<Sign> labels, List<Sign> habits, Arrangement.Opening opening) {
  private static final int CERTAIN = 100;
  private static final int HABITS_AT_MOST = 60;
  private static final int PLAIN_LABEL = 90;

  /** Returns how likely the source is a page of this outlet, 0 to 100. */
  int likelihood(Source source) {
    if (source.outlet().isPresent()) {
      return source.outlet().get().equals(outlet) ? CERTAIN : 0;
    }
    if (source.url().filter(site.address()::isOf).isPresent()) {
      return CERTAIN;
    }
    Optional<PageText> web = source.webPage();
    if (web.isPresent()) {
      return site.likelihood(web.get().metadata()).orElseGet(() -> byLabel(source.page()));
    }
    Page page = source.page();
    int label = Sign.strongest(labels, page);
    int alike = label > 0 ? 0 : Math.min(HABITS_AT_MOST, Sign.sum(habits, page));
    return alike > 0 && !OtherOutlets.areShown(page) ? alike : label;
  }

  // How lines follow each other says nothing where a page in HTML was taken apart.
  private int byLabel(Page page) {
    int label = Sign.strongest(labels, page);
    return label >= PLAIN_LABEL ? label : 0;
  }

  /**
   * Returns the article that a page of this outlet shows.
   *
   * @param rules what its lines are; the first rule that knows a line decides
   */
  ParsedArticle parse(Source source, List<LineRule> rules) {
    return parse(source, outlet, rules);
  }

  /** Returns the article, as one of the given outlet. */
  ParsedArticle parse(Source source, Outlet of, List<LineRule> rules) {
    Optional<String> html = source.html();
    if (html.isPresent()) {
      Optional<PageText> anyLook = site.names().isEmpty() ? source.webPage() : Optional.empty();
      return parse(
          source,
          of,
          rules,
          anyLook.orElseGet(() -> PageText.of(html.get(), site.names(), site.layouts())));
    }
    Page page = source.page();
    List<Piece> pieces = Arrangement.of(LineReading.read(page.lines(), rules), opening);
    return ArticleDraft.finish(source, page, of, pieces);
  }

  private ParsedArticle parse(Source source, Outlet of, List<LineRule> rules, PageText web) {
    List<Piece> pieces = Arrangement.of(WebPage.read(web, site, rules), opening);
    Page page = new Page(web.text(), Optional.empty(), List.of());
    ParsedArticle parsed = ArticleDraft.finish(dated(source, web), page, of, pieces);
    List<Warning> warnings = new ArrayList<>(WebPage.warnings(web.metadata()));
    warnings.addAll(parsed.warnings());
    return new ParsedArticle(parsed.article().withText(web.text()), warnings);
  }

  // A page's own address tells its day where the caller knows no address.
  private static Source dated(Source source, PageText web) {
    return source.url().isPresent()
        ? source
        : web.metadata().addresses().stream().findFirst().map(source::withUrl).orElse(source);
  }
}
