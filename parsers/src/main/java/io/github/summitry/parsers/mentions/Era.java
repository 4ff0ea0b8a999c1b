package io.github.summitry.parsers.mentions;

import io.github.summitry.PartialDate;
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

  private Era(PartialDate from, Optional<PartialDate> to, boolean known) {
    this.from = from;
    this.to = to;
    this.known = known;
  }

  /** Returns the era of a story with that date and with these terms of the leaders it names. */
  static Era of(Optional<PartialDate> published, List<List<KnownLeader>> named) {
    if (published.isPresent()) {
      return new Era(published.get(), published, true);
    }
    Era era = new Era(PartialDate.ofYear(1), Optional.empty(), false);
    for (List<KnownLeader> terms : named) {
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
    return new Era(later, earlier, true);
  }

  /** Whether a term touches it; every term does while nothing is known of the era. */
  boolean overlaps(KnownLeader term) {
    if (!known) {
      return true;
    }
    boolean began =
        to.map(last -> term.from().compareTo(last) <= 0 || term.from().covers(last)).orElse(true);
    boolean lasted =
        term.to().map(last -> from.compareTo(last) <= 0 || last.covers(from)).orElse(true);
    return began && lasted;
  }
}
