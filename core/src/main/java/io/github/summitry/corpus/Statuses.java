package io.github.summitry.corpus;

import io.github.summitry.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether a meeting was held, as its accounts last knew. */
final class Statuses {
  static final Aspect<Status> ASPECT =
      new Aspect<>(
          Difference.Field.STATUS,
          telling -> Optional.of(telling.summit().status()),
          Status::name,
          (one, other) -> false,
          Statuses::kind);

  /** Of two that nothing decides between, the one further along is shown. */
  private static final Comparator<Voice<Status>> FURTHER =
      Comparator.comparingInt(
          voice ->
              switch (voice.value()) {
                case PROPOSED -> 0;
                case EXPECTED -> 1;
                case SCHEDULED -> 2;
                case POSTPONED -> 3;
                case CANCELLED -> 4;
                case HELD -> 5;
              });

  private Statuses() {}

  /** Returns the status to show: held if anybody saw it, else what was last said of the plan. */
  static Voice<Status> shown(List<Voice<Status>> voices) {
    Voice<Status> furthest = voices.stream().max(FURTHER).orElseThrow();
    return isOff(furthest.value())
        ? voices.stream()
            .filter(voice -> isPlan(voice.value()) && isLater(voice.last(), furthest.last()))
            .max(FURTHER)
            .orElse(furthest)
        : furthest;
  }

  private static Difference.Kind kind(Voice<Status> shown, Voice<Status> other) {
    boolean plans = isPlan(shown.value()) && isPlan(other.value());
    if (plans && !isLater(shown.first(), other.last())) {
      return Difference.Kind.HEDGE;
    }
    boolean denied =
        shown.value() == Status.HELD
            && isOff(other.value())
            && !isLater(shown.last(), other.last());
    return denied ? Difference.Kind.CONFLICT : Difference.Kind.SUPERSEDED;
  }

  private static boolean isPlan(Status status) {
    return switch (status) {
      case SCHEDULED, EXPECTED, PROPOSED -> true;
      case HELD, POSTPONED, CANCELLED -> false;
    };
  }

  private static boolean isOff(Status status) {
    return status == Status.CANCELLED || status == Status.POSTPONED;
  }

  /** Returns whether both times of publication are known and the first is the later. */
  private static boolean isLater(Telling one, Telling other) {
    long second = Publication.second(one.article());
    return second != Long.MAX_VALUE && second > Publication.second(other.article());
  }
}
