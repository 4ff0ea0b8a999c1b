package io.github.summitry.corpus;

import io.github.summitry.HistoryClaim;
import io.github.summitry.PartialDate;
import io.github.summitry.Place;
import io.github.summitry.Summit;
import io.github.summitry.corpus.ClaimCheck.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Checks what articles claim about a meeting's place in history against the other articles. */
final class ClaimChecking {
  private static final String NONE_BETWEEN =
      " was before it, and the corpus knows of none between them";
  private static final int YEAR = 365;
  private static final int MONTH = 30;
  private static final int WEEK = 7;

  private final Meeting meeting;
  private final String article;
  private final HistoryClaim claim;
  private final EarlierMeetings earlier;

  private ClaimChecking(
      Meeting meeting, String article, HistoryClaim claim, EarlierMeetings.Index index) {
    this.meeting = meeting;
    this.article = article;
    this.claim = claim;
    this.earlier = index.before(meeting, claim, article);
  }

  /** Returns all claims of all articles, copies left out, with what the meetings say to them. */
  static List<ClaimCheck> of(Meetings meetings) {
    EarlierMeetings.Index index = new EarlierMeetings.Index(meetings);
    List<ClaimCheck> checks = new ArrayList<>();
    for (Meeting meeting : meetings) {
      for (Reported<Summit> account : meeting.accounts()) {
        String article = account.article().id();
        if (meeting.sources().contains(article)) {
          account.fact().history().stream()
              .map(claim -> new ClaimChecking(meeting, article, claim, index).check())
              .forEach(checks::add);
        }
      }
    }
    return checks;
  }

  private ClaimCheck check() {
    if (claim.kind() == HistoryClaim.Kind.PREVIOUS) {
      return latest(all(), this::isNamed)
          .map(one -> check(Verdict.CONFIRMED, List.of(one), one.id() + " was before it"))
          .orElseGet(() -> unknown("the corpus does not know the meeting before it"));
    }
    if (meeting.date().isEmpty()) {
      return unknown("the corpus does not know when the meeting was");
    }
    int allowed = claim.ordinal().orElse(1) - 1;
    List<Meeting> counted = earlier.sure().stream().filter(m -> isCounted(m, true)).toList();
    long perhaps = all().stream().filter(m -> isCounted(m, false)).count() - counted.size();
    if (counted.size() > allowed) {
      return claim.qualifier().isPresent()
          ? unknown("the corpus cannot tell which meetings are " + claim.qualifier().get())
          : check(Verdict.CONTRADICTED, counted, "there were already " + ids(counted));
    }
    if (perhaps > 0) {
      return unknown("the corpus knows too little of meetings that may be among those counted");
    }
    if (allowed > 0) {
      return counted.size() == allowed
          ? check(Verdict.CONFIRMED, counted, "the others were " + ids(counted))
          : unknown("of the " + allowed + " before it the corpus knows " + counted.size());
    }
    return latest(all(), this::isOneBefore)
        .map(one -> check(Verdict.CONFIRMED, List.of(one), one.id() + NONE_BETWEEN))
        .orElseGet(() -> unknown("the corpus knows of none before it that it would count"));
  }

  private List<Meeting> all() {
    List<Meeting> all = new ArrayList<>(earlier.sure());
    all.addAll(earlier.perhaps());
    return all;
  }

  private static Optional<Meeting> latest(List<Meeting> meetings, Predicate<Meeting> test) {
    return meetings.stream()
        .filter(m -> m.date().isPresent() && test.test(m))
        .max((one, other) -> day(one).compareTo(day(other)));
  }

  /** Whether it is the meeting before that the claim speaks of. */
  private boolean isOneBefore(Meeting other) {
    if (claim.since().isPresent() || claim.place().isPresent() || claim.occasion().isPresent()) {
      return isNamed(other);
    }
    return claim.interval().isPresent()
        && Math.abs(gap(other) - days(claim.interval().get())) <= 2 * grain(claim.interval().get());
  }

  /** Whether when, where and beside what it was is what the claim says of the one before. */
  private boolean isNamed(Meeting other) {
    boolean when =
        claim.since().isEmpty() || other.date().filter(claim.since().get()::agreesWith).isPresent();
    boolean beside =
        claim.occasion().isEmpty()
            || other.occasion().isEmpty()
            || Gatherings.mayBe(claim.occasion().get(), other.occasion().get());
    return when && beside && isWhere(other.place());
  }

  private boolean isWhere(Optional<Place> other) {
    Optional<Place> told = claim.place();
    return told.isEmpty() || other.isEmpty() || Places.mayBe(told.get(), other.get());
  }

  /**
   * Whether a meeting lies in the time in which the claim counts.
   *
   * @param surely whether its whole date has to
   */
  private boolean isCounted(Meeting other, boolean surely) {
    if (other.date().isEmpty()) {
      return !surely && !isNamed(other);
    }
    LocalDate begin = Publication.firstDay(other.date().get());
    LocalDate end = Publication.lastDay(other.date().get());
    return !(surely ? begin : end).isBefore(start()) && !isOneTold(other);
  }

  /** The meeting before from which the claim counts is not counted itself. */
  private boolean isOneTold(Meeting other) {
    boolean from = claim.place().isPresent() || claim.occasion().isPresent();
    return from && isNamed(other);
  }

  /** The first day of the time in which the claim counts. */
  private LocalDate start() {
    LocalDate day = day(meeting);
    if (claim.within().isPresent()) {
      return Publication.firstDay(claim.within().get());
    }
    if (claim.since().isPresent()) {
      return Publication.lastDay(claim.since().get()).plusDays(1);
    }
    if (claim.interval().isPresent()) {
      Period interval = claim.interval().get();
      return day.minusDays(days(interval) - grain(interval));
    }
    return latest(all(), this::isOneTold).map(one -> day(one).plusDays(1)).orElse(LocalDate.MIN);
  }

  private long gap(Meeting other) {
    return ChronoUnit.DAYS.between(day(other), day(meeting));
  }

  private static LocalDate day(Meeting meeting) {
    PartialDate date = meeting.date().orElseThrow();
    return Publication.firstDay(date);
  }

  private static long days(Period interval) {
    return interval.getYears() * (long) YEAR + interval.getMonths() * 30L + interval.getDays();
  }

  /** How far a time may be off for which a text gives so round a number. */
  private static long grain(Period interval) {
    if (interval.getYears() >= 10) {
      return interval.getYears() * (long) YEAR / 10;
    }
    if (interval.getYears() > 0) {
      return interval.getMonths() > 0 ? YEAR / 4 : YEAR / 2;
    }
    return interval.getMonths() > 0 ? MONTH / 2 : Math.min(interval.getDays() / 2 + 1, WEEK / 2);
  }

  private static String ids(List<Meeting> meetings) {
    return meetings.stream().map(Meeting::id).collect(Collectors.joining(", "));
  }

  private ClaimCheck unknown(String reason) {
    return check(Verdict.UNCHECKABLE, List.of(), reason);
  }

  private ClaimCheck check(Verdict verdict, List<Meeting> shown, String reason) {
    return new ClaimCheck(
        meeting.id(), article, claim, verdict, shown.stream().map(Meeting::id).toList(), reason);
  }
}
