package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A picture's caption, without its printed twin. */
@Value.Immutable
@SummitryStyle
@JsonPropertyOrder({"begin", "end", "text", "credit"})
@JsonDeserialize(builder = Caption.Builder.class)
public interface Caption extends Located, WithCaption {
  /**
   * Returns who is credited with the picture, without the brackets: {@code Yonhap}; empty if none
   * is printed.
   */
  Optional<String> credit();

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

  /** Builds a {@link Caption}; not thread-safe. */
  final class Builder extends ImmutableCaption.Builder {
    Builder() {}
  }
}
