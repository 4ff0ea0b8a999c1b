package io.github.summitry.corpus;

import io.github.summitry.Article;
import io.github.summitry.PartialDate;
import io.github.summitry.Status;
import io.github.summitry.Summit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Joins what is told without a date with the one meeting of the same parties that it can mean: on
 * the weekday that is named, beside the same gathering, near the day of publication. Where several
 * fit, or none, it stays apart.
 */
final class Undated {
  /** How far from its publication an article still means the meeting of "Thursday". */
  private static final int WEEK = 7;

  /** How far back news reaches that names no day. */
  private static final int NEWS = 3;

  /** How far ahead announcements reach that name no day. */
  private static final int COMING = 14;

  /** How far ahead and back the gathering tells which meeting is meant. */
  private static final int SEASON = 120;

  /** How far back history reaches: to the last of the yearly gatherings. */
  private static final int YEAR = 360;

  private final NavigableMap<LocalDate, List<Draft>> byDay = new TreeMap<>();
  private final List<Draft> apart = new ArrayList<>();

  private Undated(List<Draft> dated) {
    for (Draft draft : dated) {
      draft.day().ifPresent(day -> byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(draft));
    }
  }

  /** Joins accounts, given in order of publication. */
  static List<Draft> join(List<Draft> dated, List<Draft> accounts) {
    Undated undated = new Undated(dated);
    accounts.forEach(undated::place);
    return Stream.concat(dated.stream(), undated.apart.stream()).toList();
  }

  private void place(Draft account) {
    only(candidates(account))
        .or(() -> toldNearby(account))
        .ifPresentOrElse(meeting -> meeting.join(account), () -> apart.add(account));
  }

  private static Optional<Draft> only(Stream<Draft> drafts) {
    List<Draft> two = drafts.limit(2).toList();
    return two.size() == 1 ? Optional.of(two.get(0)) : Optional.empty();
  }

  private Stream<Draft> candidates(Draft account) {
    Telling telling = account.tellings().get(0);
    Summit summit = telling.summit();
    Optional<PartialDate> published = Publication.date(telling.article());
    Stream<Draft> fitting;
    if (summit.weekday().isPresent()) {
      fitting =
          near(published, reach(summit, WEEK, WEEK))
              .filter(d -> d.day().map(LocalDate::getDayOfWeek).equals(summit.weekday()));
    } else if (published.isEmpty() || !account.occasions().isEmpty()) {
      fitting = near(published, reach(summit, YEAR, SEASON)).filter(account::shareOccasion);
    } else if (summit.background()) {
      fitting = Stream.empty();
    } else {
      fitting = near(published, reach(summit, NEWS, COMING));
    }
    return fitting.filter(draft -> CoarseDates.fits(draft, account));
  }

  /** From so many days before the publication to so many after it. */
  private record Reach(int before, int after) {}

  /** What was held lies before the article, what is planned behind it, give or take a day. */
  private static Reach reach(Summit summit, int back, int ahead) {
    return switch (summit.status()) {
      case HELD -> new Reach(summit.background() ? back : Math.min(back, SEASON), 1);
      case SCHEDULED, EXPECTED, PROPOSED -> new Reach(1, ahead);
      case POSTPONED, CANCELLED -> new Reach(ahead, ahead);
    };
  }

  private Stream<Draft> near(Optional<PartialDate> published, Reach reach) {
    NavigableMap<LocalDate, List<Draft>> days =
        published
            .map(
                date ->
                    byDay.subMap(
                        Publication.firstDay(date).minusDays(reach.before()),
                        true,
                        Publication.lastDay(date).plusDays(reach.after()),
                        true))
            .orElse(byDay);
    return days.values().stream().flatMap(List::stream);
  }

  /** Returns the undated meeting that another article told of at about the same time. */
  private Optional<Draft> toldNearby(Draft account) {
    for (int i = apart.size() - 1; i >= 0 && isRecent(apart.get(i), account); i--) {
      if (isSameNews(apart.get(i), account)) {
        return Optional.of(apart.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isRecent(Draft before, Draft account) {
    long then = Publication.second(articleOf(before));
    long now = Publication.second(articleOf(account));
    return now != Long.MAX_VALUE && now - then <= COMING * 86_400L;
  }

  private static boolean isSameNews(Draft one, Draft other) {
    Summit first = one.tellings().get(0).summit();
    Summit second = other.tellings().get(0).summit();
    boolean held = (first.status() == Status.HELD) == (second.status() == Status.HELD);
    boolean day = first.weekday().isPresent() && first.weekday().equals(second.weekday());
    return held
        && first.background() == second.background()
        && (day || one.shareOccasion(other))
        && CoarseDates.fits(one, other);
  }

  private static Article articleOf(Draft draft) {
    return draft.tellings().get(0).article();
  }
}
