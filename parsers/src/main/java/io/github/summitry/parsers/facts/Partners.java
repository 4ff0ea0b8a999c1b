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

/** Finds who meets whom around a verb or noun of meeting. Immutable. */
final class Partners {
  private static final int NEAR = 9;
  private static final int FAR = 16;
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
  private static final WordSet SERIES =
      WordSet.of("string", "series", "dozen", "round", "flurry", "slew", "raft", "number");

  /** What opens a clause that tells nothing of a meeting named before it. */
  private static final WordSet ASIDE = WordSet.of("when", "because", "since", "where", "while");

  /** The first mention of each party's leader. */
  private final Map<Actor, Node> leaders = new HashMap<>();

  private final Optional<Node> host;

  private final boolean round;

  /** Whether the outlet writes for the home state, so that its leader is whom a story is about. */
  private final boolean atHome;

  Partners(Story story) {
    for (Sentence sentence : story.sentences()) {
      for (Node node : sentence.nodes()) {
        if (node.kind() == Node.Kind.PERSON && node.persons().get(0).isLeader()) {
          node.actors().forEach(actor -> leaders.putIfAbsent(actor, node));
        }
      }
    }
    int opening = Math.min(OPENING, story.sentences().size());
    boolean told = false;
    for (Sentence sentence : story.sentences().subList(0, opening)) {
      told |= isRound(sentence);
    }
    round = told;
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

  /** {@code a string of meetings}, {@code a dozen one-on-one meetings}. */
  private static boolean isRound(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      boolean several = sentence.at(i).isAny(SERIES);
      for (int j = i + 1; several && j < i + 5; j++) {
        if (Clauses.isMeeting(sentence.at(j)) && sentence.at(j).lower().endsWith("s")) {
          return true;
        }
      }
    }
    return false;
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
   * Returns the subject; a pronoun for a guest who meets another guest is the home leader, unless
   * the sentence itself, or the one before in its paragraph, begins with the guest.
   *
   * @param before the sentence before
   */
  List<Node> subject(Sentence before, Sentence sentence, List<Node> ours, List<Node> theirs) {
    boolean pronoun =
        ours.size() == 1
            && ours.get(0).kind() == Node.Kind.PRONOUN
            && ours.get(0).persons().size() == 1
            && !isNamed(sentence, ours.get(0))
            && !isSpokenOf(before, sentence, ours.get(0));
    List<Node> all = new ArrayList<>(ours);
    all.addAll(theirs);
    pronoun &= atHome;
    boolean official = pronoun && !ours.get(0).persons().get(0).isLeader();
    List<Node> home =
        pronoun && !theirs.isEmpty() ? hostUnless(official ? theirs : all) : List.of();
    boolean same =
        !home.isEmpty()
            && home.get(0).persons().get(0).woman() == ours.get(0).persons().get(0).woman();
    return same ? home : ours;
  }

  /** Whether a sentence opens with the person whom a pronoun in it stands for. */
  private static boolean isNamed(Sentence sentence, Node pronoun) {
    Node first = sentence.at(0);
    return first.kind() == Node.Kind.PERSON && first.persons().equals(pronoun.persons());
  }

  /** Whether the sentence before, of the same paragraph, is about the person of a pronoun. */
  private static boolean isSpokenOf(Sentence before, Sentence sentence, Node pronoun) {
    for (int i = 0; before.paragraph() == sentence.paragraph() && i < before.size(); i++) {
      Node node = before.at(i);
      if (node.persons().size() == 1 && !before.at(i - 1).isPreposition()) {
        return node.persons().equals(pronoun.persons());
      }
    }
    return false;
  }

  /** Returns who stands behind a verb of meeting: at once, or behind {@code with}. */
  List<Node> objects(Clauses clauses, int from) {
    Sentence sentence = clauses.sentence();
    int at = from;
    while (!sentence.at(at).isAgent()
        && (sentence.at(at).isDeterminer() || sentence.at(at).isAdverb())) {
      at++;
    }
    at = named(sentence, at);
    if (sentence.at(at).isAgent() && sentence.at(at).kind() != Node.Kind.PARTY) {
      return Lists.agents(clauses, at);
    }
    for (int i = from; i < Math.min(from + NEAR, sentence.size()); i++) {
      if (sentence.at(i).is("with")) {
        return behindPreposition(clauses, i);
      }
      if (stops(clauses, i)) {
        break;
      }
    }
    return List.of();
  }

  /**
   * Returns who is named behind {@code with} (or {@code on}, of a call) after a noun of meeting.
   */
  List<Node> with(Clauses clauses, int noun) {
    Sentence sentence = clauses.sentence();
    boolean call = sentence.at(noun).isNoun(Family.BRIEF) || sentence.at(noun).is("call");
    for (int i = noun + 1; i < Math.min(noun + FAR, sentence.size()); i++) {
      Node node = sentence.at(i);
      boolean to = node.is("with") || call && node.is("on") || node.is("alongside");
      if (to && sentence.at(i + 1).is("whom")) {
        return List.of();
      }
      if (to) {
        return behindPreposition(clauses, i);
      }
      boolean date = node.is(",") && sentence.at(i + 1).is("with");
      boolean local = node.is(",") && sentence.at(i + 1).is("local");
      if (stops(clauses, i) && !date && !local && !node.is("held") && !node.isBe()) {
        break;
      }
    }
    return behindWhom(clauses, noun);
  }

  private List<Node> behindPreposition(Clauses clauses, int preposition) {
    Sentence sentence = clauses.sentence();
    int at = preposition + 1;
    while (sentence.at(at).isDeterminer() && !sentence.at(at).isAgent()) {
      at += sentence.at(at + 1).is("of") ? 2 : 1;
    }
    at = named(sentence, at);
    List<Node> agents =
        sentence.at(at).isAgent() ? new ArrayList<>(Lists.agents(clauses, at)) : List.of();
    if (!agents.isEmpty() && sentence.at(preposition).is("with")) {
      agents.addAll(andWith(clauses, agents.get(agents.size() - 1)));
    }
    return isAudience(sentence, agents) ? List.of() : agents;
  }

  /** {@code with X to discuss trade, and with Y}: a list goes on behind what was talked about. */
  private static List<Node> andWith(Clauses clauses, Node last) {
    Sentence sentence = clauses.sentence();
    int from = sentence.nodes().indexOf(last) + 1;
    for (int i = from; i + 2 < sentence.size() && !sentence.at(i).is(";"); i++) {
      VerbGroup group = clauses.groupAt(i);
      boolean again = sentence.at(i).is("and") && sentence.at(i + 1).is("with");
      if (again && sentence.at(i + 2).kind() == Node.Kind.PERSON) {
        return Lists.agents(clauses, i + 2);
      }
      if (group.begin() == i && group.isFinite()) {
        return List.of();
      }
    }
    return List.of();
  }

  private static boolean isNoun(Node node) {
    return node.kind() == Node.Kind.WORD || node.kind() == Node.Kind.OFFICE;
  }

  /** {@code his host, X}: the name behind a possessive and its noun; the index itself otherwise. */
  static int named(Sentence sentence, int at) {
    Node node = sentence.at(at);
    boolean unnamed = node.kind() == Node.Kind.OFFICE && node.persons().isEmpty();
    if (unnamed && sentence.at(at + 1).is(",") && sentence.at(at + 2).kind() == Node.Kind.PERSON) {
      return at + 2;
    }
    if (node.kind() == Node.Kind.PRONOUN && sentence.at(at + 1).kind() == Node.Kind.GROUP) {
      return named(sentence, at + 1);
    }
    if (node.kind() == Node.Kind.GROUP && isListed(sentence, at)) {
      return at + 2;
    }
    boolean owner = node.kind() == Node.Kind.PRONOUN && isNoun(sentence.at(at + 1));
    boolean noun = owner && !sentence.at(at + 1).isFunctionWord();
    if (!noun) {
      return at;
    }
    int name = sentence.at(at + 2).is(",") ? at + 3 : at + 2;
    return sentence.at(name).kind() == Node.Kind.PERSON ? name : at + 1;
  }

  /** {@code his counterparts from A and B, X and Y}: the group's members are named behind it. */
  private static boolean isListed(Sentence sentence, int group) {
    Node first = sentence.at(group + 2);
    return sentence.at(group + 1).is(",")
        && first.kind() == Node.Kind.PERSON
        && sentence.at(group).actors().containsAll(first.actors());
  }

  /** {@code with X and Y among her listeners}: they are present, but meet nobody. */
  private static boolean isAudience(Sentence sentence, List<Node> agents) {
    int after = agents.isEmpty() ? 0 : sentence.nodes().indexOf(agents.get(agents.size() - 1)) + 1;
    return after > 0
        && (sentence.at(after).is("among")
            || sentence.at(after).is("in") && sentence.at(after + 1).is("attendance"));
  }

  /** {@code X, whom he saw separately}: the antecedent of a relative object. */
  static List<Node> relative(Clauses clauses, int subject) {
    Sentence sentence = clauses.sentence();
    if (!sentence.at(subject - 1).is("whom")) {
      return List.of();
    }
    boolean several = sentence.at(subject - 2).is("of");
    int before = several ? subject - 4 : subject - 2;
    int at = sentence.at(before).is(",") ? before - 1 : before;
    List<Node> antecedent = new ArrayList<>();
    for (int i = at; i >= 0 && (i == at || several); i--) {
      Node node = sentence.at(i);
      boolean of = sentence.at(i - 1).is("of") && node.kind() == Node.Kind.PARTY;
      if (node.isAgent() && !of) {
        antecedent.add(0, node);
      } else if (!of && !node.is("of") && !node.is("and") && !node.is(",")) {
        break;
      }
    }
    return antecedent;
  }

  /** {@code X, with whom she held talks}: whom the relative stands for. */
  private List<Node> behindWhom(Clauses clauses, int noun) {
    Sentence sentence = clauses.sentence();
    for (int i = noun - 1; i > Math.max(0, noun - NEAR); i--) {
      if (sentence.at(i).is("whom") && sentence.at(i - 1).is("with")) {
        int at = sentence.at(i - 2).is(",") ? i - 3 : i - 2;
        return sentence.at(at).isAgent() ? List.of(sentence.at(at)) : List.of();
      }
    }
    return List.of();
  }

  private static boolean stops(Clauses clauses, int at) {
    Node node = clauses.sentence().at(at);
    boolean joint = node.is("and") && !Clauses.isMeeting(clauses.sentence().at(at + 1));
    boolean within =
        node.isVerb(Family.HOLD)
            || node.isVerb(Family.ARRANGE)
            || node.isVerb(Family.SEEK)
            || node.isHave();
    boolean verb = clauses.isVerbAt(at) && !within;
    return node.is(",") || node.is(".") || node.is(";") || joint || verb;
  }

  /** Returns the parties of {@code the meeting between X and Y}, {@code a summit of X and Y}. */
  List<Node> between(Clauses clauses, int noun) {
    Sentence sentence = clauses.sentence();
    for (int i = noun + 1; i < Math.min(noun + NEAR, sentence.size()); i++) {
      Node node = sentence.at(i);
      boolean of = node.is("between") || node.is("among") || node.is("of") && i == noun + 1;
      if (of) {
        List<Node> nodes = behindPreposition(clauses, i);
        return Subject.actorsOf(nodes).size() > 1 ? nodes : List.of();
      }
      if (stops(clauses, i)) {
        break;
      }
    }
    return List.of();
  }

  /** Returns whose meeting it is: {@code his talks}, {@code Lee's session}. */
  List<Node> owners(Clauses clauses, int noun) {
    Sentence sentence = clauses.sentence();
    for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
      Node node = sentence.at(i);
      boolean named = sentence.at(i + 1).is("'s") || sentence.at(i + 1).is("'");
      if (node.kind() == Node.Kind.PRONOUN && !node.actors().isEmpty() || node.isAgent() && named) {
        return List.of(node);
      }
      boolean apart = node.is(",") || clauses.isVerbAt(i) && !node.isVerb(Family.HOLD);
      if (node.isPreposition() || node.is("the") || node.is("a") || apart) {
        break;
      }
    }
    return List.of();
  }

