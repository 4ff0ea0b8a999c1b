package io.github.summitry.examples.page;

import java.util.Map;

/**
 * A chart and the table that says the same.
 *
 * @param id its name in the page
 * @param options the chart as Apache ECharts takes it
 * @param table the table
 */
public record Picture(String id, Map<String, Object> options, Table table) {
  /** Copies the map. */
  public Picture {
    options = Map.copyOf(options);
  }
}
