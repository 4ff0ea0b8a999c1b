package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Person;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Story;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose the meetings of a story are where its sentences do not say so. Immutable. */
final class Partners {
  private static final WordSet STATES =
      WordSet.of(
          "sides",
          "countries",
          "nations",
          "governments",
          "states",
          "neighbors",
          "neighbours",
          "allies",
          "capitals",
          "koreas");

  private static final int OPENING = 5;

  /** What opens a clause that tells nothing of a meeting named before it. */
  private static final WordSet ASIDE =
      WordSet.of("when", "because", "since", "where", "while", "which");

  /** The first mention of each party's leader. */
  private final Map<Actor, Node> leaders = new HashMap<>();

  private final Optional<Node> host;

  /** The leader named first. */
  private final List<Person> first;

  private final boolean round;

  /** Whether the outlet writes for the home state, so that its leader is whom a story is about. */
  private final boolean atHome;

  Partners(Story story) {
    List<Person> named = List.of();
    for (Sentence sentence : story.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        Node node = sentence.at(i);
        if (node.kind() == Node.Kind.PERSON && node.persons().get(0).isLeader()) {
          node.actors().forEach(actor -> leaders.putIfAbsent(actor, node));
          named = named.isEmpty() ? node.persons() : named;
        }
      }
    }
    int opening = Math.min(OPENING, story.sentences().size());
    boolean told = false;
    for (Sentence sentence : story.sentences().subList(0, opening)) {
      told |= Rounds.isTold(sentence);
    }
    round = told;
    first = named;
    host = Optional.ofNullable(leaders.get(story.home()));
    atHome = story.isAtHome();
  }

  /** Returns the home state's leader, empty if the story names none or the nodes name him. */
  List<Node> hostUnless(List<Node> nodes) {
    List<Actor> actors = Subject.actorsOf(nodes);
    return host.isEmpty() || !Collections.disjoint(host.get().actors(), actors)
        ? List.of()
        : List.of(host.get());
  }

  /**
   * Returns whose a meeting is that the sentence gives to nobody: the leader's whose office tells
   * of it; else the home leader's, or in a story of no home the one's whom the sentences before
   * were about.
   */
  List<Node> aboutUnless(Clauses clauses, List<Node> nodes) {
    List<Node> office = ofOffice(clauses, nodes);
    if (!office.isEmpty()) {
      return office;
    }
    Optional<Person> focus = clauses.sentence().focus().filter(p -> !atHome && p.isLeader());
    Node leader = focus.flatMap(Person::actor).map(leaders::get).orElse(Node.NOTHING);
    return Collections.disjoint(leader.actors(), Subject.actorsOf(nodes))
            && leader.kind() == Node.Kind.PERSON
        ? List.of(leader)
        : hostUnless(nodes);
  }

  /** Whether the story tells at its beginning of a round of talks, one by one. */
  boolean isRound() {
    return round;
  }

  /** Whether a node names whom the story is about: the home leader, else the one named first. */
  boolean isAbout(Node node) {
    return isHost(node) || !atHome && !first.isEmpty() && first.equals(node.persons());
  }

  /** Whether the outlet writes for the home state. */
  boolean isAtHome() {
    return atHome;
  }

  /** Whether a node names the home state's leader. */
  boolean isHost(Node node) {
    return host.isPresent() && host.get().persons().equals(node.persons());
  }

  /** {@code The White House said}: its leader. */
  private List<Node> ofOffice(Clauses clauses, List<Node> nodes) {
    for (VerbGroup group : clauses.groups()) {
      Node body = group.is(Family.SAY) ? clauses.subjectOf(group).head() : Node.NOTHING;
      boolean one = body.kind() == Node.Kind.BODY && body.actors().size() == 1;
      if (one && Collections.disjoint(body.actors(), Subject.actorsOf(nodes))) {
        return leadersOf(body.actors());
      }
    }
    return List.of();
  }

  /**
   * Returns the first mentions of the parties' leaders, empty unless the story names one of each.
   */
  List<Node> leadersOf(List<Actor> parties) {
    List<Node> found = new ArrayList<>();
    for (Actor party : parties) {
      Node leader = leaders.get(party);
      if (leader == null) {
        return List.of();
      }
      found.add(leader);
    }
    return found;
  }

  /**
   * Returns the leaders of the states of a summit; of three or more the states as such whose
   * leaders the story does not name. Empty if it names too few.
   */
  List<Node> leadersOrStates(List<Node> states) {
    List<Node> found = new ArrayList<>();
    int named = 0;
    for (Node state : states) {
      Node leader = state.actors().size() == 1 ? leaders.get(state.actors().get(0)) : null;
      named += leader == null ? 0 : 1;
      found.add(leader == null ? state : leader);
    }
    boolean several = states.size() > 2 && named > 0;
    return several || named == states.size() ? found : leadersOf(Subject.actorsOf(states));
  }

  /** Returns the subject of the clause around a meeting, its partners excepted. */
  List<Node> subjectAround(Clauses clauses, int noun, List<Node> partners) {
    Optional<Subject> nearest = Optional.empty();
    boolean told = isSubject(clauses, noun);
    int from = noun;
    while (from > 0 && !clauses.sentence().at(from).is(";")) {
      from--;
    }
    for (VerbGroup group : clauses.groups()) {
      if (!group.isFinite() || group.begin() < from || told && isOther(clauses, group, noun)) {
        continue;
      }
      Subject subject = clauses.subjectOf(group);
      int opening = subject.begin() - 1;
      opening -= clauses.sentence().at(opening).isDeterminer() ? 1 : 0;
      boolean state = isOfStates(subject.head()) && clauses.sentence().at(group.head()).isBe();
      if (state && group.verbs().isEmpty()) {
        continue;
      }
      boolean aside = clauses.sentence().at(opening).isAny(ASIDE);
      if (aside && (group.begin() > noun || Relatives.isLeft(clauses, group.end(), noun))) {
        continue;
      }
      boolean other =
          subject.acts()
              && !Subject.actorsOf(partners).containsAll(subject.actors())
              && arePrincipals(subject.nodes());
      if (other && (nearest.isEmpty() || group.begin() < noun)) {
        nearest = Optional.of(subject);
      }
    }
    return nearest.map(Subject::nodes).orElse(List.of());
  }

  /** {@code A talk with X is planned, and Y has proposed}: Y is of another clause. */
  private static boolean isOther(Clauses clauses, VerbGroup group, int noun) {
    int subject = clauses.subjectOf(group).begin();
    return subject > noun && group.begin() > noun && clauses.sentence().at(subject - 1).is("and");
  }

  /** Whether the noun is the subject of a verb of its own. */
  private static boolean isSubject(Clauses clauses, int noun) {
    for (VerbGroup group : clauses.groups()) {
      if (group.isFinite() && clauses.subjectOf(group).isThingAt(noun)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all are leaders or groups of them; ministers and states as such hold no summits. */
  static boolean arePrincipals(List<Node> nodes) {
    for (Node node : nodes) {
      if (!isPrincipal(node)) {
        return false;
      }
    }
    return !nodes.isEmpty();
  }

  /** {@code X and his foreign minister}: X alone, if the others are his countrymen. */
  static List<Node> withoutOfficials(List<Node> nodes) {
    List<Node> principals = principals(nodes);
    boolean own = Subject.actorsOf(principals).containsAll(Subject.actorsOf(nodes));
    return own && !principals.isEmpty() ? principals : nodes;
  }

  /** Those of them that are leaders or groups of them. */
  static List<Node> principals(List<Node> nodes) {
    List<Node> principals = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      if (isPrincipal(node)) {
        principals.add(node);
      }
    }
    return principals;
  }

  private static boolean isPrincipal(Node node) {
    return !node.actors().isEmpty()
        && !node.isOfOfficials()
        && node.kind() != Node.Kind.BODY
        && Person.areLeaders(node.persons());
  }

  /** Whether a group is named as states, {@code the two sides}, not as their leaders. */
  static boolean isOfStates(Node node) {
    return node.kind() == Node.Kind.PARTY
        || node.kind() == Node.Kind.GROUP && STATES.contains(head(node.lower()));
  }

  /** Whether one of them is named as states. */
  static boolean areAnyOfStates(List<Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      if (isOfStates(nodes.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether all of them are named as states. */
  static boolean areAllOfStates(List<Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      if (!isOfStates(nodes.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The noun of {@code the leaders of Korea and the United States}: of whom it is does not count.
   */
  private static String head(String group) {
    int of = group.indexOf(" of ");
    String phrase = of < 0 ? group : group.substring(0, of);
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }
}
