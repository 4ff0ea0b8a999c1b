package io.github.summitry.examples.page;

import java.util.Map;

/**
 * A chart, with a sentence and a table that say the same.
 *
 * @param id its name in the page
 * @param options the chart as Apache ECharts takes it
 * @param summary what it shows, in a sentence or two
 * @param table the table
 */
public record Picture(String id, Map<String, Object> options, String summary, Table table) {
  /** Where the pointer is, the script writes what a point's {@code told} says: no HTML. */
  static final Map<String, Object> TOOLTIP = Map.of("renderMode", "richText", "confine", true);

  /** Copies the map. */
  public Picture {
    options = Map.copyOf(options);
  }
}
