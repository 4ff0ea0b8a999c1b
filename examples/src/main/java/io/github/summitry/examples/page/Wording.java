package io.github.summitry.examples.page;

import io.github.summitry.Actor;
import io.github.summitry.Firmness;
import io.github.summitry.Participant;
import io.github.summitry.Place;
import io.github.summitry.Sector;
import io.github.summitry.corpus.Difference;
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

  /** Returns what a pledge is: {@code not pledged by JP to KR on energy, trade}. */
  static String pledge(
      Firmness firmness, boolean negated, List<Actor> by, List<Actor> to, List<Sector> sectors) {
    String on = sectors.stream().map(Wording::lower).collect(Collectors.joining(", "));
    return (negated ? "not " : "")
        + lower(firmness)
        + " by "
        + codes(by)
        + (to.isEmpty() ? "" : " to " + codes(to))
        + (on.isEmpty() ? "" : " on " + on);
  }

  /** Returns what stands before what is told of a meeting or a pledge. */
  static String name(Difference.Field field) {
    return switch (field) {
      case DATE -> "Date";
      case PARTICIPANTS -> "Parties";
      case STATUS -> "Status";
      case FORMAT -> "Form";
      case PLACE -> "Place";
      case OCCASION -> "Occasion";
      case ORDER -> "Order of the day";
      case FIRMNESS -> "Firmness";
      case TEXT -> "Words";
    };
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
