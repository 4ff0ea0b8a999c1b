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
  private final Catalogue catalogue;
  private final Function<Article, Optional<String>> texts;
  private final Map<String, ArticleText> sources = new HashMap<>();

  Annotations(Catalogue catalogue, Function<Article, Optional<String>> texts) {
    this.catalogue = catalogue;
    this.texts = texts;
  }

  Stream<Fields> all() {
    return EvidenceTable.rows(catalogue).map(this::annotation);
  }

  private Fields annotation(EvidenceTable.Row row) {
    return Fields.of("id", Iris.fact("annotation", row.words().id() + "#" + row.number()))
        .with("type", "Annotation")
        .with("motivation", "identifying")
        .with("body", Iris.fact(row.kind(), row.words().id()))
        .with("target", target(row.words()))
        .withAny("rule", row.words().fact().rule());
  }

  private Map<String, Object> target(Named<Evidence> words) {
    ArticleText text = sources.computeIfAbsent(words.source(), id -> text(words.article()));
    return Fields.of("type", "SpecificResource")
        .with("source", Iris.article(words))
        .with("selector", text.selectors(words.fact()))
        .map();
  }

  private ArticleText text(Article article) {
    return new ArticleText(article, article.text().or(() -> texts.apply(article)));
  }
}
