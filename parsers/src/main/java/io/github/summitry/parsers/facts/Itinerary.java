package io.github.summitry.parsers.facts;

import io.github.summitry.PartialDate;
import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  private final List<Stop> stops = new ArrayList<>();

  private int paragraph = -1;

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
      stops.add(new Stop(sentence.begin(), Optional.empty(), Optional.empty(), false, false));
      passing = false;
    }
    paragraph = sentence.paragraph();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Site> site = sentence.at(i).site();
      boolean city = Site.cityOf(site).isPresent();
      boolean ahead = city && SceneChange.isAhead(clauses, i);
      if (ahead || city && SceneChange.isAt(clauses, i)) {
        stops.add(new Stop(sentence.at(i).begin(), site, day, ahead, !bygone));
        passing = bygone;
      }
    }
    for (Meeting meeting : meetings) {
      boolean held = meeting.status() == Status.HELD && !meeting.past() && !meeting.distant();
      if (held && meeting.site().isPresent()) {
        passing |= !meeting.site().equals(at(meeting.trigger() - 1));
        stops.add(new Stop(meeting.trigger(), meeting.site(), meeting.date(), false, false));
      }
    }
  }

  /** Where the story is at an offset, of what has been. */
  Optional<Site> at(int offset) {
    return at(offset, false);
  }

  private Optional<Site> at(int offset, boolean ahead) {
    for (int i = stops.size() - 1; i >= 0; i--) {
      Stop stop = stops.get(i);
      if (stop.offset() <= offset && stop.ahead() == ahead) {
        return stop.site();
      }
    }
    return Optional.empty();
  }

  /**
   * The city where a meeting takes place that does not say it: where the story is, else where it
   * was on that day.
   *
   * @param ahead whether the meeting is still to come
   */
  Optional<Site> cityOf(Meeting meeting, boolean ahead) {
    Optional<Site> here = at(meeting.trigger(), ahead);
    return (here.isPresent() ? here : on(meeting.date().or(meeting::around)))
        .filter(site -> site.city().isPresent());
  }

  /** The city where the story was on a day, if it is but one. */
  private Optional<Site> on(Optional<PartialDate> date) {
    Optional<Site> only = Optional.empty();
    for (Stop stop : stops) {
      boolean then = date.isPresent() && date.get().isDay() && stop.day().equals(date);
      if (then && Site.cityOf(stop.site()).isPresent()) {
        if (only.isPresent() && !Site.cityOf(only).equals(Site.cityOf(stop.site()))) {
          return Optional.empty();
        }
        only = stop.site();
      }
    }
    return only;
  }

  /** The city that the story moves to, if it is but one. */
  Optional<Site> onlyCity() {
    Optional<Site> only = Optional.empty();
    for (Stop stop : stops) {
      if (stop.firm() && !stop.ahead()) {
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
    for (Stop stop : stops) {
      boolean in = sentence.begin() <= stop.offset() && stop.offset() < sentence.end();
      if (stop.firm() && in) {
        return true;
      }
    }
    return false;
  }
}
