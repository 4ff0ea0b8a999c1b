package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Format;
import io.github.summitry.PartialDate;
import io.github.summitry.Span;
import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.Site;
import java.time.DayOfWeek;
import java.util.Optional;

/**
 * A meeting as one clause reports it.
 *
 * @param parties the principals' sides, with their names where the clause or the story gives them
 * @param status whether it was held
 * @param format what kind it is
 * @param date its date, as the clause gives it
 * @param around the day told right before, which is its date if nothing else dates it
 * @param weekday a weekday that could not be dated
 * @param site where it takes place, as the clause gives it
 * @param occasion the gathering, as the clause gives it
 * @param past whether the clause tells it as history
 * @param definite whether the clause refers to a meeting spoken of before ("the summit", "their
 *     talks")
 * @param distant whether it was only agreed to meet one day, elsewhere
 * @param trigger the index of the first character of the verb or noun that tells of it
 * @param span the clause
 * @param rule the way of reporting
 */
record Meeting(
    java.util.List<Side> parties,
    Status status,
    Format format,
    Optional<PartialDate> date,
    Optional<PartialDate> around,
    Optional<DayOfWeek> weekday,
    Optional<Site> site,
    Optional<String> occasion,
    boolean past,
    boolean definite,
    boolean distant,
    int trigger,
    Span span,
    String rule) {

  /** Whether it is still to come, and soon. */
  boolean isComing() {
    return !distant && (status == Status.SCHEDULED || status == Status.EXPECTED);
  }

  Meeting on(PartialDate day) {
    return with(Optional.of(day), Optional.empty(), Optional.empty(), site);
  }

  Meeting in(Site city) {
    return with(date, around, weekday, Optional.of(city));
  }

  private Meeting with(
      Optional<PartialDate> day,
      Optional<PartialDate> near,
      Optional<DayOfWeek> undated,
      Optional<Site> place) {
    return new Meeting(
        parties, status, format, day, near, undated, place, occasion, past, definite, distant,
        trigger, span, rule);
  }

  /** A side of a meeting. */
  record Side(Actor actor, Optional<String> leader) {
    // Written out: what records get is put together at run time, while the first article waits.
    @Override
    public boolean equals(Object other) {
      return other instanceof Side o && actor.equals(o.actor) && leader.equals(o.leader);
    }

    @Override
    public int hashCode() {
      return 31 * actor.hashCode() + leader.hashCode();
    }
  }
}
