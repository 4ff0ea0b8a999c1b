package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A piece of the page that is neither story nor caption nor metadata: menus, mail addresses, tags,
 * agency furniture. Recorded so that nothing vanishes silently.
 */
@Value.Immutable
@SummitryStyle
@JsonPropertyOrder({"begin", "end", "text", "kind"})
@JsonDeserialize(builder = Dropped.Builder.class)
public interface Dropped extends Located, WithDropped {
  /** Returns why it was dropped. */
  Kind kind();

  /** Why a piece of a page is no part of the story. */
  enum Kind {
    /** Site navigation, buttons, advertising labels, log-in lines. */
    MENU,
    /** A reporter's mail address. */
    EMAIL,
    /** "Related Contents", "More in Politics", "Most popular" and what follows them. */
    RELATED,
    /** A tag line. */
    TAGS,
    /** News-agency furniture: {@code (LEAD)}, {@code (ATTN: ...)}, {@code (END)}. */
    FURNITURE,
    /** A line that a crawler added. */
    CRAWLER,
    /** The second print of a headline, caption or paragraph. */
    REPEATED,
    /** A notice of the site, in whatever language. */
    NOTICE
  }

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

  /** Builds a {@link Dropped}; not thread-safe. */
  final class Builder extends ImmutableDropped.Builder {
    Builder() {}
  }
}
