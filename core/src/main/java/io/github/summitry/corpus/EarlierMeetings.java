package io.github.summitry.corpus;

import io.github.summitry.Actor;
import io.github.summitry.Format;
import io.github.summitry.HistoryClaim;
import io.github.summitry.Participant;
import io.github.summitry.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The meetings before one that a claim counts.
 *
 * @param sure those that it surely counts, by date
 * @param perhaps those of which it is not known: without a named leader, or with too coarse a date
 */
record EarlierMeetings(List<Meeting> sure, List<Meeting> perhaps) {

  /** Meetings by their parties. */
  static final class Index {
    private final Map<String, List<Meeting>> byParties = new HashMap<>();
    private final Names names = new Names();

    Index(Meetings meetings) {
      for (Meeting meeting : meetings) {
        byParties.computeIfAbsent(parties(meeting), p -> new ArrayList<>()).add(meeting);
      }
    }

    private static String parties(Meeting meeting) {
      return Parties.codes(meeting.participants().stream().map(Participant::actor).toList());
    }

    /**
     * Returns the meetings of the same parties before a meeting that a claim of an article counts
     * and that another article reports.
     */
    EarlierMeetings before(Meeting meeting, HistoryClaim claim, String article) {
      EarlierMeetings earlier = new EarlierMeetings(new ArrayList<>(), new ArrayList<>());
      for (Meeting other : byParties.getOrDefault(parties(meeting), List.of())) {
        boolean held = other.status() == Status.HELD && counts(claim.format(), other.format());
        if (held && !other.id().equals(meeting.id()) && isToldByOthers(other, article)) {
          Optional<Boolean> same = sameLeaders(meeting, other);
          Optional<Boolean> before = isBefore(other, meeting);
          boolean states = claim.among() == HistoryClaim.Among.STATES;
          if (before.orElse(true) && (states || same.orElse(true))) {
            boolean known = before.isPresent() && (states || same.isPresent());
            (known ? earlier.sure : earlier.perhaps).add(other);
          }
        }
      }
      return earlier;
    }

    /** Whether all leaders are the same; empty if some are not named. */
    private Optional<Boolean> sameLeaders(Meeting one, Meeting other) {
      boolean named = true;
      for (Participant party : one.participants()) {
        Optional<String> leader = leader(other, party.actor());
        if (party.leader().isEmpty() || leader.isEmpty()) {
          named = false;
        } else if (!names.of(party.leader().get()).mayBe(names.of(leader.get()))) {
          return Optional.of(false);
        }
      }
      return named ? Optional.of(true) : Optional.empty();
    }

    private static Optional<String> leader(Meeting meeting, Actor actor) {
      return meeting.participants().stream()
          .filter(party -> party.actor().equals(actor))
          .findFirst()
          .flatMap(Participant::leader);
    }
  }

  private static boolean counts(Format claimed, Format held) {
    boolean remote = held == Format.PHONE || held == Format.VIDEO;
    return claimed == held || claimed == Format.MEETING && !remote;
  }

  /** Whether one is before the other; empty if their dates do not tell. */
  private static Optional<Boolean> isBefore(Meeting one, Meeting other) {
    if (one.date().isEmpty() || other.date().isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = Publication.lastDay(one.date().get());
    LocalDate first = Publication.firstDay(other.date().get());
    if (last.isBefore(first)) {
      return Optional.of(true);
    }
    LocalDate begin = Publication.firstDay(one.date().get());
    LocalDate end = Publication.lastDay(other.date().get());
    return begin.isAfter(end) || begin.equals(end) && last.equals(first)
        ? Optional.of(false)
        : Optional.empty();
  }

  /** An article is no witness to its own claim, and a passing mention is none at all. */
  private static boolean isToldByOthers(Meeting meeting, String article) {
    return meeting.accounts().stream()
        .anyMatch(
            account -> !account.fact().background() && !account.article().id().equals(article));
  }
}
