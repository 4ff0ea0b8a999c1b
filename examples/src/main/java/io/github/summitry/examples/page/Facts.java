package io.github.summitry.examples.page;

import io.github.summitry.Actor;
import io.github.summitry.Evidence;
import io.github.summitry.Leader;
import io.github.summitry.Official;
import io.github.summitry.Pledge;
import io.github.summitry.Quote;
import io.github.summitry.Report;
import io.github.summitry.Summit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the facts of a report; not thread-safe. */
final class Facts {
  private final String prefix;
  private final List<Fact> facts = new ArrayList<>();

  private Facts(String prefix) {
    this.prefix = prefix;
  }

  /**
   * Returns the report's facts: meetings, pledges, quotations, persons.
   *
   * @param prefix how their ids begin
   */
  static List<Fact> of(Report report, String prefix) {
    Facts facts = new Facts(prefix);
    report.summits().forEach(facts::add);
    report.pledges().forEach(facts::add);
    report.quotes().forEach(facts::add);
    report.leaders().forEach(facts::add);
    report.officials().forEach(facts::add);
    return List.copyOf(facts.facts);
  }

  private void add(Summit summit) {
    String background = summit.background() ? ", background" : "";
    add(
        Fact.Kind.SUMMIT,
        Wording.lower(summit.format())
            + " "
            + summit.id()
            + ": "
            + Wording.lower(summit.status())
            + background,
        summit.evidence());
  }

  private void add(Pledge pledge) {
    add(
        Fact.Kind.PLEDGE,
        Wording.pledge(
            pledge.firmness(), pledge.negated(), pledge.by(), pledge.to(), pledge.sectors()),
        pledge.evidence());
  }

  private void add(Quote quote) {
    String speakers =
        quote.speakers().isEmpty() ? "somebody" : String.join(" and ", quote.speakers());
    String via = quote.via().map(name -> ", passed on by " + name).orElse("");
    add(Fact.Kind.QUOTE, "said by " + speakers + via, quote.evidence());
  }

  private void add(Leader leader) {
    add(
        Fact.Kind.PERSON,
        person(leader.name(), leader.office(), leader.actor()) + " (leader)",
        leader.evidence());
  }

  private void add(Official official) {
    add(
        Fact.Kind.PERSON,
        person(official.name(), official.office(), official.actor()),
        official.evidence());
  }

  private void add(Fact.Kind kind, String label, List<Evidence> evidence) {
    facts.add(new Fact(prefix + "-" + (facts.size() + 1), kind, label, evidence));
  }

  private static String person(String name, Optional<String> office, Optional<Actor> actor) {
    return name
        + office.map(title -> ", " + title).orElse("")
        + actor.map(code -> ", " + code).orElse("");
  }
}
