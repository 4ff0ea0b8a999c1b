package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A paragraph of an article: a piece of its text. */
@Value.Immutable
@SummitryStyle
@JsonPropertyOrder({"begin", "end", "text"})
@JsonDeserialize(builder = Passage.Builder.class)
public interface Passage extends Located, WithPassage {
  /**
   * Checks that the text is as long as the span.
   *
   * @throws IllegalArgumentException if it is not
   */
  @Value.Check
  default void check() {
    Texts.checkLocated(this);
  }

  /** Returns a new, empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Passage}; not thread-safe. */
  final class Builder extends ImmutablePassage.Builder {
    Builder() {}
  }
}
