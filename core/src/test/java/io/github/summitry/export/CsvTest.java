package io.github.summitry.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Outlet;
import io.github.summitry.Quote;
import io.github.summitry.Report;
import io.github.summitry.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

class CsvTest {
  private static final CsvMapper MAPPER = new CsvMapper();

  @TempDir Path folder;

  private Exported write(Csv.Formulas formulas) throws IOException {
    return Csv.write(Sample.corpus(), folder, formulas);
  }

  /** Returns the rows as an independent reader of CSV sees them, the header included. */
  private List<List<String>> lines(String table) throws IOException {
    return MAPPER
        .readerForListOf(String.class)
        .with(CsvReadFeature.WRAP_AS_ARRAY)
        .<List<String>>readValues(folder.resolve(table + ".csv").toFile())
        .readAll();
  }

  private List<Map<String, String>> rows(String table) throws IOException {
    return MAPPER
        .readerForMapOf(String.class)
        .with(CsvSchema.emptySchema().withHeader())
        .<Map<String, String>>readValues(folder.resolve(table + ".csv").toFile())
        .readAll();
  }

  private List<String> column(String table, String column) throws IOException {
    return rows(table).stream().map(row -> row.get(column)).toList();
  }

  @Test
  void writesTheMeetings() throws IOException {
    Exported exported = write(Csv.Formulas.GUARDED);
    assertThat(Files.readString(folder.resolve("meetings.csv")))
        .isEqualTo(
            "meeting,date,date_precision,weekday,status,format,actors,city,venue,country,occasion,"
                + "background,sources,copies,differences\r\n"
                + "2031-05-02/JP-KR,2031-05-02,day,,HELD,SUMMIT,KR;JP,Tokyo,,JP,,false,2,0,1\r\n"
                + "2031-06/JP-KR,2031-06,month,,EXPECTED,SUMMIT,KR;JP,,,,APEC,false,1,0,0\r\n");
    assertThat(exported.written())
        .containsEntry("meetings", 2)
        .containsEntry("participants", 4)
        .containsEntry("accounts", 3)
        .containsEntry("differences", 2)
        .containsEntry("claims", 1)
        .containsEntry("evidence", 9);
    assertThat(exported.leftOut()).isEmpty();
  }

  @Test
  void writesPledgesUnderTheirMeeting() throws IOException {
    write(Csv.Formulas.GUARDED);
    assertThat(lines("pledges"))
        .containsExactly(
            List.of(
                "pledge",
                "article",
                "meeting",
                "by",
                "to",
                "speaker",
                "firmness",
                "firmness_grade",
                "negated",
                "sectors",
                "instrument",
                "stage",
                "text"),
            List.of(
                "tokyo.txt#JP-KR/AGREED/1",
                "tokyo.txt",
                "2031-05-02/JP-KR",
                "KR;JP",
                "",
                "",
                "AGREED",
                "6",
                "false",
                "DIPLOMACY;ENERGY",
                "joint statement",
                "ADOPTED",
                "agreed to reopen talks on energy"),
            List.of(
                "tokyo.txt#JP-KR/HOPED/1",
                "tokyo.txt",
                "2031-05-02/JP-KR",
                "KR;JP",
                "",
                "",
                "HOPED",
                "2",
                "false",
                "",
                "",
                "",
                "hoped for more"),
            List.of(
                "tokyo.txt#JP/PLEDGED/1",
                "tokyo.txt",
                "",
                "JP",
                "KR",
                "Hana Mori",
                "PLEDGED",
                "7",
                "true",
                "TRADE",
                "",
                "",
                "Mori refused to cut tariffs"));
  }

  @Test
  void writesClaimsAboutAMeetingsHistory() throws IOException {
    write(Csv.Formulas.GUARDED);
    assertThat(lines("claims").get(1))
        .containsExactly(
            "tokyo.txt#2031-05-02/JP-KR/claim/1",
            "2031-05-02/JP-KR",
            "tokyo.txt",
            "ORDINAL",
            "3",
            "LEADERS",
            "MEETING",
            "formal",
            "P4M",
            "2031-01",
            "2031",
            "Busan",
            "",
            "KR",
            "G20",
            "UNCHECKABLE",
            "",
            "of the 2 before it the corpus knows 0");
  }

