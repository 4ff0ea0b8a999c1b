package io.github.summitry.parsers.facts;

import io.github.summitry.Evidence;
import io.github.summitry.Leader;
import io.github.summitry.Official;
import io.github.summitry.Quote;
import io.github.summitry.Report;
import io.github.summitry.Span;
import io.github.summitry.Summit;
import io.github.summitry.Warning;
import io.github.summitry.parsers.mentions.Lexicon;
import io.github.summitry.parsers.mentions.Person;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads the facts of a story. Immutable and thread-safe. */
public final class Facts {
  private final Lexicon lexicon;

  /** Returns a reader of facts with these words. */
  public Facts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns the report of a story.
   *
   * @param story the story
   * @param before warnings that came up before, which the report holds too
   */
  public Report read(Story story, List<Warning> before) {
    List<Warning> warnings = new ArrayList<>(before);
    Scene scene = Scene.of(story);
    Optional<Site> dateline = story.filedFrom(lexicon);
    Circumstances circumstances = new Circumstances(story, dateline);
    List<Meeting> meetings = new MeetingFinder(scene, circumstances, warnings).find();
    Sections sections = new Sections(story, lexicon, dateline, meetings);
    List<Summit> summits =
        new Summits(
                story,
                sections,
                new Staging(lexicon, story, circumstances.itinerary()),
                new Turns(lexicon, story))
            .join(meetings);
    Report.Builder report = Report.builder().article(story.article());
    people(story, report, warnings);
    report.addAllSummits(new Histories(scene, lexicon, summits).read());
    report.addAllPledges(new Pledges(lexicon, scene, summits).read(warnings));
    for (Quotation quotation : scene.quotations()) {
      if (quotation.speech()) {
        report.addQuotes(quote(story, quotation));
      }
    }
    warnings.addAll(Quotations.warnings(scene));
    warnings.sort(Comparator.comparingInt(Warning::begin));
    return report.addAllWarnings(new LinkedHashSet<>(warnings)).build();
  }

  private static void people(Story story, Report.Builder report, List<Warning> warnings) {
    for (Person person : story.people()) {
      if (person.actor().isEmpty() && person.role() == Person.Role.OFFICIAL) {
        warnings.add(withoutActor(person));
      }
      if (person.isLeader()) {
        report.addLeaders(
            Leader.builder()
                .name(person.name())
                .aliases(person.aliases())
                .actor(person.actor())
                .office(person.office())
                .evidence(evidence(story, person))
                .build());
      } else if (person.role() != Person.Role.BYSTANDER) {
        report.addOfficials(
            Official.builder()
                .name(person.name())
                .aliases(person.aliases())
                .actor(person.actor())
                .office(person.office())
                .evidence(evidence(story, person))
                .build());
      }
    }
  }

  private static Warning withoutActor(Person person) {
    return Warning.builder()
        .code(Warning.Code.PERSON_WITHOUT_ACTOR)
        .message("it is not shown for which side " + person.name() + " speaks")
        .begin(person.places().get(0).begin())
        .end(person.places().get(0).end())
        .build();
  }

  private static List<Evidence> evidence(Story story, Person person) {
    List<Evidence> evidence = new ArrayList<>(person.places().size());
    for (Span place : person.places()) {
      evidence.add(evidence(story, place));
    }
    return evidence;
  }

  private static Evidence evidence(Story story, Span span) {
    return Evidence.builder()
        .begin(span.begin())
        .end(span.end())
        .text(span.of(story.text()))
        .build();
  }

  private static Quote quote(Story story, Quotation quotation) {
    Evidence evidence = evidence(story, quotation.inner());
    return Quote.builder()
        .text(new Span(0, evidence.text().length()).inOneLine(evidence.text()))
        .speakers(quotation.speakers())
        .via(quotation.via())
        .addEvidence(evidence)
        .build();
  }
}
