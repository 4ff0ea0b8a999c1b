package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A clause in which a principal, a government or a document of the parties undertakes, proposes,
 * affirms or airs something about future relations or action between the actors.
 */
@Value.Immutable
@SummitryStyle
@JsonPropertyOrder({
  "id",
  "summit",
  "by",
  "to",
  "speaker",
  "firmness",
  "sectors",
  "instrument",
  "negated",
  "text",
  "evidence"
})
@JsonDeserialize(builder = Pledge.Builder.class)
public interface Pledge extends WithPledge {
  /** Returns an id that is the same for every reading of the same article. */
  String id();

  /** Returns the id of the {@link Summit} that the text ties it to; empty if none. */
  Optional<String> summit();

  /** Returns who undertakes or says it, more than one for a joint act. */
  List<Actor> by();

  /** Returns the other side addressed, empty for a joint act. */
  List<Actor> to();

  /** Returns the name of the person who says it; empty for a joint act or a body. */
  Optional<String> speaker();

  /** Returns how firm it is. */
  Firmness firmness();

  /** Returns all fields of policy that the clause names. */
  List<Sector> sectors();

  /** Returns the document that carries it or is it. */
  Optional<Instrument> instrument();

  /** Returns whether the article says that it was refused or not done. */
  boolean negated();

  /**
   * Returns the clause, from its verb to its end, with its subject where it stands right before, in
   * one line also where the text breaks it.
   */
  String text();

  /** Returns the words that carry it; a pledge told twice has two. */
  List<Evidence> evidence();

  /** Returns a new, empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Pledge}; not thread-safe. */
  final class Builder extends ImmutablePledge.Builder {
    Builder() {}
  }
}
