package io.github.summitry.export;

import java.util.List;

/** Texts that break careless writers. */
final class Hostile {
  static final List<String> TEXTS =
      List.of(
          "plain",
          "",
          " spaces around ",
          "\"quoted\", and, commas",
          "lines\nof\r\nthree kinds\rof ends",
          "tab\tand bell\u0007 and del\u007F",
          "back\\slash; semi;colon: colon",
          "</script><script>alert(1)</script><!--",
          "\u202Eright to left\u202C and \u200Fmarks\u2066",
          "=1+1",
          "+cmd|' /C calc'!A0",
          "-2",
          "@SUM(A1)",
          "\t=1",
          "'quoted at the start",
          "\uFF1D1",
          "half a pair \uD83D",
          "\uDE00\uD83D halves the wrong way round",
          "\uD83D\uDE00 whole",
          "NUL \0 within",
          "line and paragraph separators \u2028\u2029",
          "END:VEVENT\r\nBEGIN:VALARM",
          "é".repeat(100),
          "\uD83E\uDD1D".repeat(100),
          "x, y; ".repeat(20_000));

  private Hostile() {}

  /** Returns the text as UTF-8 can hold it. */
  static String wellFormed(String text) {
    return text.replace("half a pair \uD83D", "half a pair \uFFFD")
        .replace("\uDE00\uD83D halves", "\uFFFD\uFFFD halves");
  }
}
