package io.github.summitry.parsers.outlets;

import io.github.summitry.parsers.pages.PageText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a caller gave: a text, or a page that is taken apart when first asked for. */
final class Given {
  private final String characters;
  private final boolean html;

  /** Filled by who asks first; a thread that does not see it yet makes an equal one. */
  private @Nullable PageText page;

  private @Nullable Page lines;

  private Given(String characters, boolean html) {
    this.characters = characters;
    this.html = html;
  }

  /** Returns a text, or a page if it starts like one. */
  static Given of(String text) {
    return new Given(text, startsLikePage(text));
  }

  static Given ofHtml(String html) {
    return new Given(html, true);
  }

  String characters() {
    return characters;
  }

  boolean isHtml() {
    return html;
  }

  Given upTo(int size) {
    return new Given(characters.substring(0, size), html);
  }

  /** Returns the text, as given or as taken from the page. */
  String text() {
    return page().map(PageText::text).orElse(characters);
  }

  /** Returns the text cut into lines. */
  Page lines() {
    Page cut = lines;
    if (cut == null) {
      cut = Page.of(text());
      lines = cut;
    }
    return cut;
  }

  /** Returns the page as it looks to who does not know its outlet, empty for a text. */
  Optional<PageText> page() {
    if (!html) {
      return Optional.empty();
    }
    PageText read = page;
    if (read == null) {
      read = PageText.of(characters, List.of(), List.of());
      page = read;
    }
    return Optional.of(read);
  }

  private static boolean startsLikePage(String text) {
    int begin = 0;
    int element = -1;
    while (element != begin) {
      element = begin;
      while (begin < text.length() && Line.isBlank(text.charAt(begin))) {
        begin++;
      }
      begin = after(text, begin, "<!--", "-->");
      begin = after(text, begin, "<?", ">");
    }
    return isTag(text, begin, "<!doctype html") || isTag(text, begin, "<html");
  }

  // The index after what an opening mark opens, the same index if none stands there.
  private static int after(String text, int index, String opening, String closing) {
    int end = text.startsWith(opening, index) ? text.indexOf(closing, index) : -1;
    return end < 0 ? index : end + closing.length();
  }

  private static boolean isTag(String text, int index, String tag) {
    int end = index + tag.length();
    return text.regionMatches(true, index, tag, 0, tag.length())
        && end < text.length()
        && (text.charAt(end) == '>' || Line.isBlank(text.charAt(end)));
  }
}
