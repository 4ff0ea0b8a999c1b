package io.github.summitry.export;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Offsets of a text in UTF-16 code units, as offsets in Unicode code points. */
final class CodePoints {
  private final int[] pairs; // where surrogate pairs begin

  CodePoints(String text) {
    pairs =
        IntStream.range(0, text.length() - 1)
            .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
            .toArray();
  }

  /** Returns how many code points begin before the offset. */
  int at(int offset) {
    int found = Arrays.binarySearch(pairs, offset);
    int pairsBefore = found >= 0 ? found : -found - 1;
    boolean splitsPair = pairsBefore > 0 && pairs[pairsBefore - 1] == offset - 1;
    return offset - pairsBefore + (splitsPair ? 1 : 0);
  }
}
