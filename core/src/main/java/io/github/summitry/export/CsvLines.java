package io.github.summitry.export;

import java.io.IOException;
import java.util.List;

/** Lines of RFC 4180: commas, {@code CRLF}, cells in quotation marks where they need them. */
final class CsvLines {
  /** What spreadsheets take for a formula, in either width, and the guard itself. */
  private static final String GUARDED = "=+-@'\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final Appendable out;
  private final Csv.Formulas formulas;

  CsvLines(Appendable out, Csv.Formulas formulas) {
    this.out = out;
    this.formulas = formulas;
  }

  void write(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : ",").append(quoted(guarded(cells.get(i))));
    }
    out.append("\r\n");
  }

  private String guarded(String cell) {
    boolean guard =
        formulas == Csv.Formulas.GUARDED && !cell.isEmpty() && GUARDED.indexOf(cell.charAt(0)) >= 0;
    return guard ? "'" + cell : cell;
  }

  /** Many readers of CSV stop at a NUL. */
  private static String quoted(String cell) {
    String text = WellFormed.text(cell).replace('\0', '\uFFFD');
    return needsQuotes(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean atEdge = i == 0 || i == text.length() - 1;
      if (c == '"' || c == ',' || c == '\r' || c == '\n' || (atEdge && c <= ' ')) {
        return true;
      }
    }
    return false;
  }
}
