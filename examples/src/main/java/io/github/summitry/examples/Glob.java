package io.github.summitry.examples;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of files' names or paths, {@code *.txt}.
 *
 * @param pattern the pattern
 */
record Glob(String pattern) {
  // As much of a path as has no wildcard, up to its last slash.
  private static final Pattern PATH =
      Pattern.compile("(?<folder>[^*?\\[{]*[/\\\\])?(?<rest>[^*?\\[{/\\\\]*[*?\\[{].*)");

  /** A folder and which of the files below it are meant. */
  record Below(Path folder, Glob glob) {}

  /**
   * Returns the pattern.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Glob of(String pattern) {
    FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    return new Glob(pattern);
  }

  /**
   * Returns the pattern that a path is, <code>news/**.txt</code>, empty if it has no wildcard.
   *
   * @throws IllegalArgumentException if it has some and is no pattern
   */
  static Optional<Below> inPath(String path) {
    Matcher matcher = PATH.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Path folder = Path.of(Optional.ofNullable(matcher.group("folder")).orElse("."));
    return Optional.of(new Below(folder, of(matcher.group("rest"))));
  }

  @Override
  public String toString() {
    return pattern;
  }
}
