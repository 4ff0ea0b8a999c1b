package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who is spoken of as the story goes on: the <em>focus</em>, the person who was last a subject, the
 * <em>circle</em>, the parties of the meeting spoken of last, and who led each party last. One
 * object follows one story; not thread-safe.
 */
final class Salience {
  /** Nobody further back is meant by a pronoun; more are forgotten, so that time stays linear. */
  private static final int MOST_REMEMBERED = 300;

  private final List<Person> people;
  private final Actor home;

  /** The leaders of each party in the order of the article. */
  private final Map<Actor, List<Person>> leaders = new HashMap<>();

  /** The leader of each party whom the text named last. */
  private final Map<Actor, Person> named = new HashMap<>();

  /** The persons who are subjects in the sentence that is being read. */
  private final Set<Person> subjects = new LinkedHashSet<>();

  /** The subjects so far, the latest first. */
  private final Deque<Person> recent = new ArrayDeque<>();

  /** The last circle of each size. */
  private final Map<Integer, List<Actor>> circles = new HashMap<>();

  /** The persons whom the sentence has named as anything else, the latest first. */
  private final Deque<Person> objects = new ArrayDeque<>();

  /** The principals whom the sentence has named so far. */
  private final List<Actor> here = new ArrayList<>();

  /** The leaders in the order in which they were named, the latest first. */
  private final Deque<Person> latest = new ArrayDeque<>();

  /** The leaders whom the text has named. */
  private final Set<Person> known = new HashSet<>();

  /** The principals whom the sentence before named. */
  private List<Actor> before = List.of();

  private Optional<Person> focus = Optional.empty();

  /** The focus before a clause that only hangs on the sentence's first. */
  private Optional<Person> led = Optional.empty();

  private List<Actor> circle = List.of();

  /** The circle when the sentence began. */
  private List<Actor> earlier = List.of();

  /** The country of the place named last. */
  private Optional<Actor> ground = Optional.empty();

  Salience(List<Person> people, Actor home) {
    this.people = people;
    this.home = home;
    for (Person person : people) {
      if (person.isLeader() && person.actor().isPresent()) {
        leaders.computeIfAbsent(person.actor().get(), a -> new ArrayList<>()).add(person);
      }
    }
  }

  /**
   * Begins a sentence.
   *
   * @param joins whether its subjects take part in what the sentence before told
   */
  void beginSentence(boolean joins) {
    focus = focus();
    led = Optional.empty();
    subjects.clear();
    objects.clear();
    before = List.copyOf(here);
    earlier = circle;
    if (!joins) {
      here.clear();
    }
  }

  void beginClause() {
    here.clear();
  }

  /** Returns how many principals the sentence has named so far. */
  int named() {
    return here.size();
  }

  List<Person> people() {
    return people;
  }

  Actor home() {
    return home;
  }

  /** Whom the sentences so far were about. */
  Optional<Person> focus() {
    return led.isPresent() ? led : focus;
  }

  List<Actor> circle() {
    return circle;
  }

  /** The parties that a plural refers to: those named in the sentence, else the circle. */
  List<Actor> parties(int wanted) {
    List<Actor> parties = here.size() >= 2 ? List.copyOf(here) : circle;
    if (wanted == 2 && here.size() == 1 && !here.contains(home)) {
      return List.of(home, here.get(0));
    }
    if (wanted > 1 && here.size() < 2 && before.size() == wanted) {
      return before;
    }
    if (wanted == 3 && here.size() == 1 && isHeaded(here.get(0))) {
      return List.of(home, here.get(0));
    }
    if (parties.isEmpty() && wanted <= 2) {
      return onlyTwo();
    }
    if (wanted <= 1 || parties.size() == wanted) {
      return parties;
    }
    if (circle.size() == wanted) {
      return circle;
    }
    if (parties.size() > wanted) {
      return latest(parties, wanted);
    }
    boolean heads = circle.stream().anyMatch(this::isHeaded);
    List<Actor> last = heads ? circle : allNamed(wanted);
    return circles.getOrDefault(wanted, last);
  }

  /** Whether several persons head an organisation. */
  private boolean isHeaded(Actor actor) {
    return !actor.isState() && leaders.getOrDefault(actor, List.of()).size() > 1;
  }

  /** The sides of all leaders whom the story has named so far, if they are as many as wanted. */
  private List<Actor> allNamed(int wanted) {
    List<Actor> sides = latest.stream().flatMap(p -> p.actor().stream()).distinct().toList();
    return sides.size() == wanted ? sides : List.of();
  }

  /**
   * The parties that "them" refers to: where the sentence has named only one who was no party of
   * what the sentence before told, these.
   */
  List<Actor> others() {
    boolean another = here.size() == 1 && !earlier.contains(here.get(0)) && earlier.size() > 1;
    return another ? earlier : parties(0);
  }

  /** The sides of the only two leaders whom the story has named so far. */
  private List<Actor> onlyTwo() {
    List<Actor> sides = latest.stream().flatMap(p -> p.actor().stream()).distinct().toList();
    return latest.size() == 2 && sides.size() == 2
        ? List.of(sides.get(1), sides.get(0))
        : List.of();
  }

