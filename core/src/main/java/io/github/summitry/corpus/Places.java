package io.github.summitry.corpus;

import io.github.summitry.Actor;
import io.github.summitry.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a meeting takes place. */
final class Places {
  static final Aspect<Place> ASPECT =
      new Aspect<>(
          Difference.Field.PLACE,
          telling -> telling.summit().place().filter(place -> !text(place).isEmpty()),
          Places::text,
          Places::isFiner,
          (shown, other) -> kind(shown.value(), other.value()));

  private Places() {}

  /** Returns venue, city and country. */
  static String text(Place place) {
    return Stream.of(place.venue(), place.city(), place.country().map(Actor::code))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static boolean isFiner(Place one, Place other) {
    return mayBe(one, other) && parts(one) > parts(other);
  }

  private static int parts(Place place) {
    return (place.venue().isPresent() ? 4 : 0)
        + (place.city().isPresent() ? 2 : 0)
        + (place.country().isPresent() ? 1 : 0);
  }

  private static Difference.Kind kind(Place shown, Place other) {
    if (!mayBe(shown, other)) {
      return Difference.Kind.CONFLICT;
    }
    return parts(shown) == parts(other) ? Difference.Kind.SPELLING : Difference.Kind.FINER;
  }

  /** Returns whether no part contradicts the other's; a house may stand for its town. */
  static boolean mayBe(Place one, Place other) {
    return alike(one, other, Place::city, true)
        && alike(one, other, Place::venue, true)
        && alike(one, other, Place::country, false);
  }

  private static <P> boolean alike(
      Place one, Place other, Function<Place, Optional<P>> part, boolean houses) {
    Optional<P> first = part.apply(one);
    Optional<P> second = part.apply(other);
    return first.isEmpty()
        || second.isEmpty()
        || PersonName.of(first.get().toString()).mayBe(PersonName.of(second.get().toString()))
        || houses && (first.equals(one.city()) && isHouse(first.get(), other));
  }

  private static boolean isHouse(Object city, Place place) {
    return place.venue().map(venue -> venue.equals(city)).orElse(false);
  }

  /** Returns the place shown, with what compatible accounts add to it. */
  static Optional<Place> shown(List<Telling> tellings) {
    List<Voice<Place>> voices = ASPECT.voices(tellings);
    return ASPECT.shown(voices).map(shown -> completed(shown.value(), voices));
  }

  private static Place completed(Place place, List<Voice<Place>> voices) {
    Place.Builder all = Place.builder().from(place);
    List<Place> others =
        voices.stream().map(Voice::value).filter(other -> mayBe(place, other)).toList();
    if (place.city().isEmpty()) {
      all.city(first(others, Place::city));
    }
    if (place.country().isEmpty()) {
      all.country(first(others, Place::country));
    }
    return all.build();
  }

  private static <P> Optional<P> first(List<Place> places, Function<Place, Optional<P>> part) {
    return places.stream().flatMap(place -> part.apply(place).stream()).findFirst();
  }
}
