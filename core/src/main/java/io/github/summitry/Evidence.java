package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The words that carry a fact, and the rule that found it in them. */
@Value.Immutable
@SummitryStyle
@JsonPropertyOrder({"begin", "end", "text", "rule"})
@JsonDeserialize(builder = Evidence.Builder.class)
public interface Evidence extends Located, WithEvidence {
  /**
   * Returns the name of the rule that read the fact from these words; empty if no rule is known.
   */
  Optional<String> rule();

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

  /** Builds a {@link Evidence}; not thread-safe. */
  final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
