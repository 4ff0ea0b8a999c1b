package io.github.summitry.export;

import io.github.summitry.Actor;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Actors as PLOVER's entities: three letters for a state, and what it has for organisations. */
final class Entity {
  private static final Map<String, String> OWN = Map.of("XK", "KOS", "UN", "UNO", "EU", "EUR");

  private Entity() {}

  /**
   * Returns the entity. A state is its government, since its leaders speak; an organisation is
   * named, since PLOVER has one code for most of them.
   */
  static Map<String, Object> of(Actor actor, Optional<String> person) {
    Fields entity = new Fields().withAny("code", code(actor));
    if (actor.isState()) {
      entity.with("sector", "GOV");
    } else {
      entity.with("identifier_text", actor.code());
    }
    return entity.withAny("entity_text", person).map();
  }

  static Optional<String> code(Actor actor) {
    Optional<String> own = Optional.ofNullable(OWN.get(actor.code()));
    if (own.isPresent()) {
      return own;
    }
    return actor.isState() ? alpha3(actor.code()) : Optional.of("IGO");
  }

  private static Optional<String> alpha3(String alpha2) {
    try {
      String code = new Locale.Builder().setRegion(alpha2).build().getISO3Country();
      return code.isEmpty() ? Optional.empty() : Optional.of(code);
    } catch (MissingResourceException | IllformedLocaleException e) {
      return Optional.empty(); // A code that ISO 3166 does not know has no longer form.
    }
  }
}
