package io.github.summitry.corpus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * What several accounts of one fact tell differently, and why. Immutable.
 *
 * @param field what they tell differently
 * @param kind how the values stand to each other
 * @param values the values, at least two, each with who says it; the one that the merged fact shows
 *     comes first
 */
@JsonPropertyOrder({"field", "kind", "values"})
public record Difference(Field field, Kind kind, List<Stated> values) {
  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there are fewer than two values
   */
  public Difference {
    values = List.copyOf(values);
    if (values.size() < 2) {
      throw new IllegalArgumentException("a difference needs two values, not " + values);
    }
  }

  /** What accounts can tell differently. */
  public enum Field {
    /** The day. */
    DATE,
    /** Who took part, and their names. */
    PARTICIPANTS,
    /** Whether it was held. */
    STATUS,
    /** What kind of meeting it was. */
    FORMAT,
    /** City, venue and country. */
    PLACE,
    /** The gathering beside which it took place. */
    OCCASION,
    /** Its turn among the meetings of the day. */
    ORDER,
    /** How firm a pledge is. */
    FIRMNESS,
    /** The words of a pledge: what one article tells of it and another leaves out. */
    TEXT;

    /** Returns the name in JSON, in lower case. */
    @JsonValue
    public String json() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How differing values stand to each other. */
  public enum Kind {
    /** Time went on: scheduled, then held. */
    SUPERSEDED,
    /** One value is within the other: a city and a house in it; a leader by office and by name. */
    FINER,
    /** Two spellings of one name. */
    SPELLING,
    /** One is told with a reserve that the other leaves out: likely to meet, will meet. */
    HEDGE,
    /** An article tells the turns of a day in two ways. */
    ORDER,
    /** They cannot both be true. */
    CONFLICT
  }
}
