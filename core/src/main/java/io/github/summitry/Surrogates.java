package io.github.summitry;

import java.util.regex.Pattern;

/** Halves of surrogate pairs in JSON. */
final class Surrogates {
  private static final Pattern LONE = Pattern.compile("\\p{Cs}");

  private Surrogates() {}

  /**
   * Returns the JSON with the halves that stand alone written as escapes, so that UTF-8 can hold it
   * and whoever reads it gets the same text. They stand in strings only.
   */
  static String escaped(String json) {
    return isPossible(json)
        ? LONE.matcher(json)
            .replaceAll(lone -> "\\\\u" + Integer.toHexString(lone.group().charAt(0)))
        : json;
  }

  /** Most texts have no pairs at all, which is quick to see. */
  private static boolean isPossible(String json) {
    for (int i = 0; i < json.length(); i++) {
      if (Character.isSurrogate(json.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
