package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.PartialDate;
import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the story is as it is told, in its order. A city that the story moves to holds until it
 * moves on; the city of one meeting holds to the end of the paragraph, and then nothing is known.
 * One object follows one story; not thread-safe.
 */
final class Itinerary {
  /**
   * Where the story is from an offset on.
   *
   * @param site the place, empty if the story has left the one before for none that it names
   * @param day the day that is told of there
   * @param ahead whether it is still to come
   * @param firm whether the story moves there, and not one meeting of it only
   */
  private record Stop(
      int offset, Optional<Site> site, Optional<PartialDate> day, boolean ahead, boolean firm) {}

  /** Of what has been, and of what is to come, each in the story's order. */
  private final List<Stop> held = new ArrayList<>();

  private final List<Stop> coming = new ArrayList<>();

  /** The city of each day, empty if there are several. */
  private final Map<PartialDate, Optional<Site>> days = new HashMap<>();

  /** Where the sentences begin in which the story moves. */
  private final Set<Integer> moves = new HashSet<>();

  private int paragraph = -1;

  /** The day that it told last where it still is. */
  private Optional<PartialDate> here = Optional.empty();

  /** Whether the story is where it is for this paragraph only. */
  private boolean passing;

  /**
   * Takes note of a sentence.
   *
   * @param day the day that it tells
   * @param bygone whether it tells of weeks before
   * @param meetings the meetings that it tells of
   */
  void read(Clauses clauses, Optional<PartialDate> day, boolean bygone, List<Meeting> meetings) {
    Sentence sentence = clauses.sentence();
    if (passing && paragraph != sentence.paragraph()) {
      held.add(new Stop(sentence.begin(), Optional.empty(), Optional.empty(), false, false));
      passing = false;
    }
    paragraph = sentence.paragraph();
    List<Stop> stops = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Site> site = sentence.at(i).site();
      boolean city = Site.cityOf(site).isPresent();
      boolean ahead = city && SceneChange.isAhead(clauses, i);
      boolean state = !city && SceneChange.isInState(clauses, i);
      site = state ? Places.state(sentence.at(i)) : site;
      if (ahead || state || city && SceneChange.isAt(clauses, i)) {
        stops.add(new Stop(sentence.at(i).begin(), site, day, ahead, !bygone));
        passing = bygone;
      }
    }
    boolean moved = !bygone && !stops.isEmpty();
    if (moved) {
      moves.add(sentence.begin());
    }
    enter(stops);
    enter(cities(meetings));
    boolean stays = !passing && !moved && at(sentence.end()).isPresent();
    Optional<PartialDate> before = stays ? here : Optional.empty();
    here = day.isPresent() && !passing && !bygone ? day : before;
  }

  /** The cities of the meetings that a sentence tells of. */
  private List<Stop> cities(List<Meeting> meetings) {
    List<Stop> cities = new ArrayList<>();
    for (Meeting meeting : meetings) {
      boolean told = meeting.status() == Status.HELD && !meeting.past() && !meeting.distant();
      if (told && meeting.site().isPresent()) {
        passing |= !meeting.site().equals(at(meeting.trigger() - 1));
        cities.add(new Stop(meeting.trigger(), meeting.site(), meeting.date(), false, false));
      }
    }
    return cities;
  }

  private void enter(List<Stop> stops) {
    for (Stop stop : stops) {
      List<Stop> all = stop.ahead() ? coming : held;
      int at = all.size();
      while (at > 0 && all.get(at - 1).offset() > stop.offset()) {
        at--; // the story's order: no farther back than the sentence
      }
      all.add(at, stop);
      if (stop.day().isPresent() && Site.cityOf(stop.site()).isPresent()) {
        days.merge(stop.day().get(), stop.site(), Itinerary::same);
      }
    }
  }

  private static Optional<Site> same(Optional<Site> one, Optional<Site> other) {
    return Site.cityOf(one).equals(Site.cityOf(other)) ? one : Optional.empty();
  }

  /** The day that the story told last in the city where it still is. */
  Optional<PartialDate> dayHere() {
    return held.isEmpty() ? Optional.empty() : here;
  }

  /** Where the story is at an offset, of what has been. */
  Optional<Site> at(int offset) {
    return at(held, offset);
  }

  private static Optional<Site> at(List<Stop> stops, int offset) {
    int low = 0;
    int high = stops.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stops.get(middle).offset() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : stops.get(low - 1).site();
  }

  /**
   * The city where a meeting takes place that does not say it: where the story is, else where it
   * was on that day.
   *
   * @param ahead whether the meeting is still to come
   */
  Optional<Site> cityOf(Meeting meeting, boolean ahead) {
    Optional<Site> now = at(ahead ? coming : held, meeting.trigger());
    return (now.isPresent() ? now : on(meeting.date().or(meeting::around)))
        .filter(site -> site.city().isPresent());
  }

  /** The state where the story is as it tells of a meeting, if it names no city there. */
  Optional<Actor> stateOf(Meeting meeting) {
    return at(held, meeting.trigger())
        .filter(site -> meeting.status() == Status.HELD && site.city().isEmpty())
        .flatMap(Site::country);
  }

  /** The city where the story was on a day, if it is but one. */
  private Optional<Site> on(Optional<PartialDate> date) {
    return date.filter(PartialDate::isDay).flatMap(d -> days.getOrDefault(d, Optional.empty()));
  }

  /** The city that the story moves to, if it is but one. */
  Optional<Site> onlyCity() {
    Optional<Site> only = Optional.empty();
    for (Stop stop : held) {
      if (stop.firm()) {
        if (only.isPresent() && !only.equals(stop.site())) {
          return Optional.empty();
        }
        only = stop.site();
      }
    }
    return only;
  }

  /** Whether the story moves to a city in a sentence. */
  boolean isMovingIn(Sentence sentence) {
    return moves.contains(sentence.begin());
  }
}
