package io.github.summitry.parsers.mentions;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** On which side of the date an expression lies. */
enum DateBound {
  /** {@code on}, {@code in}, or no word. */
  AT,
  /** {@code by}, {@code before}, {@code until}, {@code within}. */
  UNTIL,
  /** {@code since}, {@code from}, {@code after}. */
  SINCE;

  /**
   * A preposition before a date.
   *
   * @param bound the side
   * @param word its first word
   * @param length how many tokens it takes
   */
  record Preposition(DateBound bound, String word, int length) {}

  private static final Map<String, DateBound> WORDS =
      Map.ofEntries(
          Map.entry("on", AT),
          Map.entry("in", AT),
          Map.entry("at", AT),
          Map.entry("over", AT),
          Map.entry("during", AT),
          Map.entry("throughout", AT),
          Map.entry("around", AT),
          Map.entry("between", AT),
          Map.entry("by", UNTIL),
          Map.entry("before", UNTIL),
          Map.entry("until", UNTIL),
          Map.entry("till", UNTIL),
          Map.entry("within", UNTIL),
          Map.entry("through", UNTIL),
          Map.entry("toward", UNTIL),
          Map.entry("towards", UNTIL),
          Map.entry("since", SINCE),
          Map.entry("from", SINCE),
          Map.entry("after", SINCE),
          Map.entry("starting", SINCE),
          Map.entry("beginning", SINCE));

  /** Returns every word that can begin a preposition. */
  static Set<String> beginning() {
    Set<String> words = new HashSet<>(WORDS.keySet());
    words.addAll(Set.of("no", "not", "prior", "up", "as"));
    return Set.copyOf(words);
  }

  /** Returns the preposition at the token, empty if there is none. */
  static Optional<Preposition> at(DateTokens tokens, int index) {
    String word = tokens.word(index);
    String next = tokens.word(index + 1);
    if (word.equals("as") && next.equals("of")) {
      return Optional.of(new Preposition(SINCE, word, 2));
    }
    if (word.equals("prior") && next.equals("to") || word.equals("up") && next.equals("to")) {
      return Optional.of(new Preposition(UNTIL, word, 2));
    }
    if ((word.equals("no") || word.equals("not"))
        && next.equals("later")
        && tokens.is(index + 2, "than")) {
      return Optional.of(new Preposition(UNTIL, word, 3));
    }
    int on =
        (word.equals("starting") || word.equals("beginning"))
                && tokens.isAny(index + 1, WordSet.of("on", "from", "in"))
            ? 2
            : 1;
    DateBound bound = WORDS.get(word);
    return bound == null ? Optional.empty() : Optional.of(new Preposition(bound, word, on));
  }
}
