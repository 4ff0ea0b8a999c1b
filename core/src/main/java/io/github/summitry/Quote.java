package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Words inside quotation marks that somebody said or a document says. */
@Value.Immutable
@SummitryStyle
@JsonPropertyOrder({"text", "speakers", "via", "evidence"})
@JsonDeserialize(builder = Quote.Builder.class)
public interface Quote extends WithQuote {
  /** Returns the words inside the marks, exactly, in one line also where the text breaks them. */
  String text();

  /** Returns the speakers' full names, or the document or body that speaks; empty if unknown. */
  List<String> speakers();

  /** Returns the named person who relayed the words. */
  Optional<String> via();

  /** Returns where they stand, marks excluded. */
  List<Evidence> evidence();

  /** Returns a new, empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Quote}; not thread-safe. */
  final class Builder extends ImmutableQuote.Builder {
    Builder() {}
  }
}
