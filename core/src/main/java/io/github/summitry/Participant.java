package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A party of a {@link Summit}. */
@Value.Immutable
@SummitryStyle
@JsonPropertyOrder({"actor", "leader"})
@JsonDeserialize(builder = Participant.Builder.class)
public interface Participant extends WithParticipant {
  /** Returns the state or organisation. */
  Actor actor();

  /**
   * Returns the name of its principal, in the fullest form of the article; empty if the article
   * gives none ("the leaders of ...").
   */
  Optional<String> leader();

  /** Returns the party without a named principal. */
  static Participant of(Actor actor) {
    return builder().actor(actor).build();
  }

  /** Returns the party with its principal's name. */
  static Participant of(Actor actor, String leader) {
    return builder().actor(actor).leader(leader).build();
  }

  /** Returns a new, empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Participant}; not thread-safe. */
  final class Builder extends ImmutableParticipant.Builder {
    Builder() {}
  }
}
