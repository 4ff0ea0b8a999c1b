package io.github.summitry.parsers.outlets;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

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

  /**
   * A page shows this sign if one of its lines is of this form; for forms without repetition alone.
   */
  static Sign lineWith(int weight, String form) {
    return anyLine(weight, Pattern.compile(form).asPredicate());
  }

  /** A page shows this sign if something is true of one of its lines. */
  static Sign anyLine(int weight, Predicate<String> known) {
    return new Sign(weight, page -> page.lines().stream().map(Line::text).anyMatch(known));
  }

  /** Returns the strongest of the signs that a page shows, 0 if it shows none. */
  static int strongest(List<Sign> signs, Page page) {
    return signs.stream()
        .filter(sign -> sign.shown().test(page))
        .mapToInt(Sign::weight)
        .max()
        .orElse(0);
  }

  /** Returns what the signs that a page shows say together. */
  static int sum(List<Sign> signs, Page page) {
    return signs.stream().filter(sign -> sign.shown().test(page)).mapToInt(Sign::weight).sum();
  }
}
