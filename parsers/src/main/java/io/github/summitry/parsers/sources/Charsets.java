package io.github.summitry.parsers.sources;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Character sets by the names that pages and servers give them. */
final class Charsets {
  private static final String WESTERN = "windows-1252";
  private static final String KOREAN = "x-windows-949";

  /** As browsers read them: the narrower set's name stands for the wider one. */
  private static final Map<String, String> WIDER =
      Map.ofEntries(
          Map.entry("ascii", WESTERN),
          Map.entry("us-ascii", WESTERN),
          Map.entry("iso-8859-1", WESTERN),
          Map.entry("iso8859-1", WESTERN),
          Map.entry("latin1", WESTERN),
          Map.entry("cp1252", WESTERN),
          Map.entry("euc-kr", KOREAN),
          Map.entry("euckr", KOREAN),
          Map.entry("ks_c_5601-1987", KOREAN),
          Map.entry("ks_c_5601-1989", KOREAN),
          Map.entry("ksc5601", KOREAN),
          Map.entry("ksc_5601", KOREAN),
          Map.entry("cp949", KOREAN),
          Map.entry("ms949", KOREAN),
          Map.entry("uhc", KOREAN),
          Map.entry("windows-949", KOREAN),
          Map.entry("utf8", "utf-8"));

  private Charsets() {}

  /** Returns the character set of a name, empty if nobody knows it. */
  static Optional<Charset> named(String name) {
    String label = name.strip().toLowerCase(Locale.ROOT);
    try {
      String wider = WIDER.getOrDefault(label, label);
      return Charset.isSupported(wider) ? Optional.of(Charset.forName(wider)) : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  /** Returns the one that Korean pages used before UTF-8, empty on a machine without it. */
  static Optional<Charset> korean() {
    return named(KOREAN);
  }

  /** Returns the one that western pages used before UTF-8. */
  static Charset western() {
    return named(WESTERN).orElse(StandardCharsets.ISO_8859_1);
  }
}