  /** Returns the subject of the clause around a meeting, its partners excepted. */
  List<Node> subjectAround(Clauses clauses, int noun, List<Node> partners) {
    Optional<Subject> nearest = Optional.empty();
    int from = noun;
    while (from > 0 && !clauses.sentence().at(from).is(";")) {
      from--;
    }
    for (VerbGroup group : clauses.groups()) {
      if (!group.isFinite() || group.begin() < from) {
        continue;
      }
      Subject subject = clauses.subjectOf(group);
      if (group.begin() > noun && clauses.sentence().at(subject.begin() - 1).isAny(ASIDE)) {
        continue;
      }
      List<Actor> others = new ArrayList<>(subject.actors());
      others.removeAll(Subject.actorsOf(partners));
      boolean other = subject.acts() && !others.isEmpty() && arePrincipals(subject.nodes());
      if (other && (nearest.isEmpty() || group.begin() < noun)) {
        nearest = Optional.of(subject);
      }
    }
    return nearest.map(Subject::nodes).orElse(List.of());
  }

  /** Whether all are leaders or groups of them; ministers and states as such hold no summits. */
  static boolean arePrincipals(List<Node> nodes) {
    for (Node node : nodes) {
      if (node.actors().isEmpty()
          || node.isOfOfficials()
          || node.kind() == Node.Kind.BODY
          || !Person.areLeaders(node.persons())) {
        return false;
      }
    }
    return !nodes.isEmpty();
  }

  /** Whether a group is named as states, {@code the two sides}, not as their leaders. */
  static boolean isOfStates(Node node) {
    return node.kind() == Node.Kind.PARTY
        || node.kind() == Node.Kind.GROUP
            && STATES.contains(node.lower().substring(node.lower().lastIndexOf(' ') + 1));
  }
}