  @Test
  void writesPledgesAsStepsOfThreads() throws IOException {
    write(Csv.Formulas.GUARDED);
    assertThat(column("steps", "text"))
        .containsExactlyInAnyOrder(
            "agreed to reopen talks on energy", "hoped for more", "Mori refused to cut tariffs");
    assertThat(rows("steps").stream().filter(row -> row.get("firmness").equals("PLEDGED")))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("number", "1")
                    .containsEntry("parties", "JP;KR")
                    .containsEntry("date", "2031-05-03")
                    .containsEntry("meeting", "")
                    .containsEntry("by", "JP")
                    .containsEntry("to", "KR")
                    .containsEntry("firmness_grade", "7")
                    .containsEntry("negated", "true")
                    .containsEntry("sectors", "TRADE")
                    .containsEntry("articles", "tokyo.txt")
                    .containsEntry("differences", "0"));
  }

  @Test
  void marksSemicolonsWithinTheElementsOfAList() throws IOException {
    write(Csv.Formulas.GUARDED);
    assertThat(column("persons", "aliases")).containsExactly("Mori Hana;H\\; Mori", "");
  }

  @Test
  void everyKeyPointsAtARow() throws IOException {
    write(Csv.Formulas.KEPT);
    List<String> meetings = column("meetings", "meeting");
    List<String> articles = column("articles", "article");
    assertThat(articles).containsExactly("ahead, first.txt", "tokyo.txt");
    for (String table : List.of("participants", "accounts", "differences", "claims")) {
      assertThat(meetings).containsAll(column(table, "meeting"));
    }
    assertThat(column("steps", "meeting"))
        .filteredOn(meeting -> !meeting.isEmpty())
        .isNotEmpty()
        .isSubsetOf(meetings);
    for (String table :
        List.of("accounts", "pledges", "quotes", "persons", "evidence", "warnings")) {
      assertThat(articles).containsAll(column(table, "article"));
    }
    List<String> facts = new ArrayList<>(meetings);
    facts.addAll(column("claims", "claim"));
    facts.addAll(column("pledges", "pledge"));
    facts.addAll(column("quotes", "quote"));
    facts.addAll(column("persons", "person"));
    assertThat(facts).doesNotHaveDuplicates().containsAll(column("evidence", "fact"));
  }

  @Test
  void articlesOfOneNameAreToldApart() throws IOException {
    Report other =
        Sample.tokyo().withArticle(Sample.tokyo().article().withOutlet(Outlet.of("post.example")));
    Csv.write(Corpus.of(List.of(Sample.tokyo(), other)), folder, Csv.Formulas.KEPT);
    assertThat(column("articles", "article")).containsExactly("tokyo.txt", "tokyo.txt~2");
    assertThat(column("articles", "copy_of")).containsExactly("", "tokyo.txt");
    assertThat(column("accounts", "article")).containsExactly("tokyo.txt", "tokyo.txt~2");
    assertThat(column("pledges", "pledge"))
        .contains("tokyo.txt#JP/PLEDGED/1", "tokyo.txt~2#JP/PLEDGED/1")
        .doesNotHaveDuplicates();
  }

  @Test
  void evidenceIsInItsArticle() throws IOException {
    write(Csv.Formulas.KEPT);
    assertThat(rows("evidence")).hasSize(9);
    for (Map<String, String> row : rows("evidence")) {
      String text = row.get("article").equals("tokyo.txt") ? Sample.TOKYO : Sample.AHEAD;
      int begin = Integer.parseInt(row.get("begin"));
      int end = Integer.parseInt(row.get("end"));
      assertThat(text.substring(begin, end)).isEqualTo(row.get("text"));
    }
  }

  @Test
  void guardsFormulasSoThatTheGuardComesOff() throws IOException {
    Csv.write(hostile(), folder, Csv.Formulas.GUARDED);
    List<String> texts = column("quotes", "text");
    assertThat(texts).noneMatch(text -> text.matches("(?s)[=+\\-@\t\r\n\uFF1D].*"));
    assertThat(texts).contains("'=1+1", "''quoted at the start");
    assertThat(texts.stream().map(text -> text.startsWith("'") ? text.substring(1) : text))
        .containsExactlyElementsOf(expected());
  }

  @Test
  void keepsWhateverATextHolds() throws IOException {
    Csv.write(hostile(), folder, Csv.Formulas.KEPT);
    assertThat(column("quotes", "text")).containsExactlyElementsOf(expected());
  }

  private static Corpus hostile() {
    Report.Builder report = Report.builder().article(Sample.article("a.txt", ""));
    Hostile.TEXTS.forEach(text -> report.addQuotes(Quote.builder().text(text).build()));
    return Corpus.of(List.of(report.build()));
  }

  private static List<String> expected() {
    return Hostile.TEXTS.stream()
        .map(text -> Hostile.wellFormed(text).replace('\0', '\uFFFD'))
        .toList();
  }

  @Test
  void namesItsFiles() throws IOException {
    write(Csv.Formulas.GUARDED);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrderElementsOf(Csv.files());
    }
  }

  @Test
  void createsItsDirectoryAndReplacesItsFiles() throws IOException {
    Path deep = folder.resolve("a/b");
    Csv.write(hostile(), deep, Csv.Formulas.GUARDED);
    Csv.write(Sample.corpus(), deep, Csv.Formulas.GUARDED);
    write(Csv.Formulas.GUARDED);
    for (String file : Csv.files()) {
      assertThat(deep.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
    }
  }

  /** The tables of docs/EXPORTS.md: a heading with the file's name, then a row a column. */
  @Test
  void everyColumnIsDocumented() throws IOException {
    String page = Files.readString(Path.of("../docs/EXPORTS.md"));
    Map<String, List<String>> documented = new LinkedHashMap<>();
    Matcher heading =
        Pattern.compile("### `(\\w+)\\.csv`\\n(.*?)(?=\\n##)", Pattern.DOTALL).matcher(page);
    while (heading.find()) {
      Matcher row = Pattern.compile("(?m)^\\| `(\\w+)` \\|").matcher(heading.group(2));
      documented.put(heading.group(1), row.results().map(found -> found.group(1)).toList());
    }
    Map<String, List<String>> written = new LinkedHashMap<>();
    write(Csv.Formulas.GUARDED);
    for (Table<?> table : Tables.ALL) {
      written.put(table.name(), lines(table.name()).get(0));
    }
    assertThat(documented).isEqualTo(written);
    assertThat(documented.keySet()).containsExactlyElementsOf(written.keySet());
  }
}
