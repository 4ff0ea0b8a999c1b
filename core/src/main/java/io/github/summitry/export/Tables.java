package io.github.summitry.export;

import io.github.summitry.Article;
import io.github.summitry.Firmness;
import io.github.summitry.Instrument;
import io.github.summitry.Pledge;
import io.github.summitry.Quote;
import io.github.summitry.Report;
import io.github.summitry.Warning;
import io.github.summitry.corpus.Meeting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of a corpus, each before those that point at it. */
final class Tables {
  private static final List<Firmness> GRADES = List.of(Firmness.values());

  private static final Table<Article> ARTICLES =
      Table.<Article>of("articles", contents -> contents.reports().stream().map(Report::article))
          .with("article", Article::id)
          .with("outlet", Article::outlet)
          .with("headline", Article::headline)
          .with("section", Article::section)
          .with("bylines", Article::bylines)
          .with("published", Article::published)
          .with("updated", Article::updated)
          .with("dateline", Article::dateline);

  private static final Table<Named<Person>> PERSONS =
      Table.<Named<Person>>of(
              "persons", contents -> contents.reports().stream().flatMap(Tables::persons))
          .with("person", Named::id)
          .with("article", row -> row.article().id())
          .with("kind", row -> row.fact().kind())
          .with("name", row -> row.fact().name())
          .with("aliases", row -> row.fact().aliases())
          .with("actor", row -> row.fact().actor())
          .with("office", row -> row.fact().office());

  /** A pledge and the meeting that it belongs to. */
  private record PledgeRow(Named<Pledge> pledge, Optional<Meeting> meeting) {
    Pledge fact() {
      return pledge.fact();
    }
  }

  private static final Table<PledgeRow> PLEDGES =
      Table.<PledgeRow>of("pledges", Tables::pledges)
          .with("pledge", row -> row.pledge().id())
          .with("article", row -> row.pledge().article().id())
          .with("meeting", row -> row.meeting().map(Meeting::id))
          .with("by", row -> row.fact().by())
          .with("to", row -> row.fact().to())
          .with("speaker", row -> row.fact().speaker())
          .with("firmness", row -> row.fact().firmness())
          .with("firmness_grade", row -> GRADES.indexOf(row.fact().firmness()) + 1)
          .with("negated", row -> row.fact().negated())
          .with("sectors", row -> row.fact().sectors())
          .with("instrument", row -> row.fact().instrument().map(Instrument::name))
          .with("stage", row -> row.fact().instrument().flatMap(Instrument::stage))
          .with("text", row -> row.fact().text());

  private static final Table<Named<Quote>> QUOTES =
      Table.<Named<Quote>>of(
              "quotes",
              contents -> contents.reports().stream().flatMap(r -> Named.quotes(r).stream()))
          .with("quote", Named::id)
          .with("article", row -> row.article().id())
          .with("speakers", row -> row.fact().speakers())
          .with("via", row -> row.fact().via())
          .with("text", row -> row.fact().text());

  /** A warning and its article. */
  private record WarningRow(Article article, Warning warning) {}

  private static final Table<WarningRow> WARNINGS =
      Table.<WarningRow>of("warnings", Tables::warnings)
          .with("article", row -> row.article().id())
          .with("code", row -> row.warning().code())
          .with("message", row -> row.warning().message())
          .with("begin", row -> row.warning().begin())
          .with("end", row -> row.warning().end());

  static final List<Table<?>> ALL =
      List.of(
          ARTICLES,
          MeetingTables.MEETINGS,
          MeetingTables.PARTICIPANTS,
          MeetingTables.ACCOUNTS,
          MeetingTables.DIFFERENCES,
          PLEDGES,
          QUOTES,
          PERSONS,
          EvidenceTable.EVIDENCE,
          WARNINGS);

  private Tables() {}

  static Stream<Named<Person>> persons(Report report) {
    return Stream.concat(Named.leaders(report).stream(), Named.officials(report).stream());
  }

  private static Stream<PledgeRow> pledges(Contents contents) {
    return contents.reports().stream()
        .flatMap(report -> Named.pledges(report).stream())
        .map(pledge -> new PledgeRow(pledge, contents.catalogue().meeting(pledge)));
  }

  private static Stream<WarningRow> warnings(Contents contents) {
    return contents.reports().stream()
        .flatMap(
            report ->
                report.warnings().stream()
                    .map(warning -> new WarningRow(report.article(), warning)));
  }
}
