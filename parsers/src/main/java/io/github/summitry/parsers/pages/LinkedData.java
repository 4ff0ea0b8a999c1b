package io.github.summitry.parsers.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page's JSON-LD: what it says of its article. Forgives what outlets get wrong in it. */
final class LinkedData {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private static final Set<String> OF_NO_ARTICLE =
      Set.of("ListItem", "ItemList", "BreadcrumbList", "Comment", "ImageObject", "VideoObject");
  private static final int MOST_NODES = 10_000;

  private final List<JsonNode> articles = new ArrayList<>();
  private boolean broken;

  private LinkedData() {}

  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type*=ld+json]")) {
      data.read(script.data());
    }
    return data;
  }

  /** Returns whether some of it is no JSON. */
  boolean isBroken() {
    return broken;
  }

  /** Returns what the page's articles say under these names, a person or a page by its name. */
  List<String> texts(String... names) {
    List<String> texts = new ArrayList<>();
    for (JsonNode article : articles) {
      for (String name : names) {
        addTexts(article.path(name), texts);
      }
    }
    return texts;
  }

  private void read(String script) {
    try {
      addArticles(JSON.readTree(bare(script)));
    } catch (JacksonException e) {
      broken = true; // what a page says is no reason to throw
    }
  }

  // Some pages hide it from old browsers in a comment, or end it like a statement.
  private static String bare(String script) {
    String json = script.strip();
    int begin = 0;
    int end = json.length();
    while (begin < end && json.charAt(begin) != '{' && json.charAt(begin) != '[') {
      begin++;
    }
    while (end > begin && json.charAt(end - 1) != '}' && json.charAt(end - 1) != ']') {
      end--;
    }
    return begin == end ? json : json.substring(begin, end);
  }

  private void addArticles(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.removeFirst();
      if (isArticle(node)) {
        articles.add(node);
      } else if (node.isArray()) {
        node.forEach(open::addLast);
      } else if (node.isObject()) {
        open.addLast(node.path("@graph"));
        open.addLast(node.path("mainEntity"));
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    List<String> types = new ArrayList<>();
    addTexts(node.path("@type"), types);
    return types.stream()
        .map(type -> type.substring(type.lastIndexOf('/') + 1))
        .anyMatch(
            type ->
                !OF_NO_ARTICLE.contains(type)
                    && (type.endsWith("Article") || type.endsWith("Posting")));
  }

  private static void addTexts(JsonNode value, List<String> texts) {
    if (value.isString()) {
      String text = Characters.plain(Parser.unescapeEntities(value.stringValue(), false));
      if (!text.isEmpty()) {
        texts.add(text);
      }
    } else if (value.isArray()) {
      value.forEach(each -> addTexts(each.isArray() ? each.path(0) : each, texts));
    } else if (value.isObject()) {
      JsonNode name = value.path("name");
      addTexts(name.isString() ? name : value.path("@id"), texts);
    }
  }
}
