package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The leaders of a story and in which order it names them. One object follows one story; not
 * thread-safe.
 */
final class Leaders {
  /** Words in the offices of those who deal with other governments where no leader does. */
  private static final List<String> DEALING =
      List.of(
          "minister", "secretary of state", "vice president", "vice premier", "speaker", "envoy");

  private final Actor home;

  /** The leaders of each party in the order of the article. */
  private final Map<Actor, List<Person>> all = new HashMap<>();

  /** The leader of each party whom the text named last. */
  private final Map<Actor, Person> last = new HashMap<>();

  /** Those whom the text has named, the latest first. */
  private final Deque<Person> latest = new ArrayDeque<>();

  private final Set<Person> known = new HashSet<>();

  Leaders(List<Person> people, Actor home) {
    this.home = home;
    for (Person person : people) {
      if (person.isLeader() && person.actor().isPresent()) {
        all.computeIfAbsent(person.actor().get(), a -> new ArrayList<>()).add(person);
      }
    }
  }

  /** Takes note of a leader whom the text names; at home it is the first who leads the story. */
  void name(Person leader) {
    known.add(leader);
    Salience.remember(latest, leader);
    if (leader.actor().isPresent() && !leader.actor().get().equals(home)) {
      last.put(leader.actor().get(), leader);
    }
  }

  /** Whether the story has named the leader already. */
  boolean isKnown(Person leader) {
    return known.contains(leader);
  }

  /** Whether the story has named the party's leader already. */
  boolean isKnown(Actor party) {
    Optional<Person> leader = of(party);
    return leader.isPresent() && isKnown(leader.get());
  }

  /** The party's leader: of several the one named last. */
  Optional<Person> of(Actor party) {
    Person named = last.get(party);
    List<Person> heads = named == null ? all.getOrDefault(party, List.of()) : List.of(named);
    return heads.isEmpty() ? Optional.empty() : Optional.of(heads.get(0));
  }

  /** Whether several persons head an organisation. */
  boolean areSeveral(Actor party) {
    return !party.isState() && all.getOrDefault(party, List.of()).size() > 1;
  }

  /** The leader named last of whom something is true. */
  Optional<Person> latest(Predicate<Person> fits) {
    for (Person leader : latest) {
      if (fits.test(leader)) {
        return Optional.of(leader);
      }
    }
    return Optional.empty();
  }

  /** The one before the leader named last ({@code the former}), or that one. */
  Optional<Person> ofTwo(boolean former) {
    return latest.stream().skip(former ? 1 : 0).findFirst();
  }

  /** The sides of all leaders whom the story has named so far, if they are as many as wanted. */
  List<Actor> sides(int wanted) {
    List<Actor> sides = latest.stream().flatMap(p -> p.actor().stream()).distinct().toList();
    return sides.size() == wanted ? sides : List.of();
  }

  /** The sides of the only two leaders whom the story has named so far, the first first. */
  List<Actor> onlyTwo() {
    List<Actor> sides = sides(2);
    return latest.size() == 2 && !sides.isEmpty() ? List.of(sides.get(1), sides.get(0)) : List.of();
  }

  /** Whether persons all deal with other governments where no leader does. */
  static boolean areMinisters(List<Person> persons) {
    for (Person person : persons) {
      String office = person.office().orElse("");
      boolean deals = false;
      for (String title : DEALING) {
        deals |= office.contains(title);
      }
      if (!deals) {
        return false;
      }
    }
    return true;
  }
}
