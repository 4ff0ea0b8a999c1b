package io.github.summitry.parsers.sources;

import io.github.summitry.parsers.outlets.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages and texts of a web archive: responses with status 200, resources and conversions.
 * Requests, pictures and the like are no articles and are passed over.
 */
final class WarcArticles implements Cursor {
  private static final int OK = 200;
  private static final int GZIP_FIRST = 0x1F;

  private final Item file;
  private final Options options;
  private final InputStream in;
  private Optional<WarcReader> reader = Optional.empty();
  private long number;
  private boolean ended;

  WarcArticles(Item file, InputStream in, Options options) {
    this.file = file;
    this.options = options;
    this.in = new BufferedInputStream(in);
  }

  @Override
  public Optional<Entry> next() {
    Optional<Entry> entry = Optional.empty();
    while (entry.isEmpty() && !ended) {
      number++;
      try {
        Optional<WarcRecord> record = reader().next();
        ended = record.isEmpty();
        entry = record.flatMap(this::entry);
      } catch (IOException | RuntimeException e) { // the library's own checks throw the latter
        ended = true;
        entry = Optional.of(here().broken(Reasons.of(e) + "; read no further"));
      }
    }
    return entry;
  }

  private Item here() {
    return file.part("record", number);
  }

  private WarcReader reader() throws IOException {
    if (reader.isEmpty()) {
      in.mark(1);
      // Inflated by us, not by the library: that would not watch the size.
      boolean zipped = in.read() == GZIP_FIRST;
      in.reset();
      reader = Optional.of(new WarcReader(zipped ? Gzip.inflated(in, options) : in));
    }
    return reader.get();
  }

  private Optional<Entry> entry(WarcRecord record) {
    try {
      if (record instanceof WarcResponse response && isHttp(response)) {
        HttpResponse http = response.http();
        return http.status() == OK
            ? article(response, http.contentType(), http.bodyDecoded())
            : Optional.empty();
      }
      if (record instanceof WarcResource || record instanceof WarcConversion) {
        return article((WarcTargetRecord) record, record.contentType(), record.body());
      }
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.of(here().broken(e));
    }
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP);
  }

  private Optional<Entry> article(WarcTargetRecord record, MediaType type, MessageBody body)
      throws IOException {
    String base = type.base().toString().toLowerCase(Locale.ROOT);
    boolean html = base.equals("text/html") || base.equals("application/xhtml+xml");
    if (!html && !base.equals("text/plain")) {
      return Optional.empty();
    }
    String address = record.target();
    byte[] bytes = options.read(body.stream());
    Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
    Source source = Documents.source(address, bytes, html, charset).withUrl(address);
    return Optional.of(new Entry.Found(here().place() + ", " + address, source));
  }

  @Override
  public void close() {
    Closing.close(in);
  }
}
