package io.github.summitry.examples.page;

import io.github.summitry.corpus.Difference;
import io.github.summitry.corpus.Stated;
import java.util.List;

/**
 * What several articles tell differently, and why.
 *
 * @param field what they tell differently
 * @param conflict whether they cannot both be true
 * @param values the values, the one that the page shows first
 * @param reason why they differ, in a sentence
 */
public record DifferenceView(String field, boolean conflict, List<Value> values, String reason) {
  /**
   * One of the values.
   *
   * @param text the value
   * @param sources who states it
   */
  public record Value(String text, List<SourceLink> sources) {
    /** Copies the list. */
    public Value {
      sources = List.copyOf(sources);
    }
  }

  /** Copies the list. */
  public DifferenceView {
    values = List.copyOf(values);
  }

  static DifferenceView of(Difference difference, Fact.Kind kind, Sources sources) {
    return new DifferenceView(
        Wording.name(difference.field()),
        difference.kind() == Difference.Kind.CONFLICT,
        difference.values().stream()
            .map(
                stated ->
                    new Value(
                        text(difference.field(), stated),
                        sources.links(stated.sources(), kind, stated.evidence())))
            .toList(),
        reason(difference));
  }

  private static String text(Difference.Field field, Stated stated) {
    return switch (field) {
      case STATUS, FORMAT, FIRMNESS -> Wording.lower(stated.value());
      case DATE, PARTICIPANTS, PLACE, OCCASION, ORDER, TEXT -> stated.value();
    };
  }

  private static String reason(Difference difference) {
    return switch (difference.kind()) {
      case SUPERSEDED -> "No conflict: time went on, and the first is what was known last.";
      case FINER -> "No conflict: the first says it more exactly.";
      case SPELLING -> "No conflict: these are spellings of one name.";
      case HEDGE -> "One is told with a reserve that the other leaves out.";
      case ORDER -> "The order of the day is told in two ways.";
      case CONFLICT ->
          "They cannot both be true. The first is what most sources say, or what the later ones say"
              + " if as many say either.";
    };
  }
}
