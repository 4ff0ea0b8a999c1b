package io.github.summitry.parsers.sources;

import io.github.summitry.parsers.outlets.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Files that are one article each. */
final class Documents {
  private Documents() {}

  /** Returns the article that a file is. */
  static Entry read(Item item, boolean html, Options options) {
    try (InputStream in = item.opener().open()) {
      return new Entry.Found(
          item.place(), source(item.id(), options.read(in), html, Optional.empty()));
    } catch (IOException e) {
      return item.broken(e);
    }
  }

  /** Returns the article that bytes are, in the character set that a server declared. */
  static Source source(String id, byte[] bytes, boolean html, Optional<String> charset) {
    Decoding decoding = html ? Decoding.ofHtml(bytes, charset) : Decoding.ofText(bytes, charset);
    Source source = html ? Source.ofHtml(id, decoding.text()) : Source.of(id, decoding.text());
    return source.withWarnings(decoding.warnings());
  }
}
