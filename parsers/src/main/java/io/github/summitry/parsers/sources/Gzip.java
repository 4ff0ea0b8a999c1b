package io.github.summitry.parsers.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Files that gzip made smaller. */
final class Gzip {
  private static final String ENDING = ".gz";

  private Gzip() {}

  /** Returns whether a file of that name holds another one, compressed. */
  static boolean isOne(String name) {
    return Form.of(name) != Form.WARC && name.toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /** Returns the name of the file in one of that name. */
  static String nameInside(String name) {
    return name.substring(0, name.length() - ENDING.length());
  }

  /** Returns what an item holds, under the item's own id and place. */
  static Item inside(Item item, Options options) {
    return new Item(item.id(), item.place(), () -> opened(item, options));
  }

  private static InputStream opened(Item item, Options options) throws IOException {
    InputStream in = item.opener().open();
    try {
      return inflated(in, options);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** Returns the bytes of a compressed stream; they end where they are too many for its size. */
  static InputStream inflated(InputStream in, Options options) throws IOException {
    Inflation compressed = Inflation.unlimited();
    InputStream plain = new GZIPInputStream(new Watched(in, compressed));
    return new Watched(plain, Inflation.of(compressed::counted, options));
  }
}
