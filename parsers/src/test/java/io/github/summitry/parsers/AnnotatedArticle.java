package io.github.summitry.parsers;

import io.github.summitry.parsers.outlets.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An article of our own beside what it says. */
record AnnotatedArticle(String name, Source source, Annotation annotation) {
  /** Returns all, in the order of their names. */
  static List<AnnotatedArticle> all() {
    return Fixtures.all().stream()
        .filter(source -> AnnotatedArticle.class.getResource(annotationOf(source)) != null)
        .map(AnnotatedArticle::of)
        .toList();
  }

  private static AnnotatedArticle of(Source source) {
    return new AnnotatedArticle(
        nameOf(source), source, Annotation.parse(read(annotationOf(source))));
  }

  private static String annotationOf(Source source) {
    return "articles/" + nameOf(source) + ".json";
  }

  private static String nameOf(Source source) {
    return source.id().replaceFirst("\\.(txt|html)$", "");
  }

  /** Returns the text as given or, of a page, as the library takes it from it. */
  String text() {
    return source.text();
  }

  private static String read(String resource) {
    try (InputStream in = AnnotatedArticle.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("no such resource");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
