package io.github.summitry.parsers;

import io.github.summitry.Actor;
import io.github.summitry.Firmness;
import io.github.summitry.Leader;
import io.github.summitry.Occasion;
import io.github.summitry.Official;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Place;
import io.github.summitry.Pledge;
import io.github.summitry.Quote;
import io.github.summitry.Report;
import io.github.summitry.Sector;
import io.github.summitry.Summit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report beside the annotation of the same article: what is right, and each thing that is not.
 */
final class Comparison {
  private final String article;
  private final Scorecard scores = new Scorecard();
  private final List<Miss> misses = new ArrayList<>();

  private Comparison(String article) {
    this.article = article;
  }

  static Comparison of(String article, Annotation annotation, Report report) {
    Comparison comparison = new Comparison(article);
    comparison.people(annotation, report);
    comparison.summits(annotation, report);
    comparison.pledges(annotation, report, false);
    comparison.pledges(annotation, report, true);
    comparison.firmness(annotation, report);
    comparison.quotes(annotation, report);
    return comparison;
  }

  Scorecard scores() {
    return scores;
  }

  /** Returns what was missed, invented or wrong. */
  List<Miss> misses() {
    return misses;
  }

  /**
   * Something that is not as the annotation says.
   *
   * @param about a kind of fact that was missed or invented, or a detail that is wrong
   */
  record Miss(String article, Enum<?> about, String what) {
    @Override
    public String toString() {
      return article + ": " + about + " " + what;
    }
  }

  // ------------------------------------------------------------------ people
  private record Name(String name, Optional<Actor> actor, boolean leader) {}

  private void people(Annotation annotation, Report report) {
    List<Name> found =
        Stream.concat(
                report.leaders().stream().map(Comparison::name),
                report.officials().stream().map(Comparison::name))
            .toList();
    for (Scorecard.Kind kind : List.of(Scorecard.Kind.PEOPLE, Scorecard.Kind.LEADERS)) {
      boolean leadersOnly = kind == Scorecard.Kind.LEADERS;
      Pairing<Annotation.Person, Name> pairing =
          Pairing.of(
              annotation.people().stream().filter(each -> !leadersOnly || each.leader()).toList(),
              found.stream().filter(each -> !leadersOnly || each.leader()).toList(),
              (expected, each) -> likeness(expected, each, leadersOnly));
      add(kind, pairing, Annotation.Person::name, Name::name);
    }
  }

  private static Name name(Leader leader) {
    return new Name(leader.name(), leader.actor(), true);
  }

  private static Name name(Official official) {
    return new Name(official.name(), official.actor(), false);
  }

  private static double likeness(Annotation.Person expected, Name found, boolean withActor) {
    String actor = found.actor().map(Actor::code).orElse("");
    if (!Overlap.sameName(expected.name(), found.name())
        || (withActor && !expected.actor().equals(actor))) {
      return 0;
    }
    return Overlap.sameWords(expected.name(), found.name()) ? 2 : 1;
  }

  // ----------------------------------------------------------------- summits
  private void summits(Annotation annotation, Report report) {
    Pairing<Annotation.Meeting, Summit> main =
        Pairing.of(
            annotation.summits().stream().filter(each -> !each.background()).toList(),
            report.summits(),
            Comparison::likeness);
    // Meetings of the past cost nothing, found or not.
    List<Summit> invented =
        Pairing.of(
                annotation.summits().stream().filter(Annotation.Meeting::background).toList(),
                main.invented(),
                Comparison::likeness)
            .invented()
            .stream()
            .filter(each -> !each.background())
            .toList();
    add(
        Scorecard.Kind.SUMMITS,
        new Pairing<>(main.pairs(), main.missed(), invented),
        Comparison::label,
        each -> String.join("-", actors(each)) + " " + each.status());
    for (Pairing.Pair<Annotation.Meeting, Summit> pair : main.pairs()) {
      details(pair.expected(), pair.found());
    }
  }

  private void details(Annotation.Meeting expected, Summit found) {
    String label = label(expected);
    detail(Scorecard.Detail.STATUS, expected.status(), found.status(), label);
    detail(Scorecard.Detail.FORMAT, expected.format(), found.format(), label);
    if (expected.date().isPresent() || found.date().isPresent()) {
      detail(
          Scorecard.Detail.DATE, agree(expected.date(), found.date()), label, text(found.date()));
    }
    String city = found.place().flatMap(Place::city).orElse("");
    if (!expected.city().isEmpty() || !city.isEmpty()) {
      detail(Scorecard.Detail.CITY, Overlap.sameWords(expected.city(), city), label, city);
    }
    String occasion = found.occasion().map(Occasion::name).orElse("");
    if (!expected.occasion().isEmpty() || !occasion.isEmpty()) {
      boolean same = Overlap.sameWords(expected.occasion(), occasion);
      detail(Scorecard.Detail.OCCASION, same, label, occasion);
    }
    for (String leader : expected.leaders()) {
      boolean named =
          found.participants().stream()
              .map(Participant::leader)
              .flatMap(Optional::stream)
              .anyMatch(name -> Overlap.sameName(leader, name));
      detail(Scorecard.Detail.LEADERS_NAMED, named, label, leader);
    }
  }

