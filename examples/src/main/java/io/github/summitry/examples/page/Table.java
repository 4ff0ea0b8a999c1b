package io.github.summitry.examples.page;

import java.util.List;

/**
 * A table that says in words what a picture shows.
 *
 * @param title what it shows
 * @param head the columns
 * @param rows the cells, as many in a row as there are columns
 */
public record Table(String title, List<String> head, List<List<String>> rows) {
  /** Copies the lists. */
  public Table {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
