package io.github.summitry.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins what articles tell of the same parties on the same day. Where an article tells of two
 * meetings there are two, and what other articles tell goes to the one it is more like.
 */
final class SameDay {
  private final List<Draft> meetings = new ArrayList<>();

  private SameDay() {}

  /** Joins accounts of one day, given in order of publication. */
  static List<Draft> of(List<Draft> accounts) {
    Map<Integer, List<Draft>> byReport = new LinkedHashMap<>();
    accounts.forEach(
        account -> byReport.computeIfAbsent(account.first(), r -> new ArrayList<>()).add(account));
    SameDay day = new SameDay();
    mostFirst(byReport.values()).forEach(day::add);
    return day.meetings;
  }

  /** Articles that tell of several meetings say which there are. */
  private static List<List<Draft>> mostFirst(Collection<List<Draft>> articles) {
    return articles.stream()
        .sorted(Comparator.comparingInt((List<Draft> article) -> -article.size()))
        .toList();
  }

  private void add(List<Draft> article) {
    List<Draft> left = new ArrayList<>(article);
    int before = meetings.size();
    while (!left.isEmpty()) {
      Optional<Match> match = bestMatch(left, meetings.subList(0, before));
      if (match.isEmpty()) {
        break;
      }
      match.get().meeting().join(match.get().account());
      left.remove(match.get().account());
    }
    meetings.addAll(left);
  }

  private record Match(Draft meeting, Draft account, int likeness) {}

  /** Returns the likeliest pair, the first of equals. */
  private static Optional<Match> bestMatch(List<Draft> accounts, List<Draft> meetings) {
    Optional<Match> best = Optional.empty();
    for (Draft account : accounts) {
      for (Draft meeting : meetings) {
        int likeness = meeting.likeness(account);
        if (meeting.mayBe(account) && best.map(b -> likeness > b.likeness()).orElse(true)) {
          best = Optional.of(new Match(meeting, account, likeness));
        }
      }
    }
    return best;
  }
}
