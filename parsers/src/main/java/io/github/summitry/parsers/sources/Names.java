package io.github.summitry.parsers.sources;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/** A pattern of files' names, {@code *.txt}, or of their paths, <code>2031/**.txt</code>. */
final class Names {
  private final String pattern;
  private final PathMatcher matcher;
  private final boolean ofPaths;

  private Names(String pattern, boolean ofPaths) {
    this.pattern = pattern;
    this.matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    this.ofPaths = ofPaths;
  }

  /**
   * Returns the pattern of names.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Names of(String pattern) {
    return new Names(pattern, false);
  }

  /**
   * Returns the pattern of paths.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Names ofPaths(String pattern) {
    return new Names(pattern, true);
  }

  /** Returns whether a path below a folder, {@code 2031/a.txt}, is meant. */
  boolean match(String path) {
    int name = ofPaths ? 0 : path.lastIndexOf('/') + 1;
    try {
      return matcher.matches(Path.of(path.substring(name)));
    } catch (InvalidPathException e) {
      return false; // no file can have that name
    }
  }

  /** Returns whether a name is hidden by its first character, as on Unix. */
  static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  @Override
  public String toString() {
    return pattern;
  }
}
