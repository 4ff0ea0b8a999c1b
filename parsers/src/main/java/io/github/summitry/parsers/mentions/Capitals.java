package io.github.summitry.parsers.mentions;

import java.util.List;
import java.util.Locale;

/** Reads names printed in capitals, as datelines are, in the letters of running text. */
final class Capitals {
  /** Words inside a name that running text prints small: {@code Port of Spain}. */
  private static final WordSet SMALL =
      WordSet.of(
          "of", "the", "on", "de", "del", "do", "di", "la", "le", "les", "au", "en", "es", "i");

  private Capitals() {}

  /**
   * Returns how running text may spell a name, the likeliest first; itself if it has no capitals.
   */
  static List<String> readings(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return List.of(name);
    }
    return List.of(
        spelled(name, true, true), spelled(name, false, true), spelled(name, false, false), name);
  }

  /**
   * Spells a name with a capital for each word.
   *
   * @param small whether inner words that are mostly small are so
   * @param joined whether an apostrophe joins two parts of one word: {@code Xi'an}
   */
  private static String spelled(String name, boolean small, boolean joined) {
    StringBuilder spelled = new StringBuilder(name.toLowerCase(Locale.ROOT));
    int begin = 0;
    for (int i = 0; i <= spelled.length(); i++) {
      if (i == spelled.length() || isBoundary(spelled.charAt(i), joined)) {
        boolean kept = small && begin > 0 && SMALL.contains(spelled.substring(begin, i));
        if (begin < i && !kept) {
          spelled.setCharAt(begin, Character.toUpperCase(spelled.charAt(begin)));
        }
        begin = i + 1;
      }
    }
    return spelled.toString();
  }

  private static boolean isBoundary(char c, boolean joined) {
    boolean apostrophe = c == '\'' || c == '’';
    return apostrophe ? !joined : !Character.isLetterOrDigit(c);
  }
}
