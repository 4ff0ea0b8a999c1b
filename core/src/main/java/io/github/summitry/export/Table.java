package io.github.summitry.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table: its name, its columns, and the rows that it has for a corpus.
 *
 * @param <R> what a row is about
 */
record Table<R>(String name, List<Column<R>> columns, Function<Catalogue, Stream<R>> rows) {

  /** A column's name, and its cell in a row. */
  record Column<R>(String name, Function<R, String> cell) {}

  static <R> Table<R> of(String name, Function<Catalogue, Stream<R>> rows) {
    return new Table<>(name, List.of(), rows);
  }

  /** Returns the table with one more column; what has no value is an empty cell. */
  Table<R> with(String column, Function<R, ?> value) {
    List<Column<R>> more = new ArrayList<>(columns);
    more.add(new Column<>(column, row -> cell(value.apply(row))));
    return new Table<>(name, List.copyOf(more), rows);
  }

  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** Returns how many rows it wrote. */
  int write(Catalogue catalogue, CsvLines out) throws IOException {
    out.write(header());
    int written = 0;
    for (Iterator<R> all = rows.apply(catalogue).iterator(); all.hasNext(); written++) {
      R row = all.next();
      out.write(columns.stream().map(column -> column.cell().apply(row)).toList());
    }
    return written;
  }

  private static String cell(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Object::toString).orElse("");
    }
    if (value instanceof Collection<?> values) {
      return values.stream().map(Table::element).collect(Collectors.joining(";"));
    }
    return value.toString();
  }

  /** A semicolon within an element does not end it. */
  private static String element(Object value) {
    return value.toString().replace("\\", "\\\\").replace(";", "\\;");
  }
}
