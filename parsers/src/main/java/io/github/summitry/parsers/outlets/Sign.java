package io.github.summitry.parsers.outlets;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Something that shows whose page a text is.
 *
 * @param weight how much it says, 1 to 95; 100 is for what the caller knows
 * @param shown whether a page shows it
 */
record Sign(int weight, Predicate<Page> shown) {

  /** A page shows this sign if one of its lines is one of these. */
  static Sign line(int weight, String... lines) {
    return anyLine(weight, Set.of(lines)::contains);
  }

  /** A page shows this sign if one of its lines starts so. */
  static Sign lineStarting(int weight, String start) {
    return anyLine(weight, text -> text.startsWith(start));
  }

  /** A page shows this sign if one of its lines ends so. */
  static Sign lineEnding(int weight, String end) {
    return anyLine(weight, text -> text.endsWith(end));
  }

  /**
   * A page shows this sign if one of its lines holds one of these, with no word running on behind.
   */
  static Sign lineNaming(int weight, String... names) {
    return anyLine(
        weight,
        text -> {
          for (String name : names) {
            if (names(text, name)) {
              return true;
            }
          }
          return false;
        });
  }

  private static boolean names(String text, String name) {
    int at = text.indexOf(name);
    while (at >= 0) {
      int end = at + name.length();
      if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
        return true;
      }
      at = text.indexOf(name, end);
    }
    return false;
  }

  /** A page shows this sign if something is true of one of its lines. */
  static Sign anyLine(int weight, Predicate<String> known) {
    return new Sign(
        weight,
        page -> {
          for (Line line : page.lines()) {
            if (known.test(line.text())) {
              return true;
            }
          }
          return false;
        });
  }

  /** Returns the strongest of the signs that a page shows, 0 if it shows none. */
  static int strongest(List<Sign> signs, Page page) {
    int strongest = 0;
    for (Sign sign : signs) {
      if (sign.weight() > strongest && sign.shown().test(page)) {
        strongest = sign.weight();
      }
    }
    return strongest;
  }

  /** Returns what the signs that a page shows say together. */
  static int sum(List<Sign> signs, Page page) {
    int sum = 0;
    for (Sign sign : signs) {
      sum += sign.shown().test(page) ? sign.weight() : 0;
    }
    return sum;
  }
}
