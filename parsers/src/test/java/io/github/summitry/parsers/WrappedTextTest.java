package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Located;
import io.github.summitry.Pledge;
import io.github.summitry.Report;
import io.github.summitry.parsers.outlets.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An article that is broken into rows tells the same facts as before. Pages in HTML have no rows.
 */
class WrappedTextTest {
  private static final ArticleReader READER = ArticleReader.create();

  /** A line that may be a label, a date or a name, and is left whole. */
  private static final int SHORT = 90;

  /** How a text is broken: at a width, by a line break, with an indent in front of paragraphs. */
  record Rows(int width, String lineBreak, String indent) {}

  private static final List<Rows> ROWS =
      List.of(
          new Rows(72, "\n", ""),
          new Rows(72, "\n", "   "),
          new Rows(66, "\r\n", ""),
          new Rows(100, "\r\n", "\t"));

  static Stream<AnnotatedArticle> articles() {
    return AnnotatedArticle.all().stream().filter(article -> article.source().html().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void rowsLoseNoFact(AnnotatedArticle article) {
    Source whole = Source.of(article.name(), article.text());
    List<String> expected = facts(READER.read(whole));
    for (Rows rows : ROWS) {
      String text = wrapped(article.text(), rows);
      Report report = READER.read(whole.withText(text));
      assertThat(facts(report)).as(rows.toString()).isEqualTo(expected);
      assertThat(evidence(report))
          .allSatisfy(
              piece ->
                  assertThat(text.substring(piece.begin(), piece.end())).isEqualTo(piece.text()));
    }
  }

  private static String wrapped(String text, Rows rows) {
    return text.lines()
        .map(line -> line.length() > SHORT ? rows.indent() + broken(line, rows) : line)
        .collect(Collectors.joining(rows.lineBreak()));
  }

  private static String broken(String line, Rows rows) {
    StringBuilder broken = new StringBuilder();
    int column = 0;
    for (String word : line.split(" ", -1)) {
      boolean fits = column + 1 + word.length() <= rows.width();
      broken.append(column == 0 ? "" : fits ? " " : rows.lineBreak()).append(word);
      column = (fits && column > 0 ? column + 1 : 0) + word.length();
    }
    return broken.toString();
  }

  private static List<String> facts(Report report) {
    List<String> facts = new ArrayList<>();
    facts.add(report.article().headline() + " by " + report.article().bylines());
    facts.add(report.article().published() + " " + report.article().dateline());
    report.leaders().forEach(who -> facts.add(who.name() + " " + who.actor() + who.office()));
    report.officials().forEach(who -> facts.add(who.name() + " " + who.actor() + who.office()));
    report
        .summits()
        .forEach(
            meeting ->
                facts.add(
                    meeting.id() + meeting.status() + meeting.place() + meeting.participants()));
    report.pledges().forEach(pledge -> facts.add(pledge.withEvidence(List.of()).toString()));
    report.quotes().forEach(quote -> facts.add(quote.withEvidence(List.of()).toString()));
    return facts;
  }

  private static List<Located> evidence(Report report) {
    return Stream.<Stream<? extends Located>>of(
            report.article().paragraphs().stream(),
            report.summits().stream().flatMap(meeting -> meeting.evidence().stream()),
            report.pledges().stream().map(Pledge::evidence).flatMap(List::stream),
            report.quotes().stream().flatMap(quote -> quote.evidence().stream()))
        .<Located>flatMap(kind -> kind)
        .toList();
  }
}
