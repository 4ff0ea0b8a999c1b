package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Something that looked like a fact, or like part of the page, and could not be understood. */
@Value.Immutable
@SummitryStyle
@JsonPropertyOrder({"code", "message", "begin", "end"})
@JsonDeserialize(builder = Warning.Builder.class)
public interface Warning extends WithWarning {
  /** Returns what kind of trouble it is. */
  Code code();

  /** Returns a sentence for people. */
  String message();

  /** Returns the index of the first character concerned. */
  int begin();

  /** Returns the index after the last character concerned. */
  int end();

  /** Kinds of trouble; the list grows with the versions. */
  enum Code {
    /** No publication date was found or given, so relative dates stay unresolved. */
    DATE_WITHOUT_ANCHOR,
    /** The page's own date differs from the one given beside it. */
    DATE_DISAGREES,
    /** A date was printed that does not exist. */
    DATE_INVALID,
    /** The text seems to break off in mid-sentence. */
    TEXT_CUT,
    /** Quotation marks do not pair. */
    QUOTE_UNBALANCED,
    /** A quotation whose speaker was not found. */
    QUOTE_WITHOUT_SPEAKER,
    /** A pledge whose actor was not found. */
    PLEDGE_WITHOUT_ACTOR,
    /** A meeting whose parties were not found. */
    SUMMIT_WITHOUT_PARTIES,
    /** A person whose country or organisation is not shown. */
    PERSON_WITHOUT_ACTOR,
    /** The text is longer than the reader's limit and was not read further. */
    LIMIT_REACHED,
    /** What a page says of itself out of sight, its JSON-LD, could not be read. */
    METADATA_BROKEN,
    /** The character set was not declared, or not the one declared, and had to be inferred. */
    CHARSET_UNCERTAIN,
    /** Characters are missing: U+FFFD stands in their place. */
    TEXT_DAMAGED,
    /** Characters had been read in the wrong character set and were restored. */
    TEXT_REPAIRED,
    /** The page says something else of itself than was given beside it, its date apart. */
    METADATA_DISAGREES
  }

  /** Returns a new, empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Warning}; not thread-safe. */
  final class Builder extends ImmutableWarning.Builder {
    Builder() {}
  }
}
