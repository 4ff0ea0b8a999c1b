package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What an article claims about a meeting's place among the meetings of its parties: {@code their
 * first meeting in four months since the G7 summit in Canada in June}, {@code the third summit of
 * the two}, {@code follows an earlier summit in Canada}.
 */
@Value.Immutable
@SummitryStyle
@JsonPropertyOrder({
  "kind",
  "ordinal",
  "among",
  "format",
  "qualifier",
  "interval",
  "since",
  "within",
  "place",
  "occasion",
  "evidence"
})
@JsonDeserialize(builder = HistoryClaim.Builder.class)
public interface HistoryClaim extends WithHistoryClaim {
  /** Returns what kind of claim it is. */
  Kind kind();

  /**
   * Returns its number, counted from one: 3 for {@code the third summit}; empty for {@link
   * Kind#PREVIOUS}. Counting begins after {@link #since} or with {@link #within}, where the text
   * says so, else with the first meeting ever.
   */
  Optional<Integer> ordinal();

  /** Returns whose meetings it counts. */
  Among among();

  /**
   * Returns which meetings it counts: {@link Format#PHONE} calls, {@link Format#VIDEO} talks, a
   * {@link Format#SUMMIT}, or with {@link Format#MEETING} any in person.
   */
  Format format();

  /** Returns the word that counts only some of them: {@code full}, {@code formal}. */
  Optional<String> qualifier();

  /** Returns how long there had been none, rounded as the text rounds it: {@code P4M}. */
  Optional<Period> interval();

  /** Returns when the earlier meeting was, or what it counts from, was; empty if it is not told. */
  Optional<PartialDate> since();

  /** Returns the year or month in which it counts: {@code the sixth this year}. */
  Optional<PartialDate> within();

  /** Returns where the earlier meeting was. */
  Optional<Place> place();

  /** Returns the gathering beside which the earlier meeting was. */
  Optional<Occasion> occasion();

  /** Returns the words that claim it. */
  List<Evidence> evidence();

  /** Kinds of claims. */
  enum Kind {
    /** It is the first, the third: of all, in some time, or since something. */
    ORDINAL,
    /** There was one before. */
    PREVIOUS
  }

  /** Whose meetings are counted. */
  enum Among {
    /** Those of the same persons: {@code their third meeting}. */
    LEADERS,
    /** Those of the same states: {@code the first Korea-Japan summit in ten years}. */
    STATES
  }

  /** Returns a new, empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link HistoryClaim}; not thread-safe. */
  final class Builder extends ImmutableHistoryClaim.Builder {
    Builder() {}
  }
}
