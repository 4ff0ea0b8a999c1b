package io.github.summitry.parsers.mentions;

import io.github.summitry.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When and where gatherings were held: the rows of {@code editions.tsv}. */
final class Editions {
  /** Leaders arrive before a gathering, and stay on for a day. */
  private static final int DAYS_BEFORE = 2;

  private static final int DAYS_AFTER = 1;

  /** Days that a leader spends at a gathering at most. */
  private static final int LONGEST_STAY = 4;

  /** One gathering in one city. */
  private record Edition(String occasion, LocalDate first, LocalDate last) {
    /** Whether it was on, and so short that leaders had no time for other cities. */
    boolean isOn(LocalDate day) {
      return !day.isBefore(first)
          && !day.isAfter(last)
          && last.isBefore(first.plusDays(LONGEST_STAY));
    }

    boolean isAround(LocalDate day) {
      return !day.isBefore(first.minusDays(DAYS_BEFORE)) && !day.isAfter(last.plusDays(DAYS_AFTER));
    }
  }

  private final Map<String, List<Edition>> cities = new HashMap<>();

  void add(Table.Row row) {
    Edition edition = new Edition(row.need("occasion"), day(row, "first"), day(row, "last"));
    cities.computeIfAbsent(row.need("city"), city -> new ArrayList<>(1)).add(edition);
  }

  private static LocalDate day(Table.Row row, String column) {
    String cell = row.need(column);
    return PartialDate.parse(cell)
        .day()
        .orElseThrow(
            () -> new IllegalArgumentException("not a day: \"" + cell + "\"; write 2025-10-30"));
  }

  /** Returns the first of the gatherings that was held in a city around a day. */
  Optional<String> at(String city, LocalDate day, Set<String> gatherings) {
    for (Edition edition : cities.getOrDefault(city, List.of())) {
      if (edition.isAround(day) && gatherings.contains(edition.occasion())) {
        return Optional.of(edition.occasion());
      }
    }
    return Optional.empty();
  }

  /** Returns the only one of some cities where one of some gatherings was held on a day. */
  Optional<String> cityOn(LocalDate day, Set<String> gatherings, Set<String> among) {
    Optional<String> found = Optional.empty();
    for (String city : among) {
      for (Edition edition : cities.getOrDefault(city, List.of())) {
        if (edition.isOn(day) && gatherings.contains(edition.occasion())) {
          if (found.isPresent() && !found.get().equals(city)) {
            return Optional.empty();
          }
          found = Optional.of(city);
        }
      }
    }
    return found;
  }
}
