package io.github.summitry.examples;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/** A pattern of file names, {@code *.txt}. */
final class Glob {
  private final String pattern;
  private final PathMatcher matcher;

  private Glob(String pattern, PathMatcher matcher) {
    this.pattern = pattern;
    this.matcher = matcher;
  }

  /**
   * Returns the pattern.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Glob of(String pattern) {
    return new Glob(pattern, FileSystems.getDefault().getPathMatcher("glob:" + pattern));
  }

  boolean matchesNameOf(Path file) {
    Path name = file.getFileName();
    return name != null && matcher.matches(name);
  }

  @Override
  public String toString() {
    return pattern;
  }
}
