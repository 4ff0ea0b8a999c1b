package io.github.summitry.corpus;

import io.github.summitry.PartialDate;
import java.time.LocalDate;

/** The days from one to another, both included. */
record Period(LocalDate first, LocalDate last) {
  /** Returns the period from the first day of one date to the last day of another. */
  static Period between(PartialDate first, PartialDate last) {
    Period period = new Period(Publication.firstDay(first), Publication.lastDay(last));
    if (period.last.isBefore(period.first)) {
      throw new IllegalArgumentException(
          "no day lies between " + first + " and " + last + "; give the earlier date first");
    }
    return period;
  }

  /** Returns whether all of the date lies within. */
  boolean covers(PartialDate date) {
    return !Publication.firstDay(date).isBefore(first) && !Publication.lastDay(date).isAfter(last);
  }
}