  /** Of many parties, the home side and the ones named last. */
  private List<Actor> latest(List<Actor> parties, int wanted) {
    List<Actor> others = parties.stream().filter(a -> !a.equals(home)).toList();
    if (!parties.contains(home)) {
      return parties.subList(parties.size() - wanted, parties.size());
    }
    return Stream.concat(
            Stream.of(home), others.subList(others.size() - wanted + 1, others.size()).stream())
        .toList();
  }

  /** The actor's leader: of several the one named last. */
  Optional<Person> leaderOf(Actor actor) {
    return Optional.ofNullable(named.get(actor))
        .or(() -> leaders.getOrDefault(actor, List.of()).stream().findFirst());
  }

  /** The one foreign leader of the circle. */
  Optional<Person> guest() {
    List<Actor> others = circle.stream().filter(actor -> !actor.equals(home)).toList();
    return others.size() == 1 ? leaderOf(others.get(0)) : Optional.empty();
  }

  /** The party of the circle in whose country the story is just now. */
  Optional<Actor> host() {
    return ground.filter(circle::contains);
  }

  /** The other party of a circle of two. */
  Optional<Actor> otherThan(Actor one) {
    return circle.size() == 2 && circle.contains(one)
        ? circle.stream().filter(a -> !a.equals(one)).findFirst()
        : Optional.empty();
  }

  /** The person spoken of last to whom a pronoun of that gender can refer. */
  Optional<Person> antecedent(boolean she) {
    if (focus.isEmpty() || focus.get().woman() == she) {
      return focus;
    }
    return last(p -> p.woman() == she)
        .or(() -> latest.stream().filter(p -> p.woman() == she).findFirst())
        .or(() -> focus);
  }

  /** The one before the person named last ({@code the former}), or that one. */
  Optional<Person> ofTwo(boolean former) {
    return latest.stream().skip(former ? 1 : 0).findFirst();
  }

  /** Takes note of a person who is no subject. */
  void mention(Person person) {
    objects.addFirst(person);
  }

  /** Takes note of a pronoun that is a subject. */
  void again(Person person) {
    subjects.add(person);
    remember(recent, person);
  }

  /** Somebody else than the subject to whom an object of that gender can refer. */
  Optional<Person> other(boolean she) {
    Optional<Person> object =
        objects.stream().filter(p -> isNoSubject(p) && p.woman() == she).findFirst();
    return object.isPresent() ? object : otherThanObjects(she);
  }

  private Optional<Person> otherThanObjects(boolean she) {
    return antecedent(she)
        .filter(this::isNoSubject)
        .or(() -> last(p -> subjects.contains(p) && !isFocus(p) && p.woman() == she))
        .or(() -> leaderOf(home).filter(this::isNoSubject))
        .or(() -> last(p -> isNoSubject(p) && p.woman() == she));
  }

  private Optional<Person> ours() {
    return subjects.stream()
        .filter(p -> p.actor().filter(home::equals).isPresent())
        .findFirst()
        .or(() -> leaderOf(home))
        .or(() -> focus);
  }

  /** Whether a leader has been a subject in the sentence. */
  boolean isLed() {
    for (Person subject : subjects) {
      if (subject.isLeader()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the person is the one spoken of last as a subject. */
  boolean isFocus(Person person) {
    return focus.filter(person::equals).isPresent();
  }

  /** Whether the story has named the leader already. */
  boolean isKnown(Person leader) {
    return known.contains(leader);
  }

  private boolean isNoSubject(Person person) {
    return !subjects.contains(person);
  }

  private Optional<Person> last(Predicate<Person> fits) {
    return recent.stream().filter(fits).findFirst();
  }

  private static void remember(Deque<Person> persons, Person person) {
    persons.remove(person);
    persons.addFirst(person);
    if (persons.size() > MOST_REMEMBERED) {
      persons.removeLast();
    }
  }

  /** Takes note of the subject of a clause; of a coordinated one the home side stays in focus. */
  void subject(Person person, boolean coordinated) {
    led = Optional.empty();
    refer(person, coordinated);
  }

  /** Takes note of the subject of a clause that hangs on another: with its sentence it is over. */
  void aside(Person person, boolean coordinated) {
    led = led.isPresent() ? led : focus;
    refer(person, coordinated);
  }

  private void refer(Person person, boolean coordinated) {
    focus = coordinated ? ours() : Optional.of(person);
    again(person);
  }

  /** Takes note of a leader whom the text names; at home it is the first who leads the story. */
  void name(Person leader) {
    known.add(leader);
    remember(latest, leader);
    leader.actor().filter(a -> !a.equals(home)).ifPresent(actor -> named.put(actor, leader));
  }

  void place(Actor country) {
    ground = Optional.of(country);
  }

  /** Takes note of principals who take part in what is told. */
  void enter(List<Actor> actors) {
    Set<Actor> parties = new LinkedHashSet<>(here);
    parties.addAll(actors);
    here.clear();
    here.addAll(parties);
    if (here.size() >= 2) {
      boolean others =
          !here.contains(home)
              && circle.contains(home)
              && leaderOf(home).filter(this::isKnown).isPresent();
      circle = others ? circle : List.copyOf(here);
    } else if (!here.get(0).equals(home)) {
      circle =
          circle.contains(here.get(0)) && circle.size() > 1 ? circle : List.of(home, here.get(0));
    }
    circles.put(circle.size(), circle);
  }
}
