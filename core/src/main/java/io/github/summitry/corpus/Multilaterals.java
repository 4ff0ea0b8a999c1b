package io.github.summitry.corpus;

import io.github.summitry.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins what articles tell of one gathering of three parties or more, of whom each names some: on
 * one day, with the same organisations, most of the fewer among the more.
 */
final class Multilaterals {
  /** How many parties make a gathering that accounts may name in part. */
  static final int LEAST = 3;

  private Multilaterals() {}

  static List<Draft> join(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>();
    Map<LocalDate, List<Draft>> byDay = new TreeMap<>();
    for (Draft draft : drafts) {
      boolean multilateral = draft.actors().size() >= LEAST && draft.day().isPresent();
      (multilateral
              ? byDay.computeIfAbsent(draft.day().orElseThrow(), d -> new ArrayList<>())
              : all)
          .add(draft);
    }
    byDay.values().forEach(day -> all.addAll(sameDay(day)));
    return all;
  }

  private static List<Draft> sameDay(List<Draft> drafts) {
    List<Draft> meetings = new ArrayList<>();
    drafts.stream()
        .sorted(
            Comparator.comparingInt((Draft draft) -> -draft.actors().size())
                .thenComparingInt(Draft::first)
                .thenComparing(Draft::toString))
        .forEach(
            draft ->
                meetings.stream()
                    .filter(meeting -> isSame(meeting, draft))
                    .findFirst()
                    .ifPresentOrElse(m -> m.join(draft), () -> meetings.add(draft)));
    return meetings;
  }

  private static boolean isSame(Draft more, Draft fewer) {
    return overlap(more.actors(), fewer.actors())
        && more.mayBe(fewer)
        && !more.occasionsDiffer(fewer)
        && !more.citiesDiffer(fewer);
  }

  private static boolean overlap(Set<Actor> more, Set<Actor> fewer) {
    Set<Actor> both = new HashSet<>(more);
    both.retainAll(fewer);
    boolean organisations = organisations(more).equals(organisations(fewer));
    return organisations
        && 4 * both.size() >= 3 * fewer.size()
        && (2 * both.size() >= more.size() || !organisations(more).isEmpty());
  }

  /** Returns the actors that are no states: those that every account names. */
  static Set<Actor> organisations(Set<Actor> actors) {
    Set<Actor> organisations = new HashSet<>(actors);
    organisations.removeIf(Actor::isState);
    return organisations;
  }
}
