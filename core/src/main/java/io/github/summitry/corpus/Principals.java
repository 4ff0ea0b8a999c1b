package io.github.summitry.corpus;

import io.github.summitry.Actor;
import io.github.summitry.Leader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells which names of one actor's leaders are one person's. A name that fits several people, like
 * a surname alone, is a person of its own.
 */
final class Principals {
  private final Map<String, List<Group>> byPart = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();
  private final Optional<Actor> actor;

  private Principals(Optional<Actor> actor) {
    this.actor = actor;
  }

  /** One person's names with the articles that give them. */
  private static final class Group {
    private final PersonName fullest;
    private final Map<String, List<Reported<Leader>>> accounts = new LinkedHashMap<>();

    private Group(PersonName fullest) {
      this.fullest = fullest;
    }
  }

  /** Returns the people by actor and name; the actor is unknown last. */
  static List<Principal> of(Collection<Reported<Leader>> leaders) {
    Map<String, Map<String, List<Reported<Leader>>>> byActor = new TreeMap<>();
    for (Reported<Leader> leader : leaders) {
      String actor = leader.fact().actor().map(Actor::code).orElse("~");
      byActor
          .computeIfAbsent(actor, a -> new LinkedHashMap<>())
          .computeIfAbsent(leader.fact().name(), n -> new ArrayList<>())
          .add(leader);
    }
    List<Principal> people = new ArrayList<>();
    byActor.forEach(
        (actor, names) -> {
          Optional<Actor> of = actor.equals("~") ? Optional.empty() : Optional.of(Actor.of(actor));
          people.addAll(new Principals(of).people(names));
        });
    return people;
  }

  private List<Principal> people(Map<String, List<Reported<Leader>>> accounts) {
    accounts.keySet().stream()
        .map(PersonName::of)
        .sorted(
            Comparator.comparing((PersonName name) -> -name.parts().size())
                .thenComparing(name -> -accounts.getOrDefault(name.text(), List.of()).size())
                .thenComparing(PersonName::text))
        .forEach(name -> place(name, accounts.getOrDefault(name.text(), List.of())));
    return groups.stream()
        .map(this::principal)
        .sorted(Comparator.comparing(Principal::name))
        .toList();
  }

  private void place(PersonName name, List<Reported<Leader>> accounts) {
    Set<Group> fitting = new LinkedHashSet<>();
    for (String part : name.parts()) {
      for (Group group : byPart.getOrDefault(part, List.of())) {
        if (group.fullest.mayBe(name)) {
          fitting.add(group);
        }
      }
    }
    Group group = fitting.size() == 1 ? fitting.iterator().next() : added(name);
    group.accounts.put(name.text(), accounts);
  }

  private Group added(PersonName name) {
    Group group = new Group(name);
    groups.add(group);
    new LinkedHashSet<>(name.parts())
        .forEach(part -> byPart.computeIfAbsent(part, p -> new ArrayList<>()).add(group));
    return group;
  }

  private Principal principal(Group group) {
    List<String> spellings = new ArrayList<>(group.accounts.keySet());
    spellings.sort(
        Comparator.comparing(name -> -group.accounts.getOrDefault(name, List.of()).size()));
    String name =
        spellings.stream()
            .filter(s -> !group.fullest.isFuller(PersonName.of(s)))
            .findFirst()
            .orElse(group.fullest.text());
    Set<String> all = new LinkedHashSet<>(spellings);
    Set<String> offices = new LinkedHashSet<>();
    List<Reported<Leader>> accounts =
        group.accounts.values().stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Reported::article, Publication.ORDER))
            .toList();
    for (Reported<Leader> account : accounts) {
      all.addAll(account.fact().aliases());
      account.fact().office().ifPresent(offices::add);
    }
    return new Principal(name, List.copyOf(all), actor, List.copyOf(offices), accounts);
  }
}
