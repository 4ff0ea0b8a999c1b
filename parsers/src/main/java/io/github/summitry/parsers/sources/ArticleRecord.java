package io.github.summitry.parsers.sources;

import io.github.summitry.Outlet;
import io.github.summitry.Warning;
import io.github.summitry.parsers.outlets.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * An article as a JSON object: {@code text} or {@code html}, {@code url}, {@code title}, {@code
 * published}, {@code outlet}, {@code id}; or a row of The Korea Herald's data set, whose columns
 * are {@code title}, {@code author}, {@code time}, {@code description}, {@code body} and {@code
 * section}. Other fields are skipped.
 */
final class ArticleRecord {
  private static final Set<String> DATA_SET =
      Set.of("title", "author", "time", "description", "body", "section");
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "url",
          "title",
          "published",
          "outlet",
          "text",
          "html",
          "author",
          "time",
          "body",
          "section");

  private final Map<String, String> values = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  private ArticleRecord() {}

  /** Returns the article of the object that the parser has entered, and leaves it. */
  static Entry read(JsonParser json, Item here, List<Warning> warnings) {
    ArticleRecord record = new ArticleRecord();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      record.add(name, json);
    }
    return record.entry(here, warnings);
  }

  private void add(String name, JsonParser json) {
    if (FIELDS.contains(name) || DATA_SET.contains(name)) {
      names.add(name);
    }
    List<String> lines = FIELDS.contains(name) ? lines(json) : List.of();
    json.skipChildren();
    String value = String.join("\n", lines);
    if (!value.isBlank()) {
      values.put(name, value);
    }
  }

  // A string, a number, or a list of them.
  private static List<String> lines(JsonParser json) {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return scalar(json).stream().toList();
    }
    List<String> lines = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      scalar(json).ifPresent(lines::add);
      json.skipChildren();
    }
    return lines;
  }

  private static Optional<String> scalar(JsonParser json) {
    JsonToken token = json.currentToken();
    boolean said = token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL;
    return said ? Optional.of(json.getString()) : Optional.empty();
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  private Entry entry(Item here, List<Warning> warnings) {
    String id = value("id").or(() -> value("url")).orElse(here.id());
    Optional<Source> text = value("text").or(() -> value("body")).map(all -> Source.of(id, all));
    return text.or(() -> value("html").map(page -> Source.ofHtml(id, page)))
        .<Entry>map(source -> new Entry.Found(here.place(), described(source, warnings)))
        .orElseGet(() -> here.broken("neither text nor html nor body"));
  }

  private Source described(Source plain, List<Warning> warnings) {
    Source source = plain.withWarnings(warnings);
    source = value("url").map(source::withUrl).orElse(source);
    source = outlet().map(source::withOutlet).orElse(source);
    source = value("title").map(source::withHeadline).orElse(source);
    source = value("section").map(source::withSection).orElse(source);
    source = value("author").map(source::withAuthors).orElse(source);
    Optional<String> published = value("published").or(() -> value("time"));
    return published.map(source::withPublishedAsWritten).orElse(source);
  }

  private Optional<Outlet> outlet() {
    boolean isRow = names.containsAll(DATA_SET) && !names.contains("outlet");
    return value("outlet")
        .map(OutletNames::outlet)
        .or(() -> isRow ? Optional.of(Outlet.KOREA_HERALD) : Optional.empty());
  }
}
