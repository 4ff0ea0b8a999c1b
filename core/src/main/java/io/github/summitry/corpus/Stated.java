package io.github.summitry.corpus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A value and who states it. Immutable.
 *
 * @param value the value as text: {@code Gyeongju}, {@code HELD}, {@code 2025-10-30}
 * @param sources the ids of the articles that state it, by time of publication, not empty
 * @param evidence the words that state it
 */
@JsonPropertyOrder({"value", "sources", "evidence"})
public record Stated(String value, List<String> sources, List<Citation> evidence) {
  /** Copies the lists. */
  public Stated {
    sources = List.copyOf(sources);
    evidence = List.copyOf(evidence);
  }
}
