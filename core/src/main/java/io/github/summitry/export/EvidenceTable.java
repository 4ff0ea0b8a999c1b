package io.github.summitry.export;

import io.github.summitry.Article;
import io.github.summitry.Evidence;
import io.github.summitry.corpus.Meeting;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words that carry the facts of all other tables. */
final class EvidenceTable {
  /** A piece of evidence, by its turn among those of its fact. */
  record Row(String kind, String fact, int number, Article article, Evidence words) {}

  static final Table<Row> EVIDENCE =
      Table.of("evidence", EvidenceTable::rows)
          .with("fact", Row::fact)
          .with("kind", Row::kind)
          .with("number", Row::number)
          .with("article", row -> row.article().id())
          .with("begin", row -> row.words().begin())
          .with("end", row -> row.words().end())
          .with("text", row -> row.words().text())
          .with("rule", row -> row.words().rule());

  private EvidenceTable() {}

  /** Returns all evidence: of the meetings, then of each article's pledges, quotes and persons. */
  static Stream<Row> rows(Contents contents) {
    Stream<Row> ofMeetings = contents.meetings().stream().flatMap(EvidenceTable::ofMeeting);
    Stream<Row> ofArticles =
        contents.reports().stream()
            .flatMap(
                report ->
                    Stream.of(
                            Named.pledges(report).stream()
                                .flatMap(p -> of("pledge", p, p.fact().evidence())),
                            Named.quotes(report).stream()
                                .flatMap(q -> of("quote", q, q.fact().evidence())),
                            Tables.persons(report)
                                .flatMap(p -> of("person", p, p.fact().evidence())))
                        .flatMap(rows -> rows));
    return Stream.concat(ofMeetings, ofArticles);
  }

  private static Stream<Row> of(String kind, Named<?> fact, List<Evidence> words) {
    return IntStream.range(0, words.size())
        .mapToObj(i -> new Row(kind, fact.id(), i + 1, fact.article(), words.get(i)));
  }

  private static Stream<Row> ofMeeting(Meeting meeting) {
    List<Named<Evidence>> words =
        meeting.accounts().stream()
            .flatMap(
                account ->
                    account.fact().evidence().stream()
                        .map(piece -> new Named<>(meeting.id(), account.article(), piece)))
            .toList();
    return IntStream.range(0, words.size())
        .mapToObj(
            i ->
                new Row(
                    "meeting", meeting.id(), i + 1, words.get(i).article(), words.get(i).fact()));
  }
}
