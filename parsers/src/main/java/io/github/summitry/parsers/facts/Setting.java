package io.github.summitry.parsers.facts;

import io.github.summitry.Caption;
import io.github.summitry.PartialDate;
import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.DateContext;
import io.github.summitry.parsers.mentions.DateExpression;
import io.github.summitry.parsers.mentions.Labels;
import io.github.summitry.parsers.mentions.Lexicon;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.Story;
import io.github.summitry.parsers.mentions.Tense;
import io.github.summitry.parsers.mentions.Verb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the story plays: what holds for a talk whose own sentence does not say it (guidelines, case
 * 16).
 *
 * @param date the day of the first meeting that was held
 * @param held the meetings that were held, so far as they tell the day
 * @param site the city of the dateline, else of the first meeting that has one
 * @param isGuess whether the city is known only as that of another meeting
 * @param ahead where what is still to come takes place, if the story is not told from a place
 * @param coming the meetings still to come that say where
 * @param occasion the gathering that the story names first beside a meeting
 */
record Setting(
    Optional<PartialDate> date,
    List<Meeting> held,
    Optional<Site> site,
    boolean isGuess,
    Optional<Site> ahead,
    List<Meeting> coming,
    Optional<String> occasion) {

  /** A story plays within so many days of its own. */
  static final int RECENT_DAYS = 21;

  /**
   * Returns the setting of a story.
   *
   * @param dateline the city that it was filed from
   * @param anchor the full date that the story's days are counted from
   */
  static Setting of(
      Story story,
      Lexicon lexicon,
      Optional<Site> dateline,
      List<Meeting> meetings,
      Optional<PartialDate> anchor) {
    List<Meeting> held = held(meetings, anchor);
    Optional<Site> lead = LeadPlace.of(story);
    if (lead.isPresent() && isAmong(citiesCalledOff(meetings), Site.cityOf(lead))) {
      lead = Optional.empty();
    }
    Optional<Site> site = dateline.isPresent() ? dateline : lead;
    site = site.isPresent() ? site : pictured(story, lexicon);
    boolean guess = site.isEmpty();
    site = guess ? cityOfOne(meetings, anchor) : site;
    site = site.isPresent() ? site : LeadPlace.named(story);
    List<Meeting> coming = coming(meetings);
    Optional<Site> ahead = lead.isPresent() || coming.isEmpty() ? lead : coming.get(0).site();
    ahead = ahead.isPresent() ? ahead : LeadPlace.named(story);
    Optional<PartialDate> date = leadDate(story, anchor);
    Optional<String> occasion = StoryOccasion.of(story, site);
    return new Setting(
        date.isPresent() || held.isEmpty() ? date : held.get(0).date(),
        held,
        site,
        guess && meetings.size() > 1,
        dateline.isPresent() ? Optional.empty() : ahead,
        dateline.isEmpty() && lead.isPresent() ? List.of() : coming,
        occasion.isPresent()
            ? occasion
            : story.article().headline().flatMap(h -> Labels.occasionIn(lexicon, h)));
  }

  private static boolean isAmong(Set<String> cities, Optional<String> city) {
    return city.isPresent() && cities.contains(city.get());
  }

  /** Meetings still to come whose city is told. */
  private static List<Meeting> coming(List<Meeting> meetings) {
    List<Meeting> coming = new ArrayList<>();
    for (Meeting meeting : meetings) {
      if (meeting.isComing() && Site.cityOf(meeting.site()).isPresent()) {
        coming.add(meeting);
      }
    }
    return List.copyOf(coming);
  }

  /** Meetings that were held, not weeks ago, whose day is told. */
  private static List<Meeting> held(List<Meeting> meetings, Optional<PartialDate> published) {
    List<Meeting> held = new ArrayList<>();
    for (Meeting meeting : meetings) {
      boolean dated = meeting.date().isPresent() && meeting.date().get().day().isPresent();
      boolean now = dated && !isOfAnotherTime(meeting, published);
      if (now && meeting.status() == Status.HELD) {
        held.add(meeting);
      }
    }
    return List.copyOf(held);
  }

  /** Where the first meeting of the story takes place whose city is told. */
  private static Optional<Site> cityOfOne(List<Meeting> meetings, Optional<PartialDate> published) {
    for (Meeting meeting : meetings) {
      if (!isOfAnotherTime(meeting, published)
          && meeting.status() != Status.PROPOSED
          && !isOff(meeting)
          && Site.cityOf(meeting.site()).isPresent()) {
        return meeting.site();
      }
    }
    return Optional.empty();
  }

  /** A meeting of weeks ago was, one in weeks will be where the story does not play. */
  private static boolean isOfAnotherTime(Meeting meeting, Optional<PartialDate> published) {
    Optional<LocalDate> today = published.flatMap(PartialDate::day);
    if (meeting.past() || today.isEmpty() || meeting.date().isEmpty()) {
      return meeting.past();
    }
    boolean held = meeting.status() == Status.HELD;
    PartialDate date = meeting.date().get();
    if (held) {
      return isBefore(date, today.get().minusDays(RECENT_DAYS));
    }
    PartialDate border = PartialDate.of(today.get().plusDays(RECENT_DAYS));
    return date.compareTo(border) > 0 && !date.covers(border);
  }

  /** Whether a date is wholly before a day. */
  static boolean isBefore(PartialDate date, LocalDate day) {
    PartialDate border = PartialDate.of(day);
    return date.compareTo(border) < 0 && !date.covers(border);
  }

  /** The day of an undated meeting that was held; none if the one told before it had another. */
  Optional<PartialDate> dayAt(int offset) {
    Optional<PartialDate> told = date;
    for (Meeting meeting : held) {
      told = meeting.trigger() < offset ? meeting.date() : told;
    }
    return told.equals(date) ? date : Optional.empty();
  }

  /** Where nothing but meetings that were called off would have been. */
  private static Set<String> citiesCalledOff(List<Meeting> meetings) {
    Set<String> off = new HashSet<>();
    for (Meeting meeting : meetings) {
      Optional<String> city = Site.cityOf(meeting.site());
      if (isOff(meeting) && city.isPresent()) {
        off.add(city.get());
      }
    }
    for (Meeting meeting : meetings) {
      Optional<String> city = Site.cityOf(meeting.site());
      if (!isOff(meeting) && city.isPresent()) {
        off.remove(city.get());
      }
    }
    return off;
  }

  private static boolean isOff(Meeting meeting) {
    return meeting.status() == Status.CANCELLED || meeting.status() == Status.POSTPONED;
  }

  /** Where a meeting still to come takes place: where the one told before it does. */
  Optional<Site> comingAt(int offset) {
    Optional<Site> before = Optional.empty();
    for (Meeting meeting : coming) {
      before = meeting.trigger() < offset ? meeting.site() : before;
    }
    return before.isPresent() ? before : ahead.isPresent() ? ahead : site;
  }

  /** The day that the first sentence gives, if it is not still to come. */
  static Optional<PartialDate> leadDate(Story story, Optional<PartialDate> published) {
    List<Sentence> sentences = story.sentences();
    for (Sentence sentence : sentences.subList(0, Math.min(2, sentences.size()))) {
      for (int i = 0; i < sentence.size(); i++) {
        Node node = sentence.at(i);
        Optional<PartialDate> day =
            node.date().isPresent() && !isComing(sentence, i)
                ? past(node.date().get(), published)
                : Optional.empty();
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * {@code will meet X on Thursday}, {@code is to meet}: a day that is still to come; {@code
   * returned on Thursday}: one after those that the story is about.
   */
  private static boolean isComing(Sentence sentence, int date) {
    for (int i = date - 1; i >= 0; i--) {
      Node node = sentence.at(i);
      if (node.isLemma("return") && node.hasForm(Verb.Form.PAST)) {
        return true;
      }
      if (node.is("will") || node.isBe() && sentence.at(i + 1).is("to")) {
        return true;
      }
      if (node.hasForm(Verb.Form.PAST) || node.kind() == Node.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  private static Optional<PartialDate> past(
      DateExpression expression, Optional<PartialDate> published) {
    if (expression.isDeadline() || expression.isSince()) {
      return Optional.empty();
    }
    Optional<PartialDate> date =
        expression.resolve(new DateContext(published, Optional.empty(), Tense.PAST));
    boolean past =
        date.isPresent() && date.get().day().isPresent() && Calendar.isPast(date.get(), published);
    return past ? date : Optional.empty();
  }

  /** The city that a picture shows. */
  private static Optional<Site> pictured(Story story, Lexicon lexicon) {
    for (Caption caption : story.article().captions()) {
      Optional<Site> city = Labels.cityIn(lexicon, caption.text());
      if (city.isPresent()) {
        return city;
      }
    }
    return Optional.empty();
  }
}
