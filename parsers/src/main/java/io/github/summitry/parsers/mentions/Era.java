package io.github.summitry.parsers.mentions;

import io.github.summitry.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a story plays: the day of publication, or the months in which all those whom it calls by an
 * office held it. Immutable.
 */
final class Era {
  private final PartialDate from;
  private final Optional<PartialDate> to;
  private final boolean known;
  private final boolean day;

  private Era(PartialDate from, Optional<PartialDate> to, boolean known, boolean day) {
    this.from = from;
    this.to = to;
    this.known = known;
    this.day = day;
  }

  /** Returns the era of a story with that date. */
  static Era of(PartialDate published) {
    return new Era(published, Optional.of(published), true, true);
  }

  /** Returns the era of a story without a date, with these terms of the leaders it names. */
  static Era of(List<List<KnownLeader>> named) {
    Era era = new Era(PartialDate.ofYear(1), Optional.empty(), false, false);
    // who held an office but once tells the time of those who held it twice
    List<List<KnownLeader>> plainFirst = new ArrayList<>(named);
    plainFirst.sort(Comparator.comparingInt(List::size));
    for (List<KnownLeader> terms : plainFirst) {
      List<KnownLeader> possible = era.overlapping(terms);
      era = possible.isEmpty() ? era : era.within(possible);
    }
    return era;
  }

  /** Returns the terms that touch it. */
  List<KnownLeader> overlapping(List<KnownLeader> terms) {
    List<KnownLeader> overlapping = new ArrayList<>(terms.size());
    for (KnownLeader term : terms) {
      if (overlaps(term)) {
        overlapping.add(term);
      }
    }
    return overlapping;
  }

  /** The part of it that lies between the first and the last of a leader's possible terms. */
  private Era within(List<KnownLeader> terms) {
    PartialDate first = terms.get(0).from();
    Optional<PartialDate> last = terms.get(terms.size() - 1).to();
    PartialDate later = first.compareTo(from) > 0 ? first : from;
    Optional<PartialDate> earlier = to.isEmpty() ? last : to;
    if (to.isPresent() && last.isPresent() && last.get().compareTo(to.get()) < 0) {
      earlier = last;
    }
    return new Era(later, earlier, true, false);
  }

  /** Whether anything is known of it. */
  boolean isKnown() {
    return known;
  }

  /** Whether a term touches it; every term does while nothing is known of the era. */
  boolean overlaps(KnownLeader term) {
    if (!known) {
      return true;
    }
    boolean began =
        to.isEmpty() || term.from().compareTo(to.get()) <= 0 || term.from().covers(to.get());
    // the month in which one followed the other is the successor's where no day is known
    return began
        && (term.to().isEmpty()
            || from.compareTo(term.to().get()) < 0
            || day && term.to().get().covers(from));
  }
}
