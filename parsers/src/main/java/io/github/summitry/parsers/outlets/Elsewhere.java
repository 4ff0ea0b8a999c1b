package io.github.summitry.parsers.outlets;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that lead from a story to others: what heads a list of them, and what names one. */
final class Elsewhere {
  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_LINK = 220;

  /** In lower case, without the colon that may follow. */
  private static final Set<String> HEADINGS =
      Set.of(
          "also read",
          "editor's choice",
          "editor's pick",
          "editor's picks",
          "editors' picks",
          "further reading",
          "hot topics",
          "in other news",
          "in pictures",
          "latest headlines",
          "latest news",
          "latest stories",
          "more from this section",
          "more headlines",
          "more like this",
          "more news",
          "more on this",
          "more on this story",
          "more stories",
          "most popular",
          "most read",
          "most shared",
          "most viewed",
          "off the wire",
          "other news",
          "other stories",
          "people also read",
          "previous and next news",
          "read also",
          "read more",
          "read next",
          "recent news",
          "recent posts",
          "recommended",
          "recommended for you",
          "recommended stories",
          "related",
          "related article",
          "related articles",
          "related content",
          "related contents",
          "related coverage",
          "related headlines",
          "related links",
          "related news",
          "related posts",
          "related reading",
          "related readings",
          "related stories",
          "related story",
          "related topics",
          "see also",
          "selections for you",
          "similar news",
          "similar stories",
          "suggested reading",
          "top headlines",
          "top news",
          "top stories",
          "trending",
          "trending now",
          "we recommend",
          "what others are reading",
          "you may also like",
          "you may be interested in",
          "you might also like",
          "you might be interested in");

  // READ ALSO: Two ministers meet | Watch: The day in pictures | Related | A first visit
  private static final Pattern LINK =
      Pattern.compile(
          "(?i:(?:read|see|watch|listen)(?: (?:also|more|next|this|here))?|also read|more"
              + "|related(?: (?:story|stories|article|articles|news|links?))?|don['’]t miss"
              + "|must[ -]read|you may also like|further reading|full (?:story|text|report))"
              + "[ \\u00a0]?[:|»][ \\u00a0]?\\S.*");

  private Elsewhere() {}

  /** Returns whether a line heads a list of other stories. */
  static boolean headsAList(String text) {
    if (text.length() > LONGEST_HEADING) {
      return false;
    }
    String label = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    return HEADINGS.contains(label.toLowerCase(Locale.ROOT).replace('’', '\''));
  }

  /** Returns whether a line says where another story is to be read. */
  static boolean namesAnother(String text) {
    return text.length() <= LONGEST_LINK
        && holdsMark(text)
        && LINK.matcher(text).matches()
        && !Shape.reports(text);
  }

  private static boolean holdsMark(String text) {
    return text.indexOf(':') > 0 || text.indexOf('|') > 0 || text.indexOf('»') > 0;
  }
}