  private static double likeness(Annotation.Meeting expected, Summit found) {
    Set<String> actors = actors(found);
    if (!expected.actors().equals(actors) && !almost(expected.actors(), actors)) {
      return 0;
    }
    boolean agree = agree(expected.date(), found.date());
    if (expected.date().isPresent() && found.date().isPresent() && !agree) {
      return 0;
    }
    return 1 + (agree ? 2 : 0) + (expected.status() == found.status() ? 1 : 0);
  }

  private static boolean almost(Set<String> expected, Set<String> found) {
    return expected.size() > 3 && jaccard(expected, found) >= 0.8;
  }

  private static boolean agree(Optional<PartialDate> a, Optional<PartialDate> b) {
    return a.isPresent() && b.isPresent() && a.get().agreesWith(b.get());
  }

  private static String label(Annotation.Meeting each) {
    return String.join("-", each.actors()) + " " + each.status() + " " + text(each.date());
  }

  private static String text(Optional<PartialDate> date) {
    return date.map(PartialDate::toString).orElse("undated");
  }

  private static Set<String> actors(Summit summit) {
    return summit.participants().stream()
        .map(participant -> participant.actor().code())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  // ----------------------------------------------------------------- pledges
  private void pledges(Annotation annotation, Report report, boolean soft) {
    Pairing<Annotation.Promise, Pledge> pairing =
        Pairing.of(
            annotation.pledges().stream().filter(each -> each.soft() == soft).toList(),
            report.pledges().stream()
                .filter(each -> each.firmness().compareTo(Firmness.PROPOSED) < 0 == soft)
                .toList(),
            Comparison::likeness);
    add(
        soft ? Scorecard.Kind.SOFT_PLEDGES : Scorecard.Kind.COMMITMENTS,
        pairing,
        each -> String.join("-", each.by()) + " " + each.firmness() + " " + each.text(),
        each -> String.join("-", by(each)) + " " + each.firmness() + " " + each.text());
  }

  private void firmness(Annotation annotation, Report report) {
    Pairing<Annotation.Promise, Pledge> all =
        Pairing.of(annotation.pledges(), report.pledges(), Comparison::likeness);
    for (Pairing.Pair<Annotation.Promise, Pledge> pair : all.pairs()) {
      Annotation.Promise expected = pair.expected();
      Pledge found = pair.found();
      detail(Scorecard.Detail.FIRMNESS, expected.firmness(), found.firmness(), expected.text());
      boolean negated = expected.negated() == found.negated();
      detail(Scorecard.Detail.NEGATED, negated, expected.text(), "" + found.negated());
      Set<String> sectors =
          found.sectors().stream().map(Sector::name).collect(Collectors.toCollection(TreeSet::new));
      boolean alike =
          expected.sectors().equals(sectors) || jaccard(expected.sectors(), sectors) >= 0.5;
      detail(Scorecard.Detail.SECTORS, alike, expected.text(), sectors.toString());
    }
  }

  private static double likeness(Annotation.Promise expected, Pledge found) {
    double share = Overlap.share(expected.text(), found.text());
    return expected.by().equals(by(found)) && share >= 0.5 ? share : 0;
  }

  private static Set<String> by(Pledge pledge) {
    return pledge.by().stream().map(Actor::code).collect(Collectors.toCollection(TreeSet::new));
  }

  // ------------------------------------------------------------------ quotes
  private void quotes(Annotation annotation, Report report) {
    Pairing<Annotation.Saying, Quote> pairing =
        Pairing.of(
            annotation.quotes(),
            report.quotes(),
            (expected, found) -> {
              double share = Overlap.share(expected.text(), found.text());
              return share >= 0.8 ? share : 0;
            });
    add(Scorecard.Kind.QUOTES, pairing, Annotation.Saying::text, Quote::text);
    for (Pairing.Pair<Annotation.Saying, Quote> pair : pairing.pairs()) {
      List<String> speakers = pair.found().speakers();
      boolean right =
          pair.expected().speakers().size() == speakers.size()
              && pair.expected().speakers().stream()
                  .allMatch(
                      each -> speakers.stream().anyMatch(name -> Overlap.sameName(each, name)));
      detail(Scorecard.Detail.SPEAKER, right, pair.expected().text(), speakers.toString());
    }
  }

  // ------------------------------------------------------------------- tally
  private <E, F> void add(
      Scorecard.Kind kind,
      Pairing<E, F> pairing,
      Function<E, String> expected,
      Function<F, String> found) {
    scores.add(kind, pairing.pairs().size(), pairing.missed().size(), pairing.invented().size());
    pairing.missed().forEach(each -> miss(kind, "missed: " + expected.apply(each)));
    pairing.invented().forEach(each -> miss(kind, "invented: " + found.apply(each)));
  }

  private void detail(Scorecard.Detail detail, Enum<?> expected, Enum<?> found, String label) {
    detail(detail, expected == found, label, found.name());
  }

  private void detail(Scorecard.Detail detail, boolean right, String label, String found) {
    scores.add(detail, right);
    if (!right) {
      miss(detail, "of " + label + ": " + found);
    }
  }

  private void miss(Enum<?> about, String what) {
    misses.add(new Miss(article, about, what));
  }

  private static double jaccard(Collection<String> a, Collection<String> b) {
    Set<String> both = new TreeSet<>(a);
    both.retainAll(b);
    Set<String> either = new TreeSet<>(a);
    either.addAll(b);
    return either.isEmpty() ? 0 : (double) both.size() / either.size();
  }
}
