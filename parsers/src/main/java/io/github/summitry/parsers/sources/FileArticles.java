package io.github.summitry.parsers.sources;

import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files. */
final class FileArticles {
  private FileArticles() {}

  /** Returns the articles of a file that is named by itself. */
  static Cursor open(Path file, Options options) {
    Path name = file.getFileName();
    String id = name == null ? file.toString() : name.toString();
    return open(file, id, "", options);
  }

  /** Returns the articles of a file in a folder. */
  static Cursor openIn(Path file, String pathInFolder, Options options) {
    return open(file, pathInFolder, pathInFolder + "/", options);
  }

  private static Cursor open(Path file, String id, String prefix, Options options) {
    return Form.of(id) == Form.ZIP
        ? ZipArticles.open(file, prefix, options)
        : Containers.open(
            id, new Item(id, file.toString(), () -> Files.newInputStream(file)), options);
  }
}
