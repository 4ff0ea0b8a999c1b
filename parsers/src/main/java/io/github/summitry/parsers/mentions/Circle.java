package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The <em>circle</em>: the parties of the meeting spoken of last, to whom plurals refer. One object
 * follows one story; not thread-safe.
 */
final class Circle {
  private final Leaders leaders;
  private final Actor home;

  private List<Actor> parties = List.of();

  /** The circle when the sentence began. */
  private List<Actor> earlier = List.of();

  /** The last circle of each size. */
  private final Map<Integer, List<Actor>> bySize = new HashMap<>();

  /** The principals whom the sentence has named so far. */
  private final List<Actor> here = new ArrayList<>();

  /** The principals whom the sentence before named. */
  private List<Actor> before = List.of();

  /** At whose invitation somebody does what the sentence tells. */
  private List<Actor> inviters = List.of();

  /** The country of the place named last. */
  private Optional<Actor> ground = Optional.empty();

  Circle(Leaders leaders, Actor home) {
    this.leaders = leaders;
    this.home = home;
  }

  /**
   * Begins a sentence.
   *
   * @param joins whether its subjects take part in what the sentence before told
   */
  void beginSentence(boolean joins) {
    before = List.copyOf(here);
    if (here.size() == 1 && !here.containsAll(inviters)) {
      before = new ArrayList<>(here);
      before.addAll(inviters);
    }
    inviters = List.of();
    earlier = parties;
    bySize.put(parties.size(), parties);
    if (!joins) {
      here.clear();
    }
  }

  /** Takes note of at whose invitation somebody comes: the two will meet. */
  void invited(List<Actor> by) {
    inviters = by;
  }

  void beginClause() {
    here.clear();
  }

  /** Returns how many principals the sentence has named so far. */
  int named() {
    return here.size();
  }

  List<Actor> parties() {
    return parties;
  }

  /** The parties that a plural refers to: those named in the sentence, else the circle. */
  List<Actor> parties(int wanted) {
    List<Actor> meant = here.size() >= 2 ? List.copyOf(here) : parties;
    if (wanted == 2 && here.size() == 1 && !here.contains(home)) {
      return List.of(home, here.get(0));
    }
    if (wanted > 1 && here.size() < 2 && before.size() == wanted) {
      return before;
    }
    if (wanted == 3 && here.size() == 1 && leaders.areSeveral(here.get(0))) {
      return List.of(home, here.get(0));
    }
    if (meant.isEmpty() && wanted <= 2) {
      return leaders.onlyTwo();
    }
    if (wanted <= 1 || meant.size() == wanted) {
      return meant;
    }
    if (parties.size() == wanted) {
      return parties;
    }
    if (meant.size() > wanted) {
      List<Actor> known = bySize.getOrDefault(wanted, List.of());
      boolean within = here.isEmpty() && !known.isEmpty() && meant.containsAll(known);
      return within ? known : latest(meant, wanted);
    }
    boolean heads = parties.stream().anyMatch(leaders::areSeveral);
    return bySize.getOrDefault(wanted, heads ? parties : leaders.sides(wanted));
  }

  /**
   * The parties that "them" refers to: where the sentence has named only one who was no party of
   * what the sentence before told, these.
   */
  List<Actor> others() {
    boolean another = here.size() == 1 && !earlier.contains(here.get(0)) && earlier.size() > 1;
    return another ? earlier : parties(0);
  }

  /**
   * The parties that "with the two" refers to, where one of the three who met meets the others;
   * empty if the story tells of no such three.
   */
  List<Actor> rest(int wanted) {
    List<Actor> all = bySize.getOrDefault(wanted + 1, List.of());
    return here.size() == 1 && all.contains(here.get(0))
        ? all.stream().filter(actor -> !actor.equals(here.get(0))).toList()
        : List.of();
  }

  /** The parties that "With X, the two" refers to: of whom the sentence has named nobody yet. */
  List<Actor> apart(int wanted) {
    boolean apart = earlier.size() == wanted && Collections.disjoint(earlier, here);
    return apart ? earlier : List.of();
  }

  /** Of many parties, the home side and the ones named last. */
  private List<Actor> latest(List<Actor> many, int wanted) {
    List<Actor> others = many.stream().filter(a -> !a.equals(home)).toList();
    if (!many.contains(home)) {
      return many.subList(many.size() - wanted, many.size());
    }
    return Stream.concat(
            Stream.of(home), others.subList(others.size() - wanted + 1, others.size()).stream())
        .toList();
  }

  /** The one foreign leader of the circle. */
  Optional<Person> guest() {
    List<Actor> others = parties.stream().filter(actor -> !actor.equals(home)).toList();
    return others.size() == 1 ? leaders.of(others.get(0)) : Optional.empty();
  }

  /** The party of the circle in whose country the story is just now. */
  Optional<Actor> host() {
    return ground.filter(parties::contains);
  }

  /** The other party of a circle of two. */
  Optional<Actor> otherThan(Actor one) {
    return parties.size() == 2 && parties.contains(one)
        ? parties.stream().filter(a -> !a.equals(one)).findFirst()
        : Optional.empty();
  }

  void place(Actor country) {
    ground = Optional.of(country);
  }

  /** Takes note of principals who take part in what is told. */
  void enter(List<Actor> actors) {
    for (Actor actor : actors) {
      if (!here.contains(actor)) {
        here.add(actor);
      }
    }
    if (here.size() >= 2) {
      boolean others = !here.contains(home) && parties.contains(home) && leaders.isKnown(home);
      parties = others ? parties : List.copyOf(here);
    } else if (!here.get(0).equals(home)) {
      boolean within = parties.contains(here.get(0)) && parties.size() > 1;
      parties = within ? parties : List.of(home, here.get(0));
    }
  }
}
