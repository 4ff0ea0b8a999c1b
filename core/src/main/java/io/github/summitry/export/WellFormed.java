package io.github.summitry.export;

import java.util.regex.Pattern;

/** Text that can be written in UTF-8. */
final class WellFormed {
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private WellFormed() {}

  /** Returns the text with {@code U+FFFD} for each half of a surrogate pair that stands alone. */
  static String text(String text) {
    return isPossible(text) ? LONE_SURROGATE.matcher(text).replaceAll("\uFFFD") : text;
  }

  /** Most texts have no pairs at all, which is quick to see. */
  private static boolean isPossible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
