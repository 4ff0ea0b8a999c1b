package io.github.summitry.parsers.sources;

import io.github.summitry.Warning;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bytes as text. A byte order mark decides; then what the server says and what the page says, if
 * the bytes allow it; then UTF-8, if they allow that; then, with a warning, the Korean or the
 * western set of the years before UTF-8.
 *
 * @param text the characters, a byte order mark among them, so that offsets hold for the file
 * @param warnings what had to be inferred
 */
record Decoding(String text, List<Warning> warnings) {
  /** So many sound characters for each damaged one: Korean text has a tenth by chance. */
  private static final int SOUND_FOR_DAMAGED = 3;

  /** Returns the text of a file that has no say in its character set. */
  static Decoding ofText(byte[] bytes, Optional<String> declared) {
    return decode(bytes, declared.stream().toList());
  }

  /** Returns the text of a page, whose beginning may name a character set. */
  static Decoding ofHtml(byte[] bytes, Optional<String> declared) {
    Stream<String> names = Stream.concat(declared.stream(), MetaTag.charset(bytes).stream());
    Decoding decoding = decode(bytes, names.toList());
    // Offsets are those of the text that will be taken from the page.
    List<Warning> warnings =
        decoding.warnings().stream()
            .map(warning -> Warning.builder().from(warning).begin(0).end(0).build())
            .toList();
    return new Decoding(decoding.text(), warnings);
  }

  private static Decoding decode(byte[] bytes, List<String> names) {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return new Decoding(new String(bytes, marked.get()), List.of());
    }
    List<Charset> declared =
        names.stream().map(Charsets::named).flatMap(Optional::stream).distinct().toList();
    for (Charset charset : declared) {
      Optional<String> text = strictly(bytes, charset);
      if (text.isPresent()) {
        return new Decoding(text.get(), List.of());
      }
    }
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return declared.isEmpty()
          ? new Decoding(utf8.get(), List.of())
          : uncertain(utf8.get(), "not " + declared.get(0) + " as declared; read as UTF-8");
    }
    return declared.isEmpty() ? inferred(bytes) : asDeclared(bytes, declared.get(0));
  }

  private static Decoding asDeclared(byte[] bytes, Charset declared) {
    return uncertain(new String(bytes, declared), "not all of it is " + declared + " as declared");
  }

  private static Decoding inferred(byte[] bytes) {
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    if (isMostlySound(utf8)) {
      return uncertain(utf8, "not all of it is UTF-8, and no character set is declared");
    }
    for (Charset korean : Charsets.korean().stream().toList()) {
      Optional<String> text = strictly(bytes, korean).filter(any -> isKorean(bytes));
      if (text.isPresent()) {
        return uncertain(text.get(), "no character set is declared; read as EUC-KR");
      }
    }
    String western = new String(bytes, Charsets.western());
    return uncertain(western, "no character set is declared; read as windows-1252");
  }

  private static Decoding uncertain(String text, String message) {
    int first = 0;
    while (first < text.length() && text.charAt(first) < 0x80) {
      first++;
    }
    Warning warning =
        Warning.builder()
            .code(Warning.Code.CHARSET_UNCERTAIN)
            .message(message)
            .begin(first)
            .end(Math.min(first + 1, text.length()))
            .build();
    return new Decoding(text, List.of(warning));
  }

  /** Returns the character set whose byte order mark opens the bytes, empty if none does. */
  static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return startsWith(bytes, 0xFE, 0xFF)
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  // Damage in one place, or an end in mid-character, does not make a text Korean or western.
  private static boolean isMostlySound(String utf8) {
    long damaged = utf8.chars().filter(c -> c == '\uFFFD').count();
    long sound = utf8.chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
    boolean cut = damaged == 1 && sound > 0 && utf8.endsWith("\uFFFD");
    return cut || damaged * SOUND_FOR_DAMAGED <= sound;
  }

  // The apostrophe of windows-1252 before a letter is a rare syllable of Microsoft's Korean set.
  // The
  // characters of the standard behind it, which Korean text consists of, have two high bytes.
  private static boolean isKorean(byte[] bytes) {
    int standard = 0;
    int rare = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      int lead = bytes[i] & 0xFF;
      if (lead >= 0x80) {
        if (lead > 0xA0 && (bytes[i + 1] & 0xFF) > 0xA0) {
          standard++;
        } else {
          rare++;
        }
        i++;
      }
    }
    return standard > rare;
  }
}
