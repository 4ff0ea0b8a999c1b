package io.github.summitry.export;

import java.util.regex.Pattern;

/** Text that can be written in UTF-8. */
final class WellFormed {
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private WellFormed() {}

  /** Returns the text with {@code U+FFFD} for each half of a surrogate pair that stands alone. */
  static String text(String text) {
    return LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
  }
}
