package io.github.summitry.parsers.sources;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** JSON Lines: an article a line. A line that is broken says nothing about the next one. */
final class JsonLinesArticles implements Cursor {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Item file;
  private final InputStream in;
  private final Options options;
  private final JsonText json;
  private long line;
  private boolean ended;

  JsonLinesArticles(Item file, InputStream in, Options options) {
    this.file = file;
    this.in = new BufferedInputStream(in);
    this.options = options;
    this.json = new JsonText(options);
  }

  @Override
  public Optional<Entry> next() {
    Optional<Entry> entry = Optional.empty();
    while (entry.isEmpty() && !ended) {
      line++;
      try {
        entry = entry(readLine());
      } catch (IOException e) {
        ended = true;
        entry = Optional.of(file.part("line", line).broken(e));
      }
    }
    return entry;
  }

  private Optional<Entry> entry(Optional<byte[]> bytes) {
    Item here = file.part("line", line);
    if (bytes.isEmpty()) {
      return Optional.of(here.broken(Reasons.tooLong(options.sizeLimit())));
    }
    Decoding decoding = Decoding.ofText(bytes.get(), Optional.empty());
    String text = decoding.text();
    if (text.startsWith(BYTE_ORDER_MARK)) {
      text = text.substring(1);
    }
    return text.isBlank() ? Optional.empty() : Optional.of(entry(here, decoding, text));
  }

  private Entry entry(Item here, Decoding decoding, String text) {
    try (JsonParser parser = json.parser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return here.broken("no JSON object");
      }
      Entry entry = ArticleRecord.read(parser, here, decoding.warnings());
      return parser.nextToken() == null ? entry : here.broken("more than one object in a line");
    } catch (JacksonException e) {
      return here.broken(JsonText.reason(e));
    }
  }

  // Empty: it is longer than the limit. All of it is read in any case.
  private Optional<byte[]> readLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLong = false;
    int next = in.read();
    while (next >= 0 && next != '\n') {
      tooLong = tooLong || bytes.size() == options.sizeLimit();
      if (!tooLong) {
        bytes.write(next);
      }
      next = in.read();
    }
    ended = next < 0;
    return tooLong ? Optional.empty() : Optional.of(bytes.toByteArray());
  }

  @Override
  public void close() {
    Closing.close(in);
  }
}
