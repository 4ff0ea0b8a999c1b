package io.github.summitry.export;

import io.github.summitry.Actor;
import io.github.summitry.Evidence;
import io.github.summitry.Format;
import io.github.summitry.Occasion;
import io.github.summitry.Participant;
import io.github.summitry.Place;
import io.github.summitry.Status;
import io.github.summitry.corpus.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A meeting as an event record. */
final class MeetingEvent {
  private static final int BOTH = 2;

  private MeetingEvent() {}

  static Coding of(Meeting meeting, Contexts contexts, Catalogue catalogue) {
    Optional<Category> category = Category.of(meeting.status());
    if (category.isEmpty()) {
      return Coding.none(meeting.id(), "no category for a meeting put off");
    }
    Optional<EventDate> date = EventDate.of(meeting);
    if (date.isEmpty()) {
      return Coding.none(meeting.id(), "no date");
    }
    Fields event = Fields.of("id", meeting.id());
    date.get().addTo(event);
    addParties(meeting, category.get(), event);
    category.get().addTo(event);
    event.withAny("mode", modes(meeting, category.get()));
    event.with("context", contexts.of(meeting));
    event.withAny("event_loc", meeting.place().flatMap(MeetingEvent::location));
    event.with("link", meeting.id());
    EventText.of(meeting, catalogue).addTo(event);
    return Coding.of(meeting.id(), event.with("lost", lost(meeting, date.get())));
  }

  /** All take part alike, but for a guest and a host. */
  private static void addParties(Meeting meeting, Category category, Fields event) {
    Optional<Actor> host = host(meeting).filter(actor -> category == Category.CONSULT);
    Predicate<Participant> isHost = party -> host.equals(Optional.of(party.actor()));
    event.with("actor", entities(meeting, isHost.negate()));
    event.withAny("recipient", entities(meeting, isHost));
  }

  private static List<Map<String, Object>> entities(Meeting meeting, Predicate<Participant> which) {
    return meeting.participants().stream()
        .filter(which)
        .map(party -> Entity.of(party.actor(), party.leader()))
        .toList();
  }

  private static List<String> modes(Meeting meeting, Category category) {
    return switch (category) {
      case CONSULT -> modesOfTalks(meeting);
      case REQUEST, REJECT -> List.of("meet");
      case AGREE, SUPPORT -> List.of();
    };
  }

  private static List<String> modesOfTalks(Meeting meeting) {
    List<String> modes = new ArrayList<>();
    if (isMultilateral(meeting)) {
      modes.add("multilateral");
    }
    if (isRemote(meeting)) {
      modes.add("phone");
    }
    if (host(meeting).isPresent()) {
      modes.add("visit");
    }
    if (isOnThirdGround(meeting)) {
      modes.add("third-party");
    }
    return modes;
  }

  private static boolean isRemote(Meeting meeting) {
    return meeting.format() == Format.PHONE || meeting.format() == Format.VIDEO;
  }

  private static boolean isMultilateral(Meeting meeting) {
    return meeting.occasion().isPresent() || meeting.participants().size() > BOTH;
  }

  /** The party in whose country the two meet. */
  private static Optional<Actor> host(Meeting meeting) {
    return ground(meeting).filter(country -> parties(meeting, country) == 1);
  }

  private static boolean isOnThirdGround(Meeting meeting) {
    return ground(meeting).filter(country -> parties(meeting, country) == 0).isPresent();
  }

  private static long parties(Meeting meeting, Actor country) {
    return meeting.participants().stream().filter(party -> party.actor().equals(country)).count();
  }

  /** The country where two meet face to face, with no gathering that brought both there. */
  private static Optional<Actor> ground(Meeting meeting) {
    return isRemote(meeting) || isMultilateral(meeting)
        ? Optional.empty()
        : meeting.place().flatMap(Place::country);
  }

  private static Optional<Map<String, Object>> location(Place place) {
    Fields location =
        new Fields()
            .withAny("extracted_place", place.venue().or(place::city))
            .withAny("city", place.city())
            .withAny("country_code", place.country().flatMap(Entity::code));
    return location.isEmpty() ? Optional.empty() : Optional.of(location.map());
  }

  private static Map<String, Object> lost(Meeting meeting, EventDate date) {
    Fields lost = new Fields();
    if (meeting.status() != Status.HELD) {
      lost.with("status", meeting.status());
    }
    if (meeting.status() == Status.PROPOSED || meeting.status() == Status.CANCELLED) {
      lost.with("initiator", "unknown");
    }
    lost.withAny("date", meeting.date().filter(day -> !date.isOf(meeting)));
    lost.withAny("weekday", meeting.weekday());
    lost.with("format", meeting.format());
    lost.withAny("occasion", meeting.occasion().map(Occasion::name));
    lost.withAny(
        "differences",
        meeting.differences().stream().map(d -> d.field().json() + " " + d.kind()).toList());
    lost.withAny("history", claims(meeting));
    return lost.map();
  }

  private static List<String> claims(Meeting meeting) {
    return meeting.accounts().stream()
        .flatMap(account -> account.fact().history().stream())
        .flatMap(claim -> claim.evidence().stream())
        .map(Evidence::text)
        .distinct()
        .toList();
  }
}
