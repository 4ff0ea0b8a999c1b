package io.github.summitry.parsers.outlets;

import io.github.summitry.Article;
import io.github.summitry.Span;
import io.github.summitry.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts what a container says of an article into what its page leaves open. */
final class Supplement {
  private final Beside beside;
  private final String text;
  private final Article article;
  private final List<Warning> warnings;

  private Supplement(ParsedArticle parsed, Source source) {
    beside = source.beside();
    article = parsed.article();
    text = article.text().orElseGet(source::text);
    warnings = new ArrayList<>(beside.warnings());
    warnings.addAll(parsed.warnings());
  }

  static ParsedArticle of(ParsedArticle parsed, Source source) {
    return source.beside().isNothing() ? parsed : new Supplement(parsed, source).supplemented();
  }

  private ParsedArticle supplemented() {
    Article whole =
        article
            .withHeadline(either("headline", article.headline(), beside.headline()))
            .withSection(either("section", article.section(), beside.section()))
            .withBylines(bylines());
    return new ParsedArticle(whole, warnings);
  }

  private Optional<String> either(String what, Optional<String> page, Optional<String> given) {
    Optional<String> clean = given.map(String::strip).filter(known -> !known.isEmpty());
    if (page.isPresent() && clean.isPresent() && !agree(page.get(), clean.get())) {
      warn(what, page.get(), clean.get());
    }
    return page.or(() -> clean);
  }

  private List<String> bylines() {
    List<String> names = beside.authors().map(Supplement::names).orElse(List.of());
    if (article.bylines().isEmpty()) {
      return names;
    }
    boolean agree =
        names.isEmpty()
            || names.stream()
                .anyMatch(name -> article.bylines().stream().anyMatch(own -> agree(own, name)));
    if (!agree) {
      warn("byline", article.bylines().get(0), names.get(0));
    }
    return article.bylines();
  }

  private static List<String> names(String authors) {
    return Line.of(authors).stream()
        .flatMap(
            line ->
                Byline.of(line).or(() -> Byline.ofNames(line)).map(Byline::names).stream()
                    .flatMap(List::stream))
        .distinct()
        .toList();
  }

  // A title may carry the site's name, a printed headline a tag.
  private static boolean agree(String one, String other) {
    String a = letters(one);
    String b = letters(other);
    return a.contains(b) || b.contains(a);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private void warn(String what, String page, String given) {
    int found = text.indexOf(page);
    Span span = found < 0 ? new Span(0, 0) : new Span(found, found + page.length());
    warnings.add(
        Warning.builder()
            .code(Warning.Code.METADATA_DISAGREES)
            .message("the page's " + what + " is \"" + page + "\", but \"" + given + "\" was given")
            .begin(span.begin())
            .end(span.end())
            .build());
  }
}
