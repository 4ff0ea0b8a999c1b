package io.github.summitry.parsers.mentions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A lexicon's file: tab-separated UTF-8, {@code #} comments, a header that names the columns, one
 * thing a row, {@code |} between alternatives in a cell.
 *
 * <p>A row finds fault with a cell by {@link IllegalArgumentException}; whoever reads the row says
 * where it stands, by {@link Row#fault}.
 */
final class Table {
  private final LexiconFile file;
  private final String name;
  private final byte[] text;
  private final List<String> columns;
  private final boolean[] ofPhrases;
  private final int begin;

  /**
   * A row that knows where it stands, for error messages. Its cells are read when asked for: some
   * hold thousands of words.
   *
   * @param table where
   * @param begin the index of its first byte
   */
  record Row(Table table, int begin) {

    /** Returns the cell of a column, empty if nothing stands there. */
    String get(String column) {
      int index = table.columns.indexOf(column);
      if (index < 0) {
        throw new IllegalStateException(table.name + " has no column \"" + column + "\"");
      }
      int from = begin;
      for (int i = 0; i < index; i++) {
        from = endOfCell(table.text, from) + 1;
      }
      return decoded(table.text, from, endOfCell(table.text, from)).strip();
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
      List<String> words = split(get(column), '|');
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

    static <E extends Enum<E>> E constant(String cell, Class<E> type) {
      try {
        return Enum.valueOf(type, cell.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "\"" + cell + "\" is none of " + List.of(type.getEnumConstants()), e);
      }
    }

    /** Returns what is wrong with it, and where it stands. */
    IllegalArgumentException fault(IllegalArgumentException cause) {
      int line = 1;
      for (int i = 0; i < begin; i++) {
        line += table.text[i] == '\n' ? 1 : 0;
      }
      return new IllegalArgumentException(
          table.name + ", line " + line + ": " + cause.getMessage(), cause);
    }
  }

  private Table(LexiconFile file, String name, byte[] text, List<String> columns, int begin) {
    this.file = file;
    this.name = name;
    this.text = text;
    this.columns = columns;
    this.ofPhrases = new boolean[columns.size()];
    for (String column : file.phrases) {
      ofPhrases[columns.indexOf(column)] = true;
    }
    this.begin = begin;
  }

  /** Returns a file beside this class. */
  static Table resource(LexiconFile file) {
    InputStream in = Table.class.getResourceAsStream(file.fileName());
    if (in == null) {
      throw new IllegalStateException(
          "lexicon " + file.fileName() + " is not beside " + Table.class.getName());
    }
    try (in) {
      byte[] text = withLineBreak(in.readAllBytes());
      int header = 0;
      while (text[header] == '#') {
        header = nextLine(text, header);
      }
      int begin = nextLine(text, header);
      return new Table(
          file, file.fileName(), text, split(decoded(text, header, begin), '\t'), begin);
    } catch (IOException e) {
      throw new UncheckedIOException(file.fileName(), e);
    }
  }

  /**
   * Returns rows laid out as this table's, one a line and each on the line that it was given on.
   */
  Table with(String name, String rows) {
    return new Table(file, name, rows.getBytes(StandardCharsets.UTF_8), columns, 0);
  }

  /** Returns which file it is, or adds to. */
  LexiconFile file() {
    return file;
  }

  List<String> columns() {
    return columns;
  }

  /** Returns its bytes, which end in a line break. */
  byte[] text() {
    return text;
  }

  /** Returns all rows. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int at = begin; at < text.length; at = nextLine(text, at)) {
      if (holdsRow(at)) {
        rows.add(rowAt(at));
      }
    }
    return rows;
  }

  /** Returns the index of the line below the header. */
  int begin() {
    return begin;
  }

  /** Returns whether the line there is neither empty nor a comment. */
  boolean holdsRow(int at) {
    return text[at] != '#' && text[at] != '\n' && text[at] != '\r';
  }

  /** Returns the row whose first byte stands there. */
  Row rowAt(int at) {
    Row row = new Row(this, at);
    int size = 1;
    for (int end = endOfCell(text, at); text[end] == '\t'; end = endOfCell(text, end + 1)) {
      size++;
    }
    if (size != columns.size()) {
      throw row.fault(new IllegalArgumentException(size + " cells for the columns " + columns));
    }
    return row;
  }

  /** Returns whether the column of that number holds phrases. */
  boolean isOfPhrases(int column) {
    return column < ofPhrases.length && ofPhrases[column];
  }

  /** Returns the alternative of a cell that begins there. */
  String phraseAt(int at) {
    return decoded(text, at, endOfPhrase(text, at)).strip();
  }

  /** Returns the index of what ends the alternative that begins there. */
  static int endOfPhrase(byte[] text, int from) {
    int at = from;
    while (text[at] != '|' && text[at] != '\t' && text[at] != '\n') {
      at++;
    }
    return at;
  }

  private static int endOfCell(byte[] text, int from) {
    int at = from;
    while (text[at] != '\t' && text[at] != '\n') {
      at++;
    }
    return at;
  }

  private static byte[] withLineBreak(byte[] text) {
    byte[] whole = text[text.length - 1] == '\n' ? text : Arrays.copyOf(text, text.length + 1);
    whole[whole.length - 1] = '\n';
    return whole;
  }

  private static String decoded(byte[] text, int begin, int end) {
    return new String(text, begin, end - begin, StandardCharsets.UTF_8);
  }

  /** Returns the index behind the next line break. */
  static int nextLine(byte[] text, int from) {
    int at = from;
    while (text[at] != '\n') {
      at++;
    }
    return at + 1;
  }

  /** Cuts at a character, and strips the parts. */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, begin)) {
      parts.add(text.substring(begin, end).strip());
      begin = end + 1;
    }
    parts.add(text.substring(begin).strip());
    return parts;
  }
}
