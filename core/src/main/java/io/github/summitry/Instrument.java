package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The document that carries a pledge or is one. */
@Value.Immutable
@SummitryStyle
@JsonPropertyOrder({"name", "stage"})
@JsonDeserialize(builder = Instrument.Builder.class)
public interface Instrument extends WithInstrument {
  /** Returns its name: {@code joint statement}, or the title of an agreement. */
  String name();

  /** Returns how far it has come. */
  Optional<Stage> stage();

  /** How far an instrument has come. */
  enum Stage {
    /** Proposed, or under study. */
    PROPOSED,
    /** Under negotiation. */
    NEGOTIATING,
    /** Negotiations are finished. */
    CONCLUDED,
    /** Adopted, issued or announced. */
    ADOPTED,
    /** Signed, initialled or exchanged. */
    SIGNED,
    /** Ratified or in force. */
    IN_FORCE
  }

  /** Returns a new, empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Instrument}; not thread-safe. */
  final class Builder extends ImmutableInstrument.Builder {
    Builder() {}
  }
}
