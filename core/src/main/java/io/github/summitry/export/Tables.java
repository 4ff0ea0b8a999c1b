package io.github.summitry.export;

import io.github.summitry.Article;
import io.github.summitry.Firmness;
import io.github.summitry.Instrument;
import io.github.summitry.Pledge;
import io.github.summitry.Quote;
import io.github.summitry.Warning;
import io.github.summitry.corpus.Meeting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of a corpus, each before those that point at it. */
final class Tables {
  private static final List<Firmness> GRADES = List.of(Firmness.values());

  /** An article and the one that it copies. */
  private record ArticleRow(String id, Article article, Optional<String> original) {}

  private static final Table<ArticleRow> ARTICLES =
      Table.<ArticleRow>of("articles", Tables::articles)
          .with("article", ArticleRow::id)
          .with("outlet", row -> row.article().outlet())
          .with("headline", row -> row.article().headline())
          .with("section", row -> row.article().section())
          .with("bylines", row -> row.article().bylines())
          .with("published", row -> row.article().published())
          .with("updated", row -> row.article().updated())
          .with("dateline", row -> row.article().dateline())
          .with("copy_of", ArticleRow::original);

  private static final Table<Named<Person>> PERSONS =
      Table.of("persons", Catalogue::persons)
          .with("person", Named::id)
          .with("article", Named::source)
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
          .with("article", row -> row.pledge().source())
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
      Table.of("quotes", Catalogue::quotes)
          .with("quote", Named::id)
          .with("article", Named::source)
          .with("speakers", row -> row.fact().speakers())
          .with("via", row -> row.fact().via())
          .with("text", row -> row.fact().text());

  /** A warning and its article. */
  private record WarningRow(String article, Warning warning) {}

  private static final Table<WarningRow> WARNINGS =
      Table.<WarningRow>of("warnings", Tables::warnings)
          .with("article", WarningRow::article)
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
          Claims.TABLE,
          PLEDGES,
          Threads.STEPS,
          QUOTES,
          PERSONS,
          EvidenceTable.EVIDENCE,
          WARNINGS);

  private Tables() {}

  private static Stream<ArticleRow> articles(Catalogue catalogue) {
    return catalogue
        .reports()
        .map(
            report ->
                new ArticleRow(
                    catalogue.id(report.article()), report.article(), catalogue.original(report)));
  }

  private static Stream<PledgeRow> pledges(Catalogue catalogue) {
    return catalogue.pledges().map(pledge -> new PledgeRow(pledge, catalogue.meeting(pledge)));
  }

  private static Stream<WarningRow> warnings(Catalogue catalogue) {
    return catalogue
        .reports()
        .flatMap(
            report ->
                report.warnings().stream()
                    .map(warning -> new WarningRow(catalogue.id(report.article()), warning)));
  }
}
