package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A serving head of state or government, monarch, de facto ruler or head of an international
 * organisation whom the article names.
 */
@Value.Immutable
@SummitryStyle
@JsonPropertyOrder({"name", "aliases", "actor", "office", "evidence"})
@JsonDeserialize(builder = Leader.Builder.class)
public interface Leader extends WithLeader {
  /** Returns the fullest form of the name in the article. */
  String name();

  /** Returns other spellings of the name in the article, in order; a bare surname is none. */
  List<String> aliases();

  /** Returns the state or organisation, empty where the article does not show it. */
  Optional<Actor> actor();

  /**
   * Returns the office as the article gives it, lower case and without the country: {@code prime
   * minister}; empty if none is given.
   */
  Optional<String> office();

  /** Returns the places where the article names the person. */
  List<Evidence> evidence();

  /** Returns a new, empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Leader}; not thread-safe. */
  final class Builder extends ImmutableLeader.Builder {
    Builder() {}
  }
}
