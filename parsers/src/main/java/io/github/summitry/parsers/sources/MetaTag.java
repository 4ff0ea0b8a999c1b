package io.github.summitry.parsers.sources;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character set that a page names in its own beginning. */
final class MetaTag {
  /** Browsers look at 1024 bytes; saved pages carry comments above. */
  private static final int BEGINNING = 4096;

  private static final Pattern CHARSET =
      Pattern.compile(
          "<(?:meta\\b[^>]{0,500}?\\bcharset|\\?xml\\b[^>]{0,200}?\\bencoding)"
              + "\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}(?<name>[\\w:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private MetaTag() {}

  static Optional<String> charset(byte[] page) {
    int length = Math.min(BEGINNING, page.length);
    String beginning = new String(page, 0, length, StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(beginning);
    // A page that can be searched for ASCII is no UTF-16, whatever it says.
    return matcher.find()
        ? Optional.of(matcher.group("name")).map(MetaTag::readable)
        : Optional.empty();
  }

  private static String readable(String name) {
    return name.regionMatches(true, 0, "utf-16", 0, 6) ? "utf-8" : name;
  }
}
