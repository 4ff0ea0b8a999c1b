package io.github.summitry.parsers.pages;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a page shows around its story, and what it does not show at all. */
final class Furniture {
  private static final Set<String> NEVER_TEXT =
      Set.of(
          "audio",
          "button",
          "canvas",
          "datalist",
          "embed",
          "head",
          "iframe",
          "input",
          "map",
          "math",
          "meter",
          "noscript",
          "object",
          "picture",
          "progress",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video");

  private static final Set<String> AROUND = Set.of("aside", "dialog", "footer", "menu", "nav");
  private static final Set<String> AROUND_BY_ROLE =
      Set.of(
          "alert",
          "banner",
          "complementary",
          "contentinfo",
          "dialog",
          "menu",
          "menubar",
          "navigation",
          "search",
          "toolbar");

  /** Words of classes and ids. */
  private static final Set<String> LABELS =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "adsbygoogle",
          "banner",
          "breadcrumb",
          "breadcrumbs",
          "comment",
          "comments",
          "cookie",
          "copyright",
          "disqus",
          "footer",
          "gnb",
          "lnb",
          "menu",
          "nav",
          "navbar",
          "navigation",
          "newsletter",
          "outbrain",
          "pagination",
          "popular",
          "popup",
          "promo",
          "recommend",
          "recommended",
          "related",
          "reply",
          "share",
          "sharing",
          "sidebar",
          "skip",
          "sns",
          "social",
          "sponsor",
          "sponsored",
          "subscribe",
          "taboola",
          "toolbar",
          "widget");

  private static final Set<String> CAPTION_LABELS =
      Set.of("caption", "figcaption", "imgcaption", "photocaption", "cutline");

  /** A box that holds more than this share of a page's text holds the story, whatever its label. */
  private static final int SMALL_SHARE = 3;

  private final Lengths lengths;

  Furniture(Lengths lengths) {
    this.lengths = lengths;
  }

  /** Returns whether a browser shows no text for an element. */
  static boolean isUnseen(Element element) {
    return NEVER_TEXT.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || hidesByStyle(element.attr("style"));
  }

  /** Returns whether an element is shown around the story: a menu, a form, buttons, other news. */
  boolean isAround(Element element) {
    if (element.normalName().equals("form")) {
      return isSmall(element);
    }
    boolean labelled =
        AROUND.contains(element.normalName())
            || AROUND_BY_ROLE.contains(element.attr("role").toLowerCase(Locale.ROOT))
            || isLabelled(element, LABELS);
    return labelled && isSmall(element);
  }

  /** Returns whether an element in the midst of a story is a picture's caption. */
  boolean isCaption(Element element) {
    boolean labelled =
        element.normalName().equals("figcaption") || isLabelled(element, CAPTION_LABELS);
    return labelled && isSmall(element);
  }

  private boolean isSmall(Element element) {
    return lengths.own(element) * SMALL_SHARE <= lengths.ownOfAll();
  }

  private static boolean hidesByStyle(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String rules = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return rules.contains("display:none") || rules.contains("visibility:hidden");
  }

  private static boolean isLabelled(Element element, Set<String> labels) {
    return isLabelled(element.attr("class"), labels) || isLabelled(element.attr("id"), labels);
  }

  // "article-related_list shareBox"
  private static boolean isLabelled(String names, Set<String> labels) {
    int begin = 0;
    for (int i = 0; i <= names.length(); i++) {
      boolean ends =
          i == names.length()
              || !Character.isLetter(names.charAt(i))
              || (i > begin
                  && Character.isUpperCase(names.charAt(i))
                  && Character.isLowerCase(names.charAt(i - 1)));
      if (ends) {
        if (labels.contains(names.substring(begin, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        begin = i < names.length() && Character.isLetter(names.charAt(i)) ? i : i + 1;
      }
    }
    return false;
  }
}
