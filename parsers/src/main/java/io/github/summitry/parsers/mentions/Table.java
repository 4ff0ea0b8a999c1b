package io.github.summitry.parsers.mentions;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lexicon's file: tab-separated UTF-8, {@code #} comments, a header that names the columns, one
 * thing a row, {@code |} between alternatives in a cell.
 *
 * <p>A row finds fault with a cell by {@link IllegalArgumentException}; whoever reads the row says
 * where it stands, by {@link Row#fault}.
 */
final class Table {
  /** What some editors write before everything else. */
  private static final String MARK = "\uFEFF";

  private final String name;
  private final List<String> columns;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> known;
  private final List<Row> rows = new ArrayList<>();

  /** A row that knows where it stands, for error messages. */
  record Row(Table table, int line, List<String> cells) {

    /** Returns the cell of a column, empty if nothing stands there. */
    String get(String column) {
      Integer index = table.places.get(column);
      if (index == null && !table.known.contains(column)) {
        throw new IllegalStateException(table.name + " has no column \"" + column + "\"");
      }
      return index == null ? "" : cells.get(index);
    }

    /** Returns the cell of a column; an empty one is an error. */
    String need(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        throw empty(column);
      }
      return cell;
    }

    private static IllegalArgumentException empty(String column) {
      return new IllegalArgumentException("column \"" + column + "\" is empty");
    }

    /** Returns the alternatives of a cell. */
    List<String> all(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      List<String> words = split(cell, '|');
      words.replaceAll(String::strip);
      words.removeIf(String::isEmpty);
      return words;
    }

    /** Returns the alternatives of a cell; one that has none is an error. */
    List<String> needAll(String column) {
      List<String> words = all(column);
      if (words.isEmpty()) {
        throw empty(column);
      }
      return words;
    }

    /** Returns the cell as a number that counts, from 1 to 999. */
    int number(String column) {
      String cell = need(column);
      if (!cell.matches("[1-9]\\d{0,2}")) {
        throw new IllegalArgumentException("\"" + cell + "\" is no number from 1 to 999");
      }
      return Integer.parseInt(cell);
    }

    /** Returns the cell as a constant of an enum. */
    <E extends Enum<E>> E need(String column, Class<E> type) {
      return constant(need(column), type);
    }

    /** Returns the alternatives of a cell as constants of an enum. */
    <E extends Enum<E>> List<E> all(String column, Class<E> type) {
      List<E> constants = new ArrayList<>();
      for (String cell : all(column)) {
        constants.add(constant(cell, type));
      }
      return constants;
    }

    private <E extends Enum<E>> E constant(String cell, Class<E> type) {
      try {
        return Enum.valueOf(type, cell.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "\"" + cell + "\" is none of " + List.of(type.getEnumConstants()), e);
      }
    }

    /** Returns what is wrong with it, and where it stands. */
    IllegalArgumentException fault(IllegalArgumentException cause) {
      return table.fault(line, String.valueOf(cause.getMessage()), cause);
    }
  }

  private Table(String name, List<String> columns, List<String> known) {
    this.name = name;
    this.columns = columns;
    for (int i = 0; i < columns.size(); i++) {
      places.putIfAbsent(columns.get(i), i);
    }
    this.known = known;
  }

  private IllegalArgumentException fault(int line, String reason, @Nullable Throwable cause) {
    return new IllegalArgumentException(name + ", line " + line + ": " + reason, cause);
  }

  /** Returns the rows of a file beside this class. */
  static List<Row> resource(String file) {
    InputStream in = Table.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException(
          "lexicon " + file + " is not beside " + Table.class.getName());
    }
    try (in) {
      return read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /**
   * Returns the rows that the reader gives, laid out as the file beside this class; columns that
   * they leave out are empty.
   *
   * @param name what messages call them
   * @throws IllegalArgumentException if a line is broken; the message names it and the remedy
   */
  static List<Row> like(String file, String name, Reader reader) throws IOException {
    StringWriter text = new StringWriter();
    reader.transferTo(text);
    return read(name, text.toString(), resource(file).get(0).table().columns);
  }

  private static List<Row> read(String name, String text, List<String> known) {
    Optional<Table> table = Optional.empty();
    int number = 0;
    for (String line : split(text.replace("\r\n", "\n").replace('\r', '\n'), '\n')) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = split(line, '\t');
      if (table.isPresent()) {
        table.get().add(number, cells);
      } else {
        table = Optional.of(headed(name, number, cells, known));
      }
    }
    return table.map(read -> List.copyOf(read.rows)).orElse(List.of());
  }

  /** Cuts at a character, without the regular expressions that {@link String#split} may take. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, begin)) {
      parts.add(text.substring(begin, end));
      begin = end + 1;
    }
    parts.add(text.substring(begin));
    return parts;
  }

  private static Table headed(String name, int line, List<String> cells, List<String> known) {
    List<String> columns = cells.stream().map(cell -> cell.replace(MARK, "").strip()).toList();
    Table table = new Table(name, columns, known.isEmpty() ? columns : known);
    for (String column : columns) {
      if (!table.known.contains(column)) {
        throw table.fault(
            line,
            "no column is called \"" + column + "\"; name some of " + known + ", tabs between them",
            null);
      }
    }
    return table;
  }

  private void add(int line, List<String> cells) {
    if (cells.size() != columns.size()) {
      throw fault(
          line, cells.size() + " cells for " + columns.size() + " columns " + columns, null);
    }
    cells.replaceAll(String::strip);
    rows.add(new Row(this, line, cells));
  }
}
