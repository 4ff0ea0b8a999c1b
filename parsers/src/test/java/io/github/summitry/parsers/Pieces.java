package io.github.summitry.parsers;

import io.github.summitry.Article;
import io.github.summitry.Located;
import io.github.summitry.Report;
import java.util.List;
import java.util.stream.Stream;

/** All that is said to stand somewhere in a text. */
final class Pieces {
  private Pieces() {}

  /** Returns the pieces of an article and the evidence of its facts. */
  static List<Located> of(Report report) {
    return Stream.concat(of(report.article()), evidence(report)).toList();
  }

  /** Returns the pieces that an article consists of. */
  static Stream<Located> of(Article article) {
    return Stream.of(article.paragraphs(), article.captions(), article.dropped())
        .flatMap(List::stream);
  }

  private static Stream<Located> evidence(Report report) {
    return Stream.of(
            report.leaders().stream().map(leader -> leader.evidence()),
            report.officials().stream().map(official -> official.evidence()),
            report.summits().stream().map(summit -> summit.evidence()),
            report.summits().stream()
                .flatMap(summit -> summit.history().stream())
                .map(claim -> claim.evidence()),
            report.pledges().stream().map(pledge -> pledge.evidence()),
            report.quotes().stream().map(quote -> quote.evidence()))
        .flatMap(kind -> kind)
        .flatMap(List::stream);
  }
}
