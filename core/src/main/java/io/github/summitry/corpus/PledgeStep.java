package io.github.summitry.corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.summitry.Actor;
import io.github.summitry.Firmness;
import io.github.summitry.Instrument;
import io.github.summitry.PartialDate;
import io.github.summitry.Sector;
import java.util.List;
import java.util.Optional;

/**
 * One pledge, put together from every article that reports it: a step of a {@link PledgeThread}.
 * Immutable.
 *
 * @param date the date of the meeting that it is tied to, else of publication; empty if neither is
 *     known
 * @param meeting the id of that {@link Meeting}; empty if no article ties it to one
 * @param by who makes it, by code
 * @param to to whom it is made, by code; empty for a joint act
 * @param firmness how firm it is, as most independent reports tell it
 * @param negated whether it was refused or not done, as most independent reports tell it
 * @param change how it stands to the step before
 * @param sectors the fields of policy that any article names
 * @param instrument the document that carries it or is it
 * @param text the words of the article that tells most of it
 * @param sources the ids of the articles that report it, by time of publication; copies of one
 *     report count once
 * @param copies the ids of the articles left out of {@code sources} because one of those says the
 *     same in the same words
 * @param differences what the articles tell differently
 * @param evidence the words of every article, copies included
 */
@JsonPropertyOrder({
  "date",
  "meeting",
  "by",
  "to",
  "firmness",
  "negated",
  "change",
  "sectors",
  "instrument",
  "text",
  "sources",
  "copies",
  "differences",
  "evidence"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PledgeStep(
    Optional<PartialDate> date,
    Optional<String> meeting,
    List<Actor> by,
    List<Actor> to,
    Firmness firmness,
    boolean negated,
    Change change,
    List<Sector> sectors,
    Optional<Instrument> instrument,
    String text,
    List<String> sources,
    List<String> copies,
    List<Difference> differences,
    List<Citation> evidence) {

  /** Copies the lists. */
  public PledgeStep {
    by = List.copyOf(by);
    to = List.copyOf(to);
    sectors = List.copyOf(sectors);
    sources = List.copyOf(sources);
    copies = List.copyOf(copies);
    differences = List.copyOf(differences);
    evidence = List.copyOf(evidence);
  }

  PledgeStep with(Change other) {
    return new PledgeStep(
        date,
        meeting,
        by,
        to,
        firmness,
        negated,
        other,
        sectors,
        instrument,
        text,
        sources,
        copies,
        differences,
        evidence);
  }
}
