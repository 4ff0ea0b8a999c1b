package io.github.summitry.export;

import io.github.summitry.Evidence;
import io.github.summitry.Report;
import io.github.summitry.corpus.Meeting;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words that carry the facts of all other tables. */
final class EvidenceTable {
  /**
   * A piece of evidence.
   *
   * @param number its turn among those of its fact
   * @param words the words, under the id of their fact
   */
  record Row(String kind, int number, Named<Evidence> words) {}

  static final Table<Row> EVIDENCE =
      Table.of("evidence", EvidenceTable::rows)
          .with("fact", row -> row.words().id())
          .with("kind", Row::kind)
          .with("number", Row::number)
          .with("article", row -> row.words().source())
          .with("begin", row -> row.words().fact().begin())
          .with("end", row -> row.words().fact().end())
          .with("text", row -> row.words().fact().text())
          .with("rule", row -> row.words().fact().rule());

  private EvidenceTable() {}

  /** Returns all evidence: of the meetings, of claims about them, then of each article's facts. */
  static Stream<Row> rows(Catalogue catalogue) {
    return Stream.of(
            catalogue.meetings().stream()
                .flatMap(meeting -> numbered("meeting", words(meeting, catalogue))),
            Claims.of(catalogue)
                .flatMap(claim -> of("claim", claim.named(), claim.fact().evidence())),
            catalogue.reports().flatMap(report -> ofReport(report, catalogue)))
        .flatMap(rows -> rows);
  }

  private static Stream<Row> ofReport(Report report, Catalogue catalogue) {
    return Stream.of(
            catalogue.pledges(report).flatMap(p -> of("pledge", p, p.fact().evidence())),
            catalogue.quotes(report).flatMap(q -> of("quote", q, q.fact().evidence())),
            catalogue.persons(report).flatMap(p -> of("person", p, p.fact().evidence())))
        .flatMap(rows -> rows);
  }

  private static Stream<Row> of(String kind, Named<?> fact, List<Evidence> words) {
    return numbered(
        kind,
        words.stream()
            .map(piece -> new Named<>(fact.id(), fact.source(), fact.article(), piece))
            .toList());
  }

  /** Returns the words of all accounts of a meeting. */
  static List<Named<Evidence>> words(Meeting meeting, Catalogue catalogue) {
    return meeting.accounts().stream()
        .flatMap(
            told ->
                told.fact().evidence().stream()
                    .map(
                        piece ->
                            new Named<>(
                                meeting.id(), catalogue.id(told.article()), told.article(), piece)))
        .toList();
  }

  private static Stream<Row> numbered(String kind, List<Named<Evidence>> words) {
    return IntStream.range(0, words.size()).mapToObj(i -> new Row(kind, i + 1, words.get(i)));
  }
}
