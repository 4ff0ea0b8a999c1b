package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The facts of one article, each list in the order of the article. */
@Value.Immutable
@SummitryStyle
@JsonPropertyOrder({"article", "leaders", "officials", "summits", "pledges", "quotes", "warnings"})
@JsonDeserialize(builder = Report.Builder.class)
public interface Report extends WithReport {
  /** Returns the article. */
  Article article();

  /** Returns the serving leaders whom it names. */
  List<Leader> leaders();

  /** Returns the other persons of the story. */
  List<Official> officials();

  /** Returns the meetings of leaders that it reports. */
  List<Summit> summits();

  /** Returns what was agreed, pledged, proposed or aired. */
  List<Pledge> pledges();

  /** Returns who said what. */
  List<Quote> quotes();

  /** Returns what could not be understood. */
  List<Warning> warnings();

  /** Returns a new, empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Report}; not thread-safe. */
  final class Builder extends ImmutableReport.Builder {
    Builder() {}
  }
}
