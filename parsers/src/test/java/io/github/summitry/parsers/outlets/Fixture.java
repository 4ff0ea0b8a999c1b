package io.github.summitry.parsers.outlets;

import io.github.summitry.Caption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page and what it says: {@code NAME.txt} or {@code NAME.html} beside {@code NAME.expected},
 * which holds one fact a line, {@code paragraph: ...}; a line break in a fact is {@code \\n} there.
 */
record Fixture(String name, String text, boolean isHtml, List<String> expected) {

  static Stream<Fixture> all() {
    return Stream.of(Layout.values())
        .flatMap(layout -> layout.fixtures().stream())
        .map(Fixture::named);
  }

  static Fixture named(String name) {
    List<String> expected =
        read(name + ".expected").orElseThrow(() -> missing(name)).lines().toList();
    Optional<String> html = read(name + ".html");
    String page = html.or(() -> read(name + ".txt")).orElseThrow(() -> missing(name));
    return new Fixture(name, page, html.isPresent(), expected);
  }

  Source source() {
    return source(0, text.length());
  }

  /** Returns a part of the page. */
  Source source(int begin, int end) {
    String part = text.substring(begin, end);
    return isHtml ? Source.ofHtml(name, part) : Source.of(name, part);
  }

  @Override
  public String toString() {
    return name;
  }

  /** Writes what a parser found in the notation of the expected files. */
  static List<String> write(ParsedArticle parsed) {
    List<String> lines = new ArrayList<>();
    var article = parsed.article();
    lines.add("outlet: " + article.outlet());
    article.headline().ifPresent(headline -> lines.add("headline: " + headline));
    article.section().ifPresent(section -> lines.add("section: " + section));
    article.bylines().forEach(name -> lines.add("byline: " + name));
    article.published().ifPresent(time -> lines.add("published: " + time));
    article.updated().ifPresent(time -> lines.add("updated: " + time));
    article.dateline().ifPresent(place -> lines.add("dateline: " + place));
    for (Caption caption : article.captions()) {
      lines.add("caption: " + caption.text());
      caption.credit().ifPresent(credit -> lines.add("credit: " + credit));
    }
    article.paragraphs().forEach(passage -> lines.add("paragraph: " + passage.text()));
    article.dropped().forEach(drop -> lines.add("dropped: " + drop.kind() + " " + drop.text()));
    parsed.warnings().forEach(warning -> lines.add("warning: " + warning.code()));
    lines.replaceAll(line -> line.replace("\n", "\\n"));
    return lines;
  }

  private static IllegalStateException missing(String name) {
    return new IllegalStateException(
        "no fixture "
            + name
            + ": write a page of that layout in your own words as "
            + name
            + ".txt or .html, and what it says as "
            + name
            + ".expected, into src/test/resources/"
            + Fixture.class.getPackageName().replace('.', '/'));
  }

  private static Optional<String> read(String resource) {
    try (InputStream in = Fixture.class.getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
