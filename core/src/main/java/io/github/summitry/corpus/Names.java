package io.github.summitry.corpus;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Names of people, each taken apart once; not thread-safe. */
final class Names {
  private final Map<String, PersonName> known = new HashMap<>();

  PersonName of(String text) {
    return known.computeIfAbsent(text, PersonName::of);
  }

  /** Returns a set of that name alone, open to others. */
  Set<PersonName> only(String text) {
    Set<PersonName> names = new LinkedHashSet<>();
    names.add(of(text));
    return names;
  }
}
