package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.PartialDate;
import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.Lexicon;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.Story;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tells where, and beside what, a meeting was whose own clauses do not say it. Immutable. */
final class Staging {
  private final Lexicon lexicon;
  private final Story story;
  private final Itinerary itinerary;
  private final Whereabouts whereabouts;

  Staging(Lexicon lexicon, Story story, Itinerary itinerary) {
    this.lexicon = lexicon;
    this.story = story;
    this.itinerary = itinerary;
    this.whereabouts = Whereabouts.of(story, itinerary);
  }

  /** Where a meeting of these states was whose own clauses name no city. */
  Optional<Site> place(Meeting first, Set<Actor> states, Optional<Site> told, Setting setting) {
    if (isForLater(first, setting)) {
      return told;
    }
    Optional<Site> host = first.occasion().flatMap(whereabouts::hostOf);
    if (host.isPresent()) {
      return inCountry(told, withCity(told, host));
    }
    return inCountry(told, placed(first, states, told, setting));
  }

  /** What is proposed or planned where others have met already is not for this place and day. */
  private boolean isForLater(Meeting first, Setting setting) {
    boolean month =
        first.isComing()
            && first.date().filter(d -> d.day().isEmpty()).isPresent()
            && story.published().filter(d -> first.date().get().covers(d)).isEmpty();
    boolean year = month && first.date().get().month().isEmpty();
    return (first.status() == Status.PROPOSED || month)
        && first.occasion().isEmpty()
        && (year || !setting.held().isEmpty());
  }

  /** Whether it is still to come; one that was to come some days ago is told with what was held. */
  private boolean isAhead(Meeting first) {
    return first.isComing()
        && (first.date().isEmpty()
            || story.published().isEmpty()
            || first.date().get().compareTo(story.published().get()) >= 0
            || first.date().get().covers(story.published().get()));
  }

  private Optional<Site> placed(
      Meeting first, Set<Actor> states, Optional<Site> told, Setting setting) {
    Optional<Site> stop = itinerary.cityOf(first, isAhead(first)).or(() -> cityOn(first));
    if (stop.isPresent()) {
      return withCity(told, stop);
    }
    Optional<Actor> state = itinerary.stateOf(first).filter(s -> !isIn(Set.of(s), setting.site()));
    if (state.isPresent()) {
      Site there = new Site(Optional.empty(), Optional.empty(), state);
      return withCity(told, whereabouts.cityOf(Set.of(state.get()), first.trigger()))
          .or(() -> Optional.of(there));
    }
    Optional<Site> site = first.isComing() ? setting.comingAt(first.trigger()) : setting.site();
    boolean gathering =
        setting.occasion().isPresent()
            || Site.cityOf(site).flatMap(whereabouts::gatheringIn).isPresent();
    if (gathering || site.isEmpty() || isIn(states, site)) {
      return withCity(told, site);
    }
    boolean reported = story.article().dateline().isPresent();
    if (reported && isIn(states, setting.site())) {
      return withCity(told, setting.site());
    }
    Set<Actor> abroad = new HashSet<>(states);
    abroad.remove(story.home());
    Optional<Site> nearer = whereabouts.cityOf(abroad, first.trigger());
    boolean wished =
        switch (first.status()) {
          case PROPOSED, POSTPONED -> true;
          case EXPECTED -> first.date().isEmpty() && story.published().isPresent();
          default -> false;
        };
    boolean stays = !wished && (reported || first.isComing());
    return withCity(
        told,
        stays ? site : nearer.or(() -> wished || setting.isGuess() ? Optional.empty() : site));
  }

  /** Of a meeting in a country that the text names, no city elsewhere is the place. */
  private static Optional<Site> inCountry(Optional<Site> told, Optional<Site> placed) {
    boolean country = told.isPresent() && told.get().venue().isEmpty();
    return country && !told.get().country().equals(placed.flatMap(Site::country)) ? told : placed;
  }

  private static boolean isIn(Set<Actor> states, Optional<Site> site) {
    return site.flatMap(Site::country).filter(states::contains).isPresent();
  }

  /** Whether a gathering is known to take place in another city than a meeting. */
  boolean isElsewhere(String gathering, Optional<Site> site) {
    Optional<String> city = Site.cityOf(site);
    return city.isPresent() && whereabouts.isElsewhere(gathering, city.get());
  }

  /** The gathering beside which a meeting was whose own clauses do not say it. */
  Optional<String> occasion(
      Meeting first, Optional<Site> site, Optional<Site> told, Setting setting) {
    if (isForLater(first, setting)) {
      return Optional.empty();
    }
    Optional<String> city = Site.cityOf(site);
    Optional<Actor> country = told.flatMap(Site::country).or(() -> itinerary.stateOf(first));
    boolean abroad =
        Site.cityOf(told).isEmpty()
            && country.isPresent()
            && setting.site().isPresent()
            && !country.equals(setting.site().get().country());
    Optional<Site> moved =
        Site.cityOf(told).isPresent() ? told : itinerary.cityOf(first, isAhead(first));
    boolean elsewhere =
        abroad
            || Site.cityOf(moved).isPresent()
                && setting.site().isPresent()
                && !Site.cityOf(moved).equals(setting.site().get().city());
    return setting
        .occasion()
        .filter(o -> !elsewhere || city.filter(c -> whereabouts.isIn(o, c)).isPresent())
        .filter(o -> city.filter(c -> whereabouts.isElsewhere(o, c)).isEmpty())
        .or(
            () ->
                city.flatMap(
                    c -> first.isComing() ? whereabouts.gatheringIn(c) : whereabouts.attendedIn(c)))
        .or(() -> city.flatMap(c -> gatheringIn(c, first)));
  }

  /** The city named by the story where a gathering that it names was on the day of a meeting. */
  private Optional<Site> cityOn(Meeting meeting) {
    return meeting
        .date()
        .or(meeting::around)
        .flatMap(PartialDate::day)
        .flatMap(d -> lexicon.cityOn(d, whereabouts.gatherings(), whereabouts.cities().keySet()))
        .map(whereabouts.cities()::get);
  }

  /** The gathering named by the story that was in the city of a meeting on its day. */
  private Optional<String> gatheringIn(String city, Meeting meeting) {
    Optional<LocalDate> day =
        meeting
            .date()
            .or(meeting::around)
            .or(() -> meeting.isComing() ? Optional.empty() : story.published())
            .flatMap(PartialDate::day);
    return day.flatMap(d -> lexicon.gatheringIn(city, d, whereabouts.gatherings()));
  }

  private static Optional<Site> withCity(Optional<Site> site, Optional<Site> city) {
    Optional<String> venue = site.flatMap(Site::venue);
    return city.map(c -> new Site(c.city(), venue, c.country())).or(() -> site);
  }
}
