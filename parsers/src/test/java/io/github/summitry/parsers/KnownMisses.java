package io.github.summitry.parsers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the reader is known to get wrong: the list in KNOWN-MISSES.md, which has the reasons. */
final class KnownMisses {
  private static final Pattern ITEM = Pattern.compile("(?m)^- `(.+)`$");
  private static final Set<String> ALL = read();

  private KnownMisses() {}

  static Set<String> all() {
    return ALL;
  }

  private static Set<String> read() {
    try (InputStream in = KnownMisses.class.getResourceAsStream("KNOWN-MISSES.md")) {
      if (in == null) {
        throw new IOException("no such resource");
      }
      Set<String> all = new TreeSet<>();
      ITEM.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .results()
          .forEach(item -> all.add(item.group(1)));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read KNOWN-MISSES.md", e);
    }
  }
}
