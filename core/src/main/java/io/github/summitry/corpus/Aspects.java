package io.github.summitry.corpus;

import io.github.summitry.Actor;
import io.github.summitry.Format;
import io.github.summitry.Occasion;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Turn;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What accounts tell of a meeting beside its place and status, and how it is compared. */
final class Aspects {
  static final Aspect<PartialDate> DATE =
      new Aspect<>(
          Difference.Field.DATE,
          telling -> telling.summit().date(),
          PartialDate::toString,
          (one, other) -> other.covers(one) && !one.equals(other),
          (shown, other) -> finerOrConflict(other.value().covers(shown.value())));

  static final Aspect<Format> FORMAT =
      new Aspect<>(
          Difference.Field.FORMAT,
          telling -> Optional.of(telling.summit().format()),
          Format::name,
          Aspects::isFiner,
          (shown, other) ->
              finerOrConflict(
                  isFiner(shown.value(), other.value()) || isFiner(other.value(), shown.value())));

  static final Aspect<Occasion> OCCASION =
      new Aspect<>(
          Difference.Field.OCCASION,
          telling -> telling.summit().occasion(),
          Occasion::name,
          Gatherings::isFiner,
          (shown, other) -> occasions(shown.value(), other.value()));

  /** First or last of the day; what comes earlier or later depends on what it is told after. */
  static final Aspect<Turn> TURN =
      new Aspect<>(
          Difference.Field.ORDER,
          telling ->
              telling.summit().turn().filter(turn -> turn == Turn.FIRST || turn == Turn.LAST),
          Turn::name,
          (one, other) -> false,
          (shown, other) -> Difference.Kind.CONFLICT);

  /** Which parties took part. */
  static final Aspect<Set<Actor>> PARTIES =
      new Aspect<>(
          Difference.Field.PARTICIPANTS,
          telling -> Optional.of(telling.actors()),
          Parties::codes,
          (one, other) -> one.size() > other.size() && one.containsAll(other),
          (shown, other) -> Difference.Kind.FINER);

  private Aspects() {}

  /**
   * Talks are a summit unless something closer is said of them; a meal is what is told where
   * nothing is said of talks.
   */
  private static boolean isFiner(Format one, Format other) {
    boolean remote = one == Format.PHONE || one == Format.VIDEO;
    return other == Format.MEAL && one == Format.SUMMIT
        || other == Format.MEAL && one == Format.MEETING
        || other == Format.SUMMIT && (remote || one == Format.MEETING);
  }

  private static Difference.Kind occasions(Occasion shown, Occasion other) {
    if (Gatherings.isFiner(shown, other) || Gatherings.isFiner(other, shown)) {
      return Difference.Kind.FINER;
    }
    return shown.name().toLowerCase(Locale.ROOT).equals(other.name().toLowerCase(Locale.ROOT))
        ? Difference.Kind.SPELLING
        : Difference.Kind.CONFLICT;
  }

  private static Difference.Kind finerOrConflict(boolean finer) {
    return finer ? Difference.Kind.FINER : Difference.Kind.CONFLICT;
  }

  /** Returns how accounts call the principal of one party. */
  static Aspect<Participant> nameOf(Actor actor, Names names) {
    return new Aspect<>(
        Difference.Field.PARTICIPANTS,
        telling -> telling.soleParties().stream().filter(p -> p.actor().equals(actor)).findFirst(),
        party -> party.actor() + party.leader().map(name -> " " + name).orElse(""),
        (one, other) -> isFuller(one, other, names),
        (shown, other) -> called(shown.value(), other.value(), names));
  }

  private static boolean isFuller(Participant one, Participant other, Names names) {
    return one.leader().isPresent()
        && other
            .leader()
            .map(name -> names.of(one.leader().get()).isFuller(names.of(name)))
            .orElse(true);
  }

  private static Difference.Kind called(Participant shown, Participant other, Names names) {
    if (isFuller(shown, other, names) || isFuller(other, shown, names)) {
      return Difference.Kind.FINER;
    }
    boolean same = names.of(shown.leader().orElse("")).mayBe(names.of(other.leader().orElse("")));
    return same ? Difference.Kind.SPELLING : Difference.Kind.CONFLICT;
  }
}
