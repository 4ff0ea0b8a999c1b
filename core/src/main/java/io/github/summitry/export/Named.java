package io.github.summitry.export;

import io.github.summitry.Article;
import io.github.summitry.Leader;
import io.github.summitry.Official;
import io.github.summitry.Pledge;
import io.github.summitry.Quote;
import io.github.summitry.Report;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A fact of an article under the id that exports give it.
 *
 * @param id the article's id, {@code #}, and the fact's own within the article
 * @param article the article
 * @param fact the fact
 */
record Named<F>(String id, Article article, F fact) {

  static List<Named<Pledge>> pledges(Report report) {
    return report.pledges().stream()
        .map(pledge -> new Named<>(id(report, pledge.id()), report.article(), pledge))
        .toList();
  }

  static List<Named<Quote>> quotes(Report report) {
    return numbered(report, "quote", report.quotes(), Function.identity());
  }

  static List<Named<Person>> leaders(Report report) {
    return numbered(report, "leader", report.leaders(), Named::person);
  }

  static List<Named<Person>> officials(Report report) {
    return numbered(report, "official", report.officials(), Named::person);
  }

  /** Facts without an id are counted as the article names them. */
  private static <S, F> List<Named<F>> numbered(
      Report report, String kind, List<S> facts, Function<S, F> fact) {
    return IntStream.range(0, facts.size())
        .mapToObj(
            i ->
                new Named<>(
                    id(report, kind + "/" + (i + 1)), report.article(), fact.apply(facts.get(i))))
        .toList();
  }

  private static String id(Report report, String fact) {
    return report.article().id() + "#" + fact;
  }

  private static Person person(Leader leader) {
    return new Person(
        Person.Kind.LEADER,
        leader.name(),
        leader.aliases(),
        leader.actor(),
        leader.office(),
        leader.evidence());
  }

  private static Person person(Official official) {
    return new Person(
        Person.Kind.OFFICIAL,
        official.name(),
        official.aliases(),
        official.actor(),
        official.office(),
        official.evidence());
  }
}
