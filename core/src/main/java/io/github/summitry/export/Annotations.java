package io.github.summitry.export;

import io.github.summitry.Article;
import io.github.summitry.Evidence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Evidence as web annotations: the fact is the body, the words in the article are the target. */
final class Annotations {
  private final Contents contents;
  private final Function<Article, Optional<String>> texts;
  private final Map<String, Source> sources = new HashMap<>();

  /** An article's name and its text. */
  private record Source(String iri, ArticleText text) {}

  Annotations(Contents contents, Function<Article, Optional<String>> texts) {
    this.contents = contents;
    this.texts = texts;
    contents.reports().forEach(report -> source(report.article()));
  }

  Stream<Fields> all() {
    return EvidenceTable.rows(contents).map(this::annotation);
  }

  private Fields annotation(EvidenceTable.Row row) {
    return Fields.of("id", Iris.fact("annotation", row.fact() + "#" + row.number()))
        .with("type", "Annotation")
        .with("motivation", "identifying")
        .with("body", Iris.fact(row.kind(), row.fact()))
        .with("target", target(source(row.article()), row.words()))
        .withAny("rule", row.words().rule());
  }

  private Source source(Article article) {
    return sources.computeIfAbsent(
        article.id(),
        id -> new Source(Iris.article(article), new ArticleText(article, texts.apply(article))));
  }

  private static Map<String, Object> target(Source source, Evidence words) {
    return Fields.of("type", "SpecificResource")
        .with("source", source.iri())
        .with("selector", source.text().selectors(words))
        .map();
  }
}
