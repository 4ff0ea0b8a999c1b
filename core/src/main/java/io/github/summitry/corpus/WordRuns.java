package io.github.summitry.corpus;

import java.util.ArrayList;
import java.util.List;

/** Runs of so many words of a text, each as a number; case and punctuation do not matter. */
final class WordRuns {
  private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

  private WordRuns() {}

  static List<Long> of(List<String> texts, int length) {
    List<Long> words = new ArrayList<>();
    texts.forEach(text -> addWords(text, words));
    List<Long> runs = new ArrayList<>();
    for (int i = 0; i + length <= words.size(); i++) {
      long run = 0;
      for (int j = i; j < i + length; j++) {
        run = mixed(run * FACTOR + words.get(j));
      }
      runs.add(run);
    }
    return runs;
  }

  private static void addWords(String text, List<Long> words) {
    long word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word = (word + Character.toLowerCase(c)) * FACTOR;
      } else if (word != 0) {
        words.add(word);
        word = 0;
      }
    }
    if (word != 0) {
      words.add(word);
    }
  }

  private static long mixed(long number) {
    long mixed = (number ^ (number >>> 32)) * FACTOR;
    return mixed ^ (mixed >>> 29);
  }
}
