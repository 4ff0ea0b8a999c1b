package io.github.summitry.parsers.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses a page's headline and takes the site's name off it. */
final class Headlines {
  private static final List<String> SEPARATORS =
      List.of(" | ", " - ", " – ", " — ", " :: ", " : ", " < ", " » ", " · ", "|", "::");

  private final List<String> sites;

  /** Knows the site by these names. */
  Headlines(List<String> sites) {
    this.sites = sites.stream().map(Headlines::key).filter(site -> !site.isEmpty()).toList();
  }

  /**
   * Returns the headline.
   *
   * @param said what the page says of itself out of sight, the best first
   * @param shown what it shows, the best first
   * @param title its title
   */
  Optional<String> choose(List<String> said, List<String> shown, String title) {
    List<String> headings = shown.stream().filter(text -> !isSite(text)).toList();
    Optional<String> first =
        Stream.concat(said.stream().map(this::bare), headings.stream())
            .filter(text -> !text.isEmpty() && !isSite(text))
            .findFirst();
    if (first.isEmpty()) {
      return Optional.of(bare(title)).filter(text -> !text.isEmpty() && !isSite(text));
    }
    String headline = first.get();
    return headings.stream().filter(text -> isWholeOf(text, headline)).findFirst().or(() -> first);
  }

  // Said: "Leaders meet in Se…" or "Leaders meet in Seoul - Harbour Post"; shown: "Leaders meet in
  // Seoul".
  private static boolean isWholeOf(String shown, String said) {
    String start = said.endsWith("...") ? said.substring(0, said.length() - 3) : said;
    start = start.endsWith("…") ? start.substring(0, start.length() - 1) : start;
    boolean isCut = start.length() < said.length();
    if (isCut) {
      return !start.isBlank() && key(shown).startsWith(key(start));
    }
    return said.length() > shown.length()
        && said.startsWith(shown)
        && SEPARATORS.stream().anyMatch(mark -> said.startsWith(mark, shown.length()));
  }

  /** Returns a headline without the site's name at its end or start. */
  private String bare(String headline) {
    for (String mark : SEPARATORS) {
      int last = headline.lastIndexOf(mark);
      if (last > 0 && isSite(headline.substring(last + mark.length()))) {
        return bare(headline.substring(0, last).strip());
      }
      int first = headline.indexOf(mark);
      if (first > 0 && isSite(headline.substring(0, first))) {
        return headline.substring(first + mark.length()).strip();
      }
    }
    return headline;
  }

  /** Returns whether a text is the site's name. */
  boolean isSite(String text) {
    return sites.contains(key(text));
  }

  private static String key(String name) {
    String key = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return key.startsWith("the") ? key.substring(3) : key;
  }
}
