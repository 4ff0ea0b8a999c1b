package io.github.summitry.parsers;

import io.github.summitry.Warning;
import java.util.List;

/** Characters that were lost before the text came here. */
final class Damage {
  private static final char REPLACEMENT = '\uFFFD';

  private Damage() {}

  /** Returns a warning at the first of them, none if all characters are there. */
  static List<Warning> in(String text) {
    int begin = text.indexOf(REPLACEMENT);
    if (begin < 0) {
      return List.of();
    }
    int end = begin;
    while (end < text.length() && text.charAt(end) == REPLACEMENT) {
      end++;
    }
    long all = text.chars().filter(c -> c == REPLACEMENT).count();
    return List.of(
        Warning.builder()
            .code(Warning.Code.TEXT_DAMAGED)
            .message(all + " characters are missing; U+FFFD stands for each, here first")
            .begin(begin)
            .end(end)
            .build());
  }
}
