package io.github.summitry.export;

import io.github.summitry.Article;
import io.github.summitry.Leader;
import io.github.summitry.Official;
import io.github.summitry.Pledge;
import io.github.summitry.Quote;
import io.github.summitry.Report;
import io.github.summitry.corpus.ClaimChecks;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.Meeting;
import io.github.summitry.corpus.PledgeThreads;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The facts of a corpus under the ids that every format gives them. */
final class Catalogue {
  private final Corpus corpus;
  private final IdentityHashMap<Article, String> ids = new IdentityHashMap<>();

  /** Articles that share an id are told apart in the order of the corpus: {@code a.txt~2}. */
  Catalogue(Corpus corpus) {
    this.corpus = corpus;
    Map<String, Integer> counts = new HashMap<>();
    for (Report report : corpus.reports()) {
      String id = report.article().id();
      int count = counts.merge(id, 1, Integer::sum);
      ids.put(report.article(), count == 1 ? id : id + "~" + count);
    }
  }

  String id(Article article) {
    return ids.getOrDefault(article, article.id());
  }

  List<Meeting> meetings() {
    return corpus.meetings().list();
  }

  /** Returns what the articles claim about history, each checked against the others. */
  ClaimChecks claims() {
    return corpus.claims();
  }

  /** Returns the pledges, each from all its articles, followed over time. */
  PledgeThreads threads() {
    return corpus.threads();
  }

  /** Returns the meeting that the text ties the pledge to. */
  Optional<Meeting> meeting(Named<Pledge> pledge) {
    return corpus.meetingOf(pledge.reported());
  }

  /** Returns the article that the report's article copies; empty if it is no copy. */
  Optional<String> original(Report report) {
    Report original = corpus.originalOf(report);
    return original.equals(report) ? Optional.empty() : Optional.of(id(original.article()));
  }

  Stream<Report> reports() {
    return corpus.reports().stream();
  }

  Stream<Named<Article>> articles() {
    return reports().map(report -> named(report.article()));
  }

  Named<Article> named(Article article) {
    return new Named<>(id(article), id(article), article, article);
  }

  Stream<Named<Pledge>> pledges() {
    return reports().flatMap(this::pledges);
  }

  Stream<Named<Quote>> quotes() {
    return reports().flatMap(this::quotes);
  }

  Stream<Named<Person>> persons() {
    return reports().flatMap(this::persons);
  }

  Stream<Named<Pledge>> pledges(Report report) {
    return report.pledges().stream()
        .map(pledge -> named(id(report.article()) + "#" + pledge.id(), report, pledge));
  }

  Stream<Named<Quote>> quotes(Report report) {
    return numbered(report, "quote", report.quotes(), Function.identity());
  }

  Stream<Named<Person>> persons(Report report) {
    Function<Leader, Person> leader = Person::of;
    Function<Official, Person> official = Person::of;
    return Stream.concat(
        numbered(report, "leader", report.leaders(), leader),
        numbered(report, "official", report.officials(), official));
  }

  /** Facts without an id are counted as the article names them. */
  private <S, F> Stream<Named<F>> numbered(
      Report report, String kind, List<S> facts, Function<S, F> fact) {
    String start = id(report.article()) + "#" + kind + "/";
    return IntStream.range(0, facts.size())
        .mapToObj(i -> named(start + (i + 1), report, fact.apply(facts.get(i))));
  }

  private <F> Named<F> named(String id, Report report, F fact) {
    return new Named<>(id, id(report.article()), report.article(), fact);
  }
}
