package io.github.summitry.export;

import io.github.summitry.Actor;
import io.github.summitry.Format;
import io.github.summitry.Participant;
import io.github.summitry.Place;
import io.github.summitry.Status;
import io.github.summitry.corpus.Meeting;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A meeting in words, for those formats that want a title and a place as text. */
final class Wording {
  private Wording() {}

  /** Returns a title: {@code Proposed summit: Kim Do-yun (KR), Hana Mori (JP)}. */
  static String title(Meeting meeting) {
    String kind = reserve(meeting.status()) + kind(meeting.format());
    String parties =
        meeting.participants().stream().map(Wording::party).collect(Collectors.joining(", "));
    return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + ": " + parties;
  }

  /** Returns the place from the venue up: {@code Blue House, Seoul, KR}. */
  static String place(Place place) {
    return Stream.of(place.venue(), place.city(), place.country().map(Actor::code))
        .flatMap(part -> part.stream())
        .collect(Collectors.joining(", "));
  }

  private static String party(Participant party) {
    String code = party.actor().code();
    return party.leader().map(name -> name + " (" + code + ")").orElse(code);
  }

  /** What was held and what is fixed need no word; a plan is told as a plan. */
  private static String reserve(Status status) {
    return switch (status) {
      case HELD, SCHEDULED -> "";
      case EXPECTED -> "expected ";
      case PROPOSED -> "proposed ";
      case POSTPONED -> "postponed ";
      case CANCELLED -> "cancelled ";
    };
  }

  private static String kind(Format format) {
    return switch (format) {
      case SUMMIT -> "summit";
      case MEETING -> "meeting";
      case PHONE -> "phone call";
      case VIDEO -> "video call";
      case MEAL -> "meal";
    };
  }
}
