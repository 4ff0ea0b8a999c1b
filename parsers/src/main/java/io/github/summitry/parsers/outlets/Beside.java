package io.github.summitry.parsers.outlets;

import io.github.summitry.Warning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a container says of an article beside its text.
 *
 * @param headline its title
 * @param section the part of the paper
 * @param authors its writers as they are written there
 * @param warnings what went wrong while it was fetched
 */
record Beside(
    Optional<String> headline,
    Optional<String> section,
    Optional<String> authors,
    List<Warning> warnings) {
  static final Beside NOTHING =
      new Beside(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  boolean isNothing() {
    return headline.isEmpty() && section.isEmpty() && authors.isEmpty() && warnings.isEmpty();
  }

  Beside withHeadline(String known) {
    return new Beside(Optional.of(known), section, authors, warnings);
  }

  Beside withSection(String known) {
    return new Beside(headline, Optional.of(known), authors, warnings);
  }

  Beside withAuthors(String known) {
    return new Beside(headline, section, Optional.of(known), warnings);
  }

  Beside withWarnings(List<Warning> more) {
    return new Beside(
        headline, section, authors, Stream.concat(warnings.stream(), more.stream()).toList());
  }
}
