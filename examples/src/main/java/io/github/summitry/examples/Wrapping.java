package io.github.summitry.examples;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Wrapping {
  private Wrapping() {}

  /**
   * Returns the text in lines of at most {@code width} characters, unless a word alone is longer.
   */
  static List<String> of(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
