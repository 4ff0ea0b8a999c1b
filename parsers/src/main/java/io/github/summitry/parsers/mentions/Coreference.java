package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Resolves who is meant, sentence by sentence in the order of the story: pronouns, offices and
 * groups get the persons and actors they stand for. One object reads one story; not thread-safe.
 *
 * <p>Two things are kept: the <em>focus</em>, the person spoken of last as a subject, and the
 * <em>circle</em>, the parties of the meeting spoken of last.
 */
final class Coreference {
  private static final Set<String> OBLIQUE =
      Set.of(
          "by",
          "of",
          "from",
          "under",
          "since",
          "like",
          "including",
          "about",
          "against",
          "than",
          "as");
  private static final Set<String> PRESIDENTS = Set.of("president", "leader", "chairman", "king");

  private static final int PASSING = 8;

  private final List<Person> people;
  private final Actor home;

  /** The persons who are subjects in the sentence that is being read. */
  private final Set<Person> subjects = new HashSet<>();

  /** The subjects so far, the latest first. */
  private final Deque<Person> recent = new ArrayDeque<>();

  private Optional<Person> focus = Optional.empty();
  private List<Actor> circle = List.of();

  Coreference(List<Person> people, Actor home) {
    this.people = people;
    this.home = home;
  }

  /** Returns the parties of the meeting spoken of last. */
  List<Actor> circle() {
    return circle;
  }

