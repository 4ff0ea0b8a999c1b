package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Where a meeting takes place. */
@Value.Immutable
@SummitryStyle
@JsonPropertyOrder({"city", "venue", "country"})
@JsonDeserialize(builder = Place.Builder.class)
public interface Place extends WithPlace {
  /** Returns the city or town. */
  Optional<String> city();

  /** Returns the building or site. */
  Optional<String> venue();

  /** Returns the country that the city or venue is in. */
  Optional<Actor> country();

  /** Returns a new, empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Place}; not thread-safe. */
  final class Builder extends ImmutablePlace.Builder {
    Builder() {}
  }
}
