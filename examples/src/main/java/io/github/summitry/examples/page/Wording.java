package io.github.summitry.examples.page;

import io.github.summitry.Actor;
import io.github.summitry.Firmness;
import io.github.summitry.Participant;
import io.github.summitry.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that the page has for values. */
final class Wording {
  private Wording() {}

  /** Returns {@code north korea} for {@code NORTH_KOREA}. */
  static String lower(Enum<?> constant) {
    return lower(constant.name());
  }

  static String lower(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns how firm a pledge is: {@code agreed}, {@code not pledged}. */
  static String firmness(Firmness firmness, boolean negated) {
    return (negated ? "not " : "") + lower(firmness);
  }

  static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  static String codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).collect(Collectors.joining(", "));
  }

  static String party(Participant party) {
    return party
        .leader()
        .map(name -> name + " (" + party.actor() + ")")
        .orElse(party.actor().code());
  }

  static String parties(List<Participant> participants) {
    return participants.stream().map(Wording::party).collect(Collectors.joining(", "));
  }

  static String place(Place place) {
    return Stream.of(place.venue(), place.city(), place.country().map(Object::toString))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}
