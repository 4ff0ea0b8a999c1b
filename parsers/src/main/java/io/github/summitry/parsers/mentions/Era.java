package io.github.summitry.parsers.mentions;

import io.github.summitry.PartialDate;
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

  /** Returns the era of a story with that date and with these terms of the leaders it names. */
  static Era of(Optional<PartialDate> published, List<List<KnownLeader>> named) {
    if (published.isPresent()) {
      return new Era(published.get(), published, true, true);
    }
    Era era = new Era(PartialDate.ofYear(1), Optional.empty(), false, false);
    // who held an office but once tells the time of those who held it twice
    List<List<KnownLeader>> plainFirst =
        named.stream().sorted(Comparator.comparingInt(List::size)).toList();
    for (List<KnownLeader> terms : plainFirst) {
      Era before = era;
      era = terms.stream().filter(before::overlaps).findFirst().map(before::within).orElse(before);
    }
    return era;
  }

  private Era within(KnownLeader term) {
    PartialDate later = term.from().compareTo(from) > 0 ? term.from() : from;
    Optional<PartialDate> earlier = to.isEmpty() ? term.to() : to;
    if (to.isPresent() && term.to().isPresent() && term.to().get().compareTo(to.get()) < 0) {
      earlier = term.to();
    }
    return new Era(later, earlier, true, false);
  }

  /** Whether a term touches it, and something is known of the era. */
  boolean isSurelyIn(KnownLeader term) {
    return known && overlaps(term);
  }

  /** Whether a term touches it; every term does while nothing is known of the era. */
  boolean overlaps(KnownLeader term) {
    if (!known) {
      return true;
    }
    boolean began =
        to.map(last -> term.from().compareTo(last) <= 0 || term.from().covers(last)).orElse(true);
    // the month in which one followed the other is the successor's where no day is known
    boolean lasted =
        term.to().map(last -> from.compareTo(last) < 0 || day && last.covers(from)).orElse(true);
    return began && lasted;
  }
}
