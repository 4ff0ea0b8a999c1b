package io.github.summitry.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an export wrote, and what it left out because the format cannot hold it. Immutable.
 *
 * @param written how many of each kind, in the order written: {@code meetings=14}
 * @param leftOut what is not in the export, in the order of the corpus
 */
public record Exported(Map<String, Integer> written, List<LeftOut> leftOut) {
  /** Copies both. */
  public Exported {
    written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
    leftOut = List.copyOf(leftOut);
  }

  /**
   * A fact that an export left out.
   *
   * @param fact its id: a meeting's, or an article's and a pledge's ({@code a.txt#KR/HOPED/1})
   * @param reason why, as a short phrase
   */
  public record LeftOut(String fact, String reason) {}
}