  List<Node> resolve(List<Node> nodes) {
    List<Node> resolved = new ArrayList<>(nodes.size());
    List<Actor> here = new ArrayList<>();
    subjects.clear();
    boolean quoted = false;
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).is(";")) {
        here.clear();
      }
      Node node = meant(nodes, i, here);
      resolved.add(node);
      quoted ^= node.kind() == Node.Kind.MARK && "“”\"".contains(node.lower());
      if (!quoted) {
        follow(nodes, i, node, here);
      }
    }
    return resolved;
  }

  private Node meant(List<Node> nodes, int index, List<Actor> here) {
    Node node = nodes.get(index);
    return switch (node.kind()) {
      case PRONOUN -> isObject(nodes, index) ? object(node, here) : pronoun(node, here);
      case GROUP -> node.actors().isEmpty() ? group(node, here) : withLeaders(node, node.actors());
      case OFFICE -> office(node);
      default -> node;
    };
  }

  /** Whether a personal pronoun is an object: {@code him}, {@code her} without a noun behind. */
  private static boolean isObject(List<Node> nodes, int index) {
    Node node = nodes.get(index);
    if (node.is("him")) {
      return true;
    }
    Node next = index + 1 < nodes.size() ? nodes.get(index + 1) : Node.NOTHING;
    boolean noun = next.kind() == Node.Kind.WORD && !Words.isFunctionWord(next.lower());
    return node.is("her") && !noun && next.kind() != Node.Kind.DEMONYM;
  }

  /** Him and her are somebody else than the subject of their sentence. */
  private Node object(Node node, List<Actor> here) {
    Optional<Person> other =
        antecedent(node)
            .filter(person -> !subjects.contains(person))
            .or(() -> leaderOf(home).filter(person -> !subjects.contains(person)));
    return other.isEmpty()
        ? pronoun(node, here)
        : node.meaning(other.stream().toList(), other.flatMap(Person::actor).stream().toList());
  }

  /** The person spoken of last to whom the pronoun's gender can refer. */
  private Optional<Person> antecedent(Node node) {
    boolean she = node.is("she") || node.is("her") || node.is("hers");
    if (focus.isEmpty() || focus.get().woman() == she) {
      return focus;
    }
    return recent.stream().filter(p -> p.woman() == she).findFirst().or(() -> focus);
  }

  private Node pronoun(Node node, List<Actor> here) {
    return switch (node.pronoun().orElse(Pronoun.THING)) {
      case PERSON -> {
        Optional<Person> person = antecedent(node);
        yield node.meaning(
            person.stream().toList(), person.flatMap(Person::actor).stream().toList());
      }
      case GROUP -> group(node, here);
      default -> node;
    };
  }

  private Node group(Node node, List<Actor> here) {
    List<Actor> parties = here.size() >= 2 ? List.copyOf(here) : circle;
    int wanted = node.count();
    if (wanted > 1 && parties.size() > wanted) {
      parties = latest(parties, wanted);
    } else if (wanted > 1 && parties.size() < wanted) {
      parties = circle.size() == wanted ? circle : List.of();
    }
    return withLeaders(node, parties);
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

  private Node withLeaders(Node node, List<Actor> actors) {
    List<Person> leaders =
        node.isOfOfficials()
            ? List.of()
            : actors.stream().flatMap(actor -> leaderOf(actor).stream()).toList();
    return node.meaning(leaders, actors);
  }

  /** The actor's leader, if the article names just one. */
  private Optional<Person> leaderOf(Actor actor) {
    List<Person> leaders =
        people.stream()
            .filter(p -> p.isLeader() && p.actor().filter(actor::equals).isPresent())
            .toList();
    return leaders.size() == 1 ? Optional.of(leaders.get(0)) : preferred(leaders);
  }

  private static Optional<Person> preferred(List<Person> leaders) {
    return leaders.stream().findFirst();
  }

  private Node office(Node node) {
    Optional<Title> title = node.title();
    if (title.isEmpty()) {
      return node;
    }
    String office = title.get().office().name();
    String printed = title.get().printed();
    List<Person> holders =
        people.stream()
            .filter(p -> p.isLeader() != node.isOfOfficials())
            .filter(
                p ->
                    node.actors().isEmpty()
                        || p.actor().filter(node.actors()::contains).isPresent())
            .filter(p -> holds(p, office, node) || holds(p, printed, node))
            .toList();
    boolean civil = title.get().office().kind() == Office.Kind.CIVIL;
    if (civil) {
      return node.meaning(List.of(), List.of());
    }
    if (title.get().plural()) {
      List<Actor> actors = node.actors().isEmpty() ? circle : node.actors();
      return withLeaders(node, actors);
    }
    Optional<Person> holder = choose(holders);
    if (holder.isPresent()) {
      return node.meaning(holder.stream().toList(), holder.get().actor().stream().toList());
    }
    boolean crowned = title.get().office().kind() == Office.Kind.CROWN && node.actors().isEmpty();
    Optional<Person> guest = crowned ? guest() : Optional.empty();
    if (guest.isPresent()) {
      return node.meaning(guest.stream().toList(), guest.get().actor().stream().toList());
    }
    boolean ownOffice =
        node.actors().isEmpty() && !node.isOfOfficials() && office.equals("president");
    return ownOffice ? node.meaning(List.of(), List.of(home)) : node;
  }

  private static boolean holds(Person person, String office, Node node) {
    boolean generic = PRESIDENTS.contains(office) && !office.equals("president");
    return generic && !node.actors().isEmpty()
        || person
            .office()
            .filter(held -> held.endsWith(office) || held.contains(office + " "))
            .isPresent();
  }

  /** Of several, the home side's, else the one of the meeting spoken of last. */
  private Optional<Person> choose(List<Person> holders) {
    return holders.stream()
        .filter(p -> p.actor().filter(home::equals).isPresent())
        .findFirst()
        .or(
            () ->
                holders.stream()
                    .filter(p -> p.actor().filter(circle::contains).isPresent())
                    .findFirst())
        .or(() -> holders.stream().findFirst());
  }

  /** Keeps the focus and the circle up to date with a node just read. */
  private void follow(List<Node> nodes, int index, Node node, List<Actor> here) {
    boolean single = node.kind() == Node.Kind.PERSON || node.kind() == Node.Kind.OFFICE;
    boolean aside =
        index > 0 && (nodes.get(index - 1).isAny(OBLIQUE) || nodes.get(index - 1).is("between"));
    if (node.kind() == Node.Kind.GROUP && node.actors().size() > 1 && !aside) {
      enter(node.actors(), here);
    }
    if (!single || node.actors().isEmpty()) {
      return;
    }
    boolean oblique = index > 0 && nodes.get(index - 1).isAny(OBLIQUE);
    boolean possessive = index + 1 < nodes.size() && isPossessive(nodes.get(index + 1));
    if (!oblique && !node.persons().isEmpty() && isSubject(nodes, index)) {
      boolean coordinated = index > 0 && nodes.get(index - 1).is("and");
      focus = coordinated ? leaderOf(home).or(() -> focus) : Optional.of(node.persons().get(0));
      subjects.addAll(node.persons());
      recent.remove(node.persons().get(0));
      recent.addFirst(node.persons().get(0));
    }
    boolean principal =
        node.kind() == Node.Kind.OFFICE
            ? !node.isOfOfficials()
            : node.persons().stream().allMatch(Person::isLeader);
    boolean ministers =
        circle.isEmpty() && !principal && node.persons().stream().allMatch(Coreference::isMinister);
    principal |= ministers;
    if (principal && !oblique && !possessive && !isInPassing(nodes, index)) {
      enter(node.actors(), here);
    }
  }

  /**
   * {@code for which X had lobbied}, {@code hopes to meet X}: named, but no party of what is told.
   */
  private static boolean isInPassing(List<Node> nodes, int index) {
    for (int i = index - 1; i >= Math.max(0, index - PASSING); i--) {
      Node node = nodes.get(i);
      if (node.is(".") || node.is(";") || node.is(",")) {
        return false;
      }
      boolean relative = node.is("which") || node.is("whom") || node.is("whose");
      if (relative && !nodes.get(Math.max(0, i - 1)).is("with") || node.isVerb("HOPE")) {
        return true;
      }
    }
    return false;
  }

  /** The one foreign leader of the meeting spoken of last. */
  private Optional<Person> guest() {
    List<Actor> others = circle.stream().filter(actor -> !actor.equals(home)).toList();
    return others.size() == 1 ? leaderOf(others.get(0)) : Optional.empty();
  }

  private static boolean isMinister(Person person) {
    return person
        .office()
        .filter(o -> o.contains("minister") || o.contains("secretary of state"))
        .isPresent();
  }

  private static boolean isPossessive(Node node) {
    return node.is("'s") || node.is("'");
  }

  /** Whether the node begins its clause or a verb follows it. */
  private static boolean isSubject(List<Node> nodes, int index) {
    boolean first = index == 0 || nodes.get(index - 1).kind() == Node.Kind.MARK;
    boolean related =
        index + 2 < nodes.size() && nodes.get(index + 1).is(",") && nodes.get(index + 2).is("who");
    if (related) {
      return true;
    }
    boolean prepositional =
        index > 0
            && Words.isPreposition(nodes.get(index - 1).lower())
            && !nodes.get(index - 1).is("as");
    if (prepositional) {
      return false;
    }
    for (int i = index + 1; i < Math.min(nodes.size(), index + 4); i++) {
      Node next = nodes.get(i);
      String word = next.lower();
      if (!next.verbs().isEmpty()
          || Words.isModal(word)
          || Words.isBe(word)
          || Words.isHave(word)
          || Words.isDo(word)) {
        return true;
      }
      if (!Words.isAdverb(word) && next.kind() != Node.Kind.DATE) {
        return first;
      }
    }
    return first;
  }

  private void enter(List<Actor> actors, List<Actor> here) {
    Set<Actor> parties = new LinkedHashSet<>(here);
    parties.addAll(actors);
    here.clear();
    here.addAll(parties);
    if (here.size() >= 2) {
      boolean others = !here.contains(home) && circle.contains(home) && leaderOf(home).isPresent();
      circle = others ? circle : List.copyOf(here);
    } else if (!here.get(0).equals(home)) {
      circle =
          circle.contains(here.get(0)) && circle.size() > 1 ? circle : List.of(home, here.get(0));
    }
  }
}
