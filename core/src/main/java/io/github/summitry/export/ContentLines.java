package io.github.summitry.export;

import java.io.IOException;

/** Content lines of RFC 5545: {@code CRLF}, no line longer than 75 octets of UTF-8. */
final class ContentLines {
  private static final int OCTETS = 75;

  private final Appendable out;

  ContentLines(Appendable out) {
    this.out = out;
  }

  /**
   * Writes a property, folded between characters, never within one.
   *
   * @param value as it stands in the file; see {@link #text}
   */
  void write(String property, String value) throws IOException {
    String line = property + ":" + value;
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int character = line.codePointAt(at);
      int size = octets(character);
      if (octets + size > OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      octets += size;
      int next = at + Character.charCount(character);
      out.append(line, at, next);
      at = next;
    }
    out.append("\r\n");
  }

  private static int octets(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < 0x10000 ? 3 : 4;
  }

  /** Returns the text as a value of type TEXT; control characters, which it cannot hold, go. */
  static String text(String text) {
    String whole = WellFormed.text(text).replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder value = new StringBuilder(whole.length() + 16);
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      switch (c) {
        case '\n' -> value.append("\\n");
        case '\\', ';', ',' -> value.append('\\').append(c);
        default -> value.append(isControl(c) ? '\uFFFD' : c);
      }
    }
    return value.toString();
  }

  private static boolean isControl(char c) {
    return c != '\t' && (c < ' ' || c == 0x7F);
  }
}
