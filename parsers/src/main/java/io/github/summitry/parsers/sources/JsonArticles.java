package io.github.summitry.parsers.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** JSON: an array of articles, or articles one after the other. */
final class JsonArticles implements Cursor {
  /** How many bytes the longest byte order mark has. */
  private static final int LONGEST_MARK = 3;

  private final Item file;
  private final JsonParser parser;
  private long number;
  private boolean inArray;
  private boolean ended;

  private JsonArticles(Item file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  static Cursor open(Item file, InputStream in, Options options) {
    try {
      return new JsonArticles(file, new JsonText(options).parser(reader(in)));
    } catch (IOException e) {
      Closing.close(in);
      return Cursor.of(file.broken(e));
    }
  }

  // Bytes that are no UTF-8 become U+FFFD: they damage an article, not the file.
  private static Reader reader(InputStream bytes) throws IOException {
    InputStream in = new BufferedInputStream(bytes);
    in.mark(LONGEST_MARK);
    Optional<Charset> marked = Decoding.byteOrderMark(in.readNBytes(LONGEST_MARK));
    in.reset();
    Charset charset = marked.orElse(StandardCharsets.UTF_8);
    PushbackReader reader = new PushbackReader(new InputStreamReader(in, charset));
    int first = reader.read();
    if (first >= 0 && first != '\uFEFF') {
      reader.unread(first);
    }
    return reader;
  }

  @Override
  public Optional<Entry> next() {
    if (ended) {
      return Optional.empty();
    }
    try {
      return entry(nextValue());
    } catch (JacksonException e) {
      ended = true;
      Item here = file.part("article", number + 1);
      return Optional.of(here.broken(JsonText.reason(e) + "; read no further"));
    }
  }

  private @Nullable JsonToken nextValue() {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.END_ARRAY || token == JsonToken.START_ARRAY && !inArray) {
      inArray = token == JsonToken.START_ARRAY;
      token = parser.nextToken();
    }
    return token;
  }

  private Optional<Entry> entry(@Nullable JsonToken token) {
    if (token == null) {
      ended = true;
      return Optional.empty();
    }
    Item here = file.part("article", number + 1);
    Entry entry;
    if (token == JsonToken.START_OBJECT) {
      entry = ArticleRecord.read(parser, here, List.of());
    } else {
      parser.skipChildren();
      entry = here.broken("no JSON object");
    }
    number++;
    return Optional.of(entry);
  }

  @Override
  public void close() {
    parser.close();
  }
}
