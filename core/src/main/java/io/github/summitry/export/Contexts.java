package io.github.summitry.export;

import io.github.summitry.Sector;
import io.github.summitry.corpus.Meeting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** PLOVER's contexts, what an event is about: from the sectors of pledges. */
final class Contexts {
  private final Map<String, Set<Sector>> sectors = new HashMap<>();

  Contexts(Catalogue catalogue) {
    catalogue
        .pledges()
        .forEach(
            pledge ->
                catalogue
                    .meeting(pledge)
                    .ifPresent(meeting -> sectors(meeting).addAll(pledge.fact().sectors())));
  }

  private Set<Sector> sectors(Meeting meeting) {
    return sectors.computeIfAbsent(meeting.id(), id -> EnumSet.noneOf(Sector.class));
  }

  /** Returns the contexts of a meeting: diplomacy, and what was pledged there. */
  List<String> of(Meeting meeting) {
    Set<String> contexts = new LinkedHashSet<>();
    if (meeting.background()) {
      contexts.add("historical");
    }
    contexts.add("diplomatic");
    contexts.addAll(of(sectors.getOrDefault(meeting.id(), Set.of())));
    return List.copyOf(contexts);
  }

  /** Returns the distinct contexts of sectors; a sector without one gives none. */
  static List<String> of(Collection<Sector> sectors) {
    Set<String> contexts = new LinkedHashSet<>();
    sectors.forEach(sector -> of(sector).ifPresent(contexts::add));
    return new ArrayList<>(contexts);
  }

  /** Returns the context that covers a sector's matters, not just some of them; empty if none. */
  static Optional<String> of(Sector sector) {
    return switch (sector) {
      case DEFENSE -> Optional.of("military");
      case DIPLOMACY -> Optional.of("diplomatic");
      case ECONOMY, TRADE, SUPPLY_CHAIN, INDUSTRY, DEVELOPMENT -> Optional.of("economic");
      case TECHNOLOGY -> Optional.of("technology");
      case CLIMATE -> Optional.of("environment");
      case HEALTH -> Optional.of("health");
      case JUSTICE -> Optional.of("legal");
      case SECURITY, NORTH_KOREA, ENERGY, CULTURE, PEOPLE, HISTORY -> Optional.empty();
    };
  }
}
