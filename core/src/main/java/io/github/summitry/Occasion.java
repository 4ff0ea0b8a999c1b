package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The gathering beside which a meeting takes place. */
@Value.Immutable
@SummitryStyle
@JsonPropertyOrder({"name"})
@JsonDeserialize(builder = Occasion.Builder.class)
public interface Occasion extends WithOccasion {
  /** Returns its short name: {@code APEC}, {@code G7}, {@code UNGA}. */
  String name();

  /** Returns the occasion of that short name. */
  static Occasion of(String name) {
    return builder().name(name).build();
  }

  /** Returns a new, empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Occasion}; not thread-safe. */
  final class Builder extends ImmutableOccasion.Builder {
    Builder() {}
  }
}
