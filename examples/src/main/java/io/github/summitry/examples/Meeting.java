package io.github.summitry.examples;

import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Summit;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A meeting and the articles that report it.
 *
 * @param accounts what they say, not empty, of the same day and parties
 */
record Meeting(List<Account> accounts) {
  /** By date, a coarser one before the finer ones within it; undated meetings last. */
  static final Comparator<Meeting> BY_DATE =
      Comparator.comparing((Meeting meeting) -> meeting.date().isEmpty())
          .thenComparing(meeting -> meeting.date().map(PartialDate::toString).orElse(""));

  Meeting {
    accounts = List.copyOf(accounts);
  }

  Optional<PartialDate> date() {
    return first().date();
  }

  Optional<DayOfWeek> weekday() {
    return first().weekday();
  }

  /**
   * Returns the parties in the order of the first account, with the names that any account gives.
   */
  List<Participant> parties() {
    return first().participants().stream().map(this::named).toList();
  }

  private Participant named(Participant party) {
    return Stream.concat(Stream.of(party), others(party))
        .filter(p -> p.leader().isPresent())
        .findFirst()
        .orElse(party);
  }

  /** A party that occurs twice in one meeting is two persons: no name is taken from elsewhere. */
  private Stream<Participant> others(Participant party) {
    boolean twice =
        first().participants().stream().filter(p -> p.actor().equals(party.actor())).count() > 1;
    return twice
        ? Stream.empty()
        : accounts.stream()
            .flatMap(account -> account.summit().participants().stream())
            .filter(p -> p.actor().equals(party.actor()));
  }

  private Summit first() {
    return accounts.get(0).summit();
  }
}
