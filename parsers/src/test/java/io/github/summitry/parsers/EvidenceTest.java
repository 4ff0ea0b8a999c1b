package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.summitry.JsonLines;
import io.github.summitry.Leader;
import io.github.summitry.Official;
import io.github.summitry.Pledge;
import io.github.summitry.Quote;
import io.github.summitry.Report;
import io.github.summitry.Span;
import io.github.summitry.Summit;
import io.github.summitry.parsers.outlets.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the report of any article. */
class EvidenceTest {
  private static final ArticleReader READER = ArticleReader.create();

  /** An article with its report. */
  record Read(Source source, Report report) {
    String text() {
      return report.article().text().orElseGet(source::text);
    }

    @Override
    public String toString() {
      return source.id();
    }
  }

  private static final List<Read> ARTICLES =
      Fixtures.all().stream().map(source -> new Read(source, READER.read(source))).toList();

  static Stream<Read> articles() {
    return ARTICLES.stream();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyPieceIsTheTextBetweenItsOffsets(Read read) {
    String text = read.text();
    assertThat(Pieces.of(read.report()))
        .isNotEmpty()
        .allSatisfy(
            piece ->
                assertThat(text.substring(piece.begin(), piece.end())).isEqualTo(piece.text()));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void noFactIsWithoutEvidence(Read read) {
    Report report = read.report();
    assertThat(report.leaders()).noneMatch(leader -> leader.evidence().isEmpty());
    assertThat(report.officials()).noneMatch(official -> official.evidence().isEmpty());
    assertThat(report.summits()).noneMatch(summit -> summit.evidence().isEmpty());
    assertThat(report.pledges()).noneMatch(pledge -> pledge.evidence().isEmpty());
    assertThat(report.quotes()).noneMatch(quote -> quote.evidence().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void wordsAreTheArticles(Read read) {
    Report report = read.report();
    List<String> words =
        Stream.of(
                report.article().headline().stream(),
                report.article().dateline().stream(),
                report.article().bylines().stream(),
                report.leaders().stream().map(Leader::name),
                report.officials().stream().map(Official::name),
                report.pledges().stream().map(Pledge::text),
                report.quotes().stream().map(Quote::text))
            .flatMap(kind -> kind)
            .toList();
    assertThat(words)
        .allSatisfy(each -> assertThat(each).isNotBlank())
        .allSatisfy(each -> assertThat(inOneLine(read.text())).contains(inOneLine(each)));
  }

  private static String inOneLine(String text) {
    return new Span(0, text.length()).inOneLine(text);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void paragraphsStandInOrderAndApart(Read read) {
    List<Span> spans =
        read.report().article().paragraphs().stream()
            .map(paragraph -> new Span(paragraph.begin(), paragraph.end()))
            .toList();
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).begin()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void referencesLeadSomewhere(Read read) {
    Report report = read.report();
    List<String> meetings = report.summits().stream().map(Summit::id).toList();
    assertThat(meetings).doesNotHaveDuplicates();
    assertThat(report.pledges()).extracting(Pledge::id).doesNotHaveDuplicates();
    assertThat(report.pledges().stream().map(Pledge::summit).flatMap(Optional::stream))
        .isSubsetOf(meetings);
    assertThat(report.summits()).allMatch(summit -> summit.participants().size() >= 2);
    assertThat(report.warnings())
        .allSatisfy(
            warning ->
                assertThatCode(() -> read.text().substring(warning.begin(), warning.end()))
                    .doesNotThrowAnyException());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void writtenAndReadBackIsEqual(Read read) throws IOException {
    assertThat(JsonLines.read(JsonLines.write(read.report()))).isEqualTo(read.report());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void aPagesTextIsCarriedAndNoOthers(Read read) {
    assertThat(read.report().article().text().isPresent())
        .isEqualTo(read.source().html().isPresent());
  }
}
