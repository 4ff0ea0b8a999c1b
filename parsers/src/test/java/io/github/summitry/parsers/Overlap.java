package io.github.summitry.parsers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How alike two texts are, by their words; case, accents and marks do not count. */
final class Overlap {
  private Overlap() {}

  /** Returns the words of a text in lower case, letters and digits only. */
  static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^0-9a-z]+", " ")
            .strip();
    return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
  }

  static boolean sameWords(String a, String b) {
    return words(a).equals(words(b));
  }

  /** Returns whether one name is the other, or a part of it. */
  static boolean sameName(String a, String b) {
    List<String> first = words(a);
    List<String> second = words(b);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    Set<String> small = new HashSet<>(first.size() <= second.size() ? first : second);
    List<String> big = first.size() <= second.size() ? second : first;
    return String.join("", first).equals(String.join("", second)) || big.containsAll(small);
  }

  /** Returns the share of the shorter text's words that stand in the other in the same order. */
  static double share(String a, String b) {
    List<String> first = words(a);
    List<String> second = words(b);
    int shorter = Math.min(first.size(), second.size());
    return shorter == 0 ? 0 : (double) common(first, second) / shorter;
  }

  // The longest common run, and again what is left and right of it: as Python's difflib does, which
  // the scorer outside the repository uses.
  private static int common(List<String> a, List<String> b) {
    int length = 0;
    int beginA = 0;
    int beginB = 0;
    int[] runs = new int[b.size() + 1];
    for (int i = 0; i < a.size(); i++) {
      int[] next = new int[b.size() + 1];
      for (int j = 0; j < b.size(); j++) {
        if (a.get(i).equals(b.get(j))) {
          next[j + 1] = runs[j] + 1;
          if (next[j + 1] > length) {
            length = next[j + 1];
            beginA = i - length + 1;
            beginB = j - length + 1;
          }
        }
      }
      runs = next;
    }
    if (length == 0) {
      return 0;
    }
    return length
        + common(a.subList(0, beginA), b.subList(0, beginB))
        + common(a.subList(beginA + length, a.size()), b.subList(beginB + length, b.size()));
  }
}
