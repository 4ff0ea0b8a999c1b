package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A meeting, at one time, of principals of two or more actors, in person, by video or by phone,
 * that the article reports, in whatever status.
 */
@Value.Immutable
@SummitryStyle
@JsonPropertyOrder({
  "id",
  "participants",
  "status",
  "format",
  "date",
  "weekday",
  "place",
  "occasion",
  "turn",
  "background",
  "history",
  "evidence"
})
@JsonDeserialize(builder = Summit.Builder.class)
public interface Summit extends WithSummit {
  /**
   * Returns an id that is the same for every report of the meeting with the same date and parties:
   * {@code 2025-10-30/JP-KR}, {@code undated/JP-KR}.
   */
  String id();

  /** Returns the parties, at least two, in the order of the article. */
  List<Participant> participants();

  /** Returns whether it was held, is to be held, was called off. */
  Status status();

  /** Returns what kind of meeting it is. */
  Format format();

  /**
   * Returns the local date, as precise as the text allows; empty if the text does not date it or
   * the date cannot be resolved.
   */
  Optional<PartialDate> date();

  /** Returns the day of the week where the text names one that could not be resolved to a date. */
  Optional<DayOfWeek> weekday();

  /** Returns where it takes place. */
  Optional<Place> place();

  /** Returns the gathering beside which it takes place. */
  Optional<Occasion> occasion();

  /**
   * Returns its turn among the meetings of the day; empty if the text does not tell. The words that
   * tell are evidence, too, by a rule {@code turn/...}.
   */
  Optional<Turn> turn();

  /** Returns whether the article mentions it only as history or context. */
  boolean background();

  /** Returns what the article claims about its place among the meetings of its parties. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<HistoryClaim> history();

  /** Returns the words that report it. */
  List<Evidence> evidence();

  /** Returns a new, empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Summit}; not thread-safe. */
  final class Builder extends ImmutableSummit.Builder {
    Builder() {}
  }
}
