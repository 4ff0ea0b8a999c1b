package io.github.summitry.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A document of linked data while it is written, a node a line; not thread-safe. */
final class LinkedDocument {
  private static final String CONTEXT = context();

  private final Appendable out;
  private final Map<String, Integer> written = new LinkedHashMap<>();

  LinkedDocument(Appendable out) {
    this.out = out;
  }

  void begin() throws IOException {
    out.append("{\"@context\": ").append(CONTEXT).append(",\n\"@graph\": [");
  }

  void write(String kind, Stream<Fields> nodes) throws IOException {
    int count = 0;
    for (Iterator<Fields> all = nodes.iterator(); all.hasNext(); count++) {
      boolean first = count == 0 && written.values().stream().allMatch(number -> number == 0);
      out.append(first ? "\n" : ",\n").append(escaped(all.next().json()));
    }
    written.put(kind, count);
  }

  Exported end() throws IOException {
    out.append("\n]}\n");
    return new Exported(written, List.of());
  }

  /** In JSON this character stands in strings only, and a web page must not read it as a tag. */
  private static String escaped(String json) {
    return json.replace("<", "\\u003c");
  }

  private static String context() {
    try (InputStream in =
        Objects.requireNonNull(LinkedDocument.class.getResourceAsStream("context.jsonld"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
