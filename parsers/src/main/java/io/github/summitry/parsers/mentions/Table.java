package io.github.summitry.parsers.mentions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A lexicon's file: tab-separated UTF-8, {@code #} comments, a header that names the columns, one
 * thing a row, {@code |} between alternatives in a cell.
 */
final class Table {
  private final String name;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  /** A row that knows where it stands, for error messages. */
  record Row(Table table, int line, List<String> cells) {

    /** Returns the cell of a column, empty if nothing stands there. */
    String get(String column) {
      int index = table.columns.indexOf(column);
      if (index < 0) {
        throw new IllegalArgumentException(table.name + " has no column \"" + column + "\"");
      }
      return cells.get(index);
    }

    /** Returns the cell of a column; an empty one is an error. */
    String need(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        throw fault("column \"" + column + "\" is empty");
      }
      return cell;
    }

    /** Returns the alternatives of a cell. */
    List<String> all(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** Returns the cell as a number that counts, from 1 to 999. */
    int number(String column) {
      String cell = need(column);
      if (!cell.matches("[1-9]\\d{0,2}")) {
        throw fault("\"" + cell + "\" is no number from 1 to 999");
      }
      return Integer.parseInt(cell);
    }

    /** Returns the cell as a constant of an enum. */
    <E extends Enum<E>> E need(String column, Class<E> type) {
      return constant(need(column), type);
    }

    /** Returns the alternatives of a cell as constants of an enum. */
    <E extends Enum<E>> List<E> all(String column, Class<E> type) {
      return all(column).stream().map(cell -> constant(cell, type)).toList();
    }

    private <E extends Enum<E>> E constant(String cell, Class<E> type) {
      String name = cell.toUpperCase(Locale.ROOT);
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> constant.name().equals(name))
          .findFirst()
          .orElseThrow(() -> fault("\"" + cell + "\" is no " + type.getSimpleName()));
    }

    private IllegalArgumentException fault(String reason) {
      return new IllegalArgumentException(table.name + ", line " + line + ": " + reason);
    }
  }

  private Table(String name, List<String> columns) {
    this.name = name;
    this.columns = columns;
  }

  /** Returns the rows of a file beside this class. */
  static List<Row> resource(String file) {
    InputStream in = Table.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException(
          "lexicon " + file + " is not beside " + Table.class.getName());
    }
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return read(file, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /**
   * Returns the rows that the reader gives.
   *
   * @throws IllegalArgumentException if a row is broken; the message names file and line
   */
  static List<Row> read(String name, Reader reader) throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    Table table = new Table(name, List.of());
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (table.columns.isEmpty()) {
        table = new Table(name, List.of(cells));
      } else if (cells.length != table.columns.size()) {
        throw new IllegalArgumentException(
            name
                + ", line "
                + number
                + ": "
                + cells.length
                + " cells for "
                + table.columns.size()
                + " columns "
                + table.columns);
      } else {
        table.rows.add(new Row(table, number, List.of(cells)));
      }
    }
    return List.copyOf(table.rows);
  }
}
