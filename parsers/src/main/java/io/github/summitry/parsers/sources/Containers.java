package io.github.summitry.parsers.sources;

import java.io.IOException;
import java.io.InputStream;

/** Opens whatever holds articles. */
final class Containers {
  private static final String WARC_LIBRARY = "org.netpreserve.jwarc.WarcReader";

  private Containers() {}

  /** Returns what an item of that name holds. */
  static Cursor open(String name, Item item, Options options) {
    if (Gzip.isOne(name)) {
      return openPlain(Gzip.nameInside(name), Gzip.inside(item, options), options);
    }
    return openPlain(name, item, options);
  }

  private static Cursor openPlain(String name, Item item, Options options) {
    Form form = Form.of(name);
    return switch (form) {
      case TEXT -> Cursor.of(Documents.read(item, false, options));
      case HTML -> Cursor.of(Documents.read(item, true, options));
      case ZIP -> Cursor.of(item.broken("a zip inside something else is not opened; unpack it"));
      case JSON, JSON_LINES, WARC -> stream(form, item, options);
    };
  }

  private static Cursor stream(Form form, Item item, Options options) {
    if (form == Form.WARC && !canReadWarc()) {
      return Cursor.of(
          item.broken(
              "WARC files are read by a library that is missing; add the dependency"
                  + " org.netpreserve:jwarc, in a modular program --add-modules jwarc, too"));
    }
    InputStream in;
    try {
      in = item.opener().open();
    } catch (IOException e) {
      return Cursor.of(item.broken(e));
    }
    return switch (form) {
      case JSON -> JsonArticles.open(item, in, options);
      case JSON_LINES -> new JsonLinesArticles(item, in, options);
      default -> new WarcArticles(item, in, options);
    };
  }

  private static boolean canReadWarc() {
    try {
      Class.forName(WARC_LIBRARY, false, Containers.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
