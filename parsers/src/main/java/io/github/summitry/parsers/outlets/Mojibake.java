package io.github.summitry.parsers.outlets;

import java.util.Optional;

/**
 * UTF-8 that was read as windows-1252 or Latin-1, once or several times: {@code â€™} for an
 * apostrophe. Each sequence of characters whose bytes are one character in UTF-8 becomes that
 * character, except where newspapers print such a sequence: an accented letter before quotation
 * marks and dashes.
 *
 * @param text the text with its characters restored
 * @param begin where the first of them is
 * @param count how many characters were restored, those first that had been damaged last
 */
record Mojibake(String text, int begin, int count) {
  /** What was damaged more often is past reading. */
  private static final int ROUNDS = 3;

  /** Returns the text restored, empty if it has nothing of the kind. */
  static Optional<Mojibake> in(String text) {
    Optional<Mojibake> restored = round(text);
    for (int i = 1; i < ROUNDS && restored.isPresent(); i++) {
      Mojibake before = restored.get();
      Optional<Mojibake> after = round(before.text());
      if (after.isEmpty()) {
        break;
      }
      restored = after.map(better -> better.following(before));
    }
    return restored;
  }

  private Mojibake following(Mojibake earlier) {
    return new Mojibake(text, Math.min(begin, earlier.begin), Math.max(count, earlier.count));
  }

  private static Optional<Mojibake> round(String text) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    int begin = 0;
    int count = 0;
    int index = 0;
    while (index < text.length()) {
      if (!MisreadCharacter.mayBegin(text.charAt(index))) {
        index++;
        continue;
      }
      MisreadCharacter found = MisreadCharacter.at(text, index);
      boolean follows = count > 0 && done == index;
      if (found.length() > 0 && (follows || !found.isPrint(text, index))) {
        out.append(text, done, index);
        begin = count == 0 ? out.length() : begin;
        out.appendCodePoint(found.codePoint());
        count++;
        index += found.length();
        done = index;
      } else {
        index++;
      }
    }
    return count == 0
        ? Optional.empty()
        : Optional.of(new Mojibake(out.append(text, done, text.length()).toString(), begin, count));
  }
}
