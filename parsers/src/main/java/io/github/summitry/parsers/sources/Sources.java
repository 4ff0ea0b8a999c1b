package io.github.summitry.parsers.sources;

import java.io.FilterInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Opens what holds articles. Immutable and thread-safe; the streams are for one thread each.
 *
 * <p>What a file is, the end of its name says:
 *
 * <ul>
 *   <li>{@code .html}, {@code .htm}, {@code .xhtml}: a page;
 *   <li>{@code .jsonl}, {@code .ndjson}: JSON Lines, an article a line, as an object with {@code
 *       text} or {@code html} and, if known, {@code id}, {@code url}, {@code title}, {@code
 *       published}, {@code outlet};
 *   <li>{@code .json}: such objects in an array or one after the other; also rows of The Korea
 *       Herald's data set with {@code title}, {@code author}, {@code time}, {@code body}, {@code
 *       section};
 *   <li>{@code .zip}: read as the folder that it holds;
 *   <li>{@code .warc}, {@code .warc.gz}: the pages and texts of a web archive, if {@code
 *       org.netpreserve:jwarc} is there;
 *   <li>any of these but a zip with {@code .gz} behind it: the same, compressed by gzip;
 *   <li>any other: a text.
 * </ul>
 *
 * <p>The character set of a text or page is that of its byte order mark, else the declared one,
 * else UTF-8, else EUC-KR or windows-1252, whichever its bytes speak for; a warning of the report
 * says when it was not declared.
 *
 * <p>An article's id is what its record calls it, or its address in a record or web archive, or its
 * path below the folder or zip, or the file's name; that of a record without a name is the file's
 * name and the number of its line or its place in the array, {@code news.jsonl#7}.
 */
public final class Sources {
  private final Options options;

  private Sources(Options options) {
    this.options = options;
  }

  /** Returns sources that read texts and pages in folders, up to 64 MiB each. */
  public static Sources create() {
    return builder().build();
  }

  /** Returns a builder with the settings of {@link #create}. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the articles of a file or folder, in an order that is the same on every machine: that
   * of the file, in folders and zips by name. Close it if it is not read to its end. What is
   * missing or cannot be read is a {@linkplain Entry.Broken broken} entry.
   */
  public Stream<Entry> open(Path path) {
    return Cursor.stream(
        Files.isDirectory(path)
            ? new FolderArticles(path, options.names(), options)
            : FileArticles.open(path, options));
  }

  /**
   * Returns the articles of the files below a folder whose paths match a pattern, as {@link
   * #open(Path)} does.
   *
   * @param folder the folder
   * @param glob a pattern as {@link java.nio.file.FileSystem#getPathMatcher} takes it of paths
   *     below the folder: {@code *.html} in it, <code>**.html</code> in the folders in it, too
   * @throws IllegalArgumentException if it is no pattern
   */
  public Stream<Entry> open(Path folder, String glob) {
    return Cursor.stream(new FolderArticles(folder, Names.ofPaths(glob), options));
  }

  /**
   * Returns the articles of a stream of bytes, which stays open; a zip is none.
   *
   * @param name says what it is, as a file's would, and names the article
   */
  public Stream<Entry> open(String name, InputStream in) {
    InputStream unclosed =
        new FilterInputStream(in) {
          @Override
          public void close() {}
        };
    return Cursor.stream(Containers.open(name, new Item(name, name, () -> unclosed), options));
  }

  /** Builds {@link Sources}; not thread-safe. */
  public static final class Builder {
    private static final int DEFAULT_LIMIT = 64 << 20;

    private Names names = Names.of("*.{txt,html,htm}");
    private int sizeLimit = DEFAULT_LIMIT;

    private Builder() {}

    /**
     * Sets which files of folders and zips are read, <code>*.{txt,html,htm}</code> if not set.
     *
     * @param glob a pattern of names, whatever folder they are in
     * @throws IllegalArgumentException if it is no pattern
     */
    public Builder files(String glob) {
      names = Names.of(glob);
      return this;
    }

    /**
     * Sets how many bytes an article may have, 64 MiB if not set. A longer one is broken.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder sizeLimit(int bytes) {
      if (bytes <= 0) {
        throw new IllegalArgumentException("sizeLimit " + bytes + " must be positive");
      }
      sizeLimit = bytes;
      return this;
    }

    /** Returns the sources. */
    public Sources build() {
      return new Sources(new Options(names, sizeLimit));
    }
  }
}
