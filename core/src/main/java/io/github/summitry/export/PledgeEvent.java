package io.github.summitry.export;

import io.github.summitry.Actor;
import io.github.summitry.Instrument;
import io.github.summitry.Pledge;
import io.github.summitry.corpus.Meeting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A pledge as an event record. */
final class PledgeEvent {
  private PledgeEvent() {}

  static Coding of(Named<Pledge> pledge, Catalogue catalogue) {
    Optional<Category> category = Category.of(pledge.fact());
    if (category.isEmpty()) {
      String not = pledge.fact().negated() ? " not " : " ";
      return Coding.none(pledge.id(), "no category for what was" + not + firmness(pledge));
    }
    if (pledge.fact().by().isEmpty()) {
      return Coding.none(pledge.id(), "no actor");
    }
    Optional<Meeting> meeting = catalogue.meeting(pledge);
    if (category.get() == Category.CONSULT && isConsult(meeting)) {
      return Coding.none(pledge.id(), "told by the record of its meeting");
    }
    Optional<EventDate> date = EventDate.of(pledge, meeting);
    if (date.isEmpty()) {
      return Coding.none(pledge.id(), "no date");
    }
    Fields event = Fields.of("id", pledge.id());
    date.get().addTo(event);
    event.with("actor", entities(pledge.fact().by(), pledge.fact().speaker()));
    event.withAny("recipient", entities(pledge.fact().to(), Optional.empty()));
    category.get().addTo(event);
    event.withAny("context", Contexts.of(pledge.fact().sectors()));
    event.withAny("link", meeting.map(Meeting::id));
    EventText.of(pledge).addTo(event);
    return Coding.of(pledge.id(), event.with("lost", lost(pledge.fact())));
  }

  private static boolean isConsult(Optional<Meeting> meeting) {
    return meeting
        .flatMap(talks -> Category.of(talks.status()))
        .equals(Optional.of(Category.CONSULT));
  }

  private static String firmness(Named<Pledge> pledge) {
    return pledge.fact().firmness().name().toLowerCase(Locale.ROOT);
  }

  /** The person speaks for the actor, where there is just one. */
  private static List<Map<String, Object>> entities(List<Actor> actors, Optional<String> speaker) {
    return actors.stream()
        .map(actor -> Entity.of(actor, speaker.filter(name -> actors.size() == 1)))
        .toList();
  }

  private static Map<String, Object> lost(Pledge pledge) {
    Fields lost = Fields.of("firmness", pledge.firmness());
    if (pledge.negated()) {
      lost.with("negated", "refused, or not done");
    }
    lost.withAny("sectors", pledge.sectors());
    lost.withAny("speaker", pledge.speaker().filter(name -> pledge.by().size() != 1));
    lost.withAny("instrument", pledge.instrument().map(Instrument::name));
    lost.withAny("stage", pledge.instrument().flatMap(Instrument::stage));
    return lost.map();
  }
}
