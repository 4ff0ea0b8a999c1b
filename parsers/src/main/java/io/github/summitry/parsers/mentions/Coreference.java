package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Resolves who is meant, sentence by sentence in the order of the story: pronouns, offices and
 * groups get the persons and actors they stand for. One object reads one story; not thread-safe.
 */
final class Coreference {
  private final Actor home;

  /** The home state where the outlet writes for it. */
  private final Optional<Actor> own;

  private final Leaders leaders;

  private final Circle circle;
  private final Salience salience;
  private final Incumbents incumbents;
  private final Opposites opposites;
  private final Namesakes namesakes;

  Coreference(List<Person> people, Actor home, boolean atHome) {
    this.home = home;
    this.own = atHome ? Optional.of(home) : Optional.empty();
    this.leaders = new Leaders(people, home);
    this.circle = new Circle(leaders, home);
    this.salience = new Salience(leaders, home);
    this.namesakes = new Namesakes(own);
    this.opposites = new Opposites(circle, leaders, own);
    this.incumbents = new Incumbents(people, home, leaders, circle, salience);
  }

  /** Returns the parties of the meeting spoken of last. */
  List<Actor> circle() {
    return circle.parties();
  }

  /** Returns the person who was last a subject. */
  Optional<Person> focus() {
    return salience.focus();
  }

  /** Puts into a sentence's nodes whom they mean. */
  void resolve(List<Node> nodes) {
    salience.beginSentence();
    circle.beginSentence(isAttended(nodes));
    boolean quoted = false;
    for (int i = 0; i < nodes.size(); i++) {
      Node printed = nodes.get(i);
      if (printed.is(";")) {
        circle.beginClause();
      }
      salience.read(printed);
      Node node = meant(nodes, i);
      nodes.set(i, node);
      if (node.kind() == Node.Kind.MARK && "“”\"".contains(node.lower())) {
        quoted = !quoted;
        salience.endAside();
      }
      if (!quoted && isMention(node)) {
        follow(new Standing(nodes, i), node);
      } else if (node.kind() == Node.Kind.PERSON && new Standing(nodes, i).isSubject()) {
        salience.aside(node.persons().get(0), false); // the pronouns of the quote can mean him
      }
      if (i == 0 && printed.kind() == Node.Kind.BODY) {
        printed.persons().forEach(owner -> salience.subject(owner, false));
      }
    }
  }

  /** {@code X, Y and Z took part}: in what the sentence before told. */
  private static boolean isAttended(List<Node> nodes) {
    for (int i = 1; i < nodes.size(); i++) {
      if (nodes.get(i).isVerb(Family.ATTEND)) {
        return nodes.get(Math.min(i + 1, nodes.size() - 1)).kind() == Node.Kind.MARK;
      }
    }
    return false;
  }

  private Node meant(List<Node> nodes, int index) {
    Node node = nodes.get(index);
    return switch (node.kind()) {
      case PERSON -> namesakes.read(node);
      case PRONOUN ->
          node.is("they") && PronounUse.saysOfItself(nodes, index)
              ? node.meaning(List.of(), PronounUse.speakers(nodes, index))
              : PronounUse.isObject(nodes, index) && !PronounUse.isAwaited(nodes, index)
                  ? object(node)
                  : pronoun(nodes, index);
      case GROUP ->
          node.actors().isEmpty() ? group(nodes, index) : withLeaders(node, node.actors());
      case OFFICE -> {
        Optional<Person> apposed = Standing.apposed(nodes, index);
        yield apposed.isPresent()
            ? one(node, apposed.get())
            : office(node, nodes.subList(0, index));
      }
      case BODY -> body(node);
      case PARTY -> node.persons().isEmpty() ? node : node.meaning(List.of(), node.actors());
      default -> node;
    };
  }

  /** {@code his foreign ministry}: of him whom the text speaks of. */
  private Node body(Node node) {
    boolean hers = node.lower().startsWith("her ");
    if (hers || node.lower().startsWith("his ")) {
      Optional<Person> owner = salience.antecedent(hers);
      return owner.isPresent() ? node.meaning(List.of(), owner.get().actors()) : node;
    }
    return node.persons().isEmpty() ? node : node.meaning(List.of(), node.actors());
  }

  /** The home state where the outlet writes for it and the story names its leader. */
  private Optional<Actor> host() {
    return own.filter(actor -> leaders.of(actor).isPresent());
  }

  /** Him and her are somebody else than the subject of their sentence. */
  private Node object(Node node) {
    boolean she = PronounUse.isFeminine(node);
    Optional<Person> host = own.flatMap(leaders::of).filter(p -> p.woman() == she);
    if (host.isPresent() && salience.isForeigner(host.get())) {
      return one(node, host.get());
    }
    Optional<Person> other = salience.topic(she);
    return other.isEmpty() ? pronoun(List.of(node), 0) : one(node, other.get());
  }

  private static Node one(Node node, Person who) {
    return node.meaning(List.of(who), who.actors());
  }

  private Node pronoun(List<Node> nodes, int index) {
    Node node = nodes.get(index);
    return switch (node.pronoun().orElse(Pronoun.THING)) {
      case PERSON -> {
        Optional<Person> person =
            node.is("the former") || node.is("the latter")
                ? leaders.ofTwo(node.is("the former"))
                : salience.antecedent(
                    PronounUse.isFeminine(node), PronounUse.isOther(nodes, index, host()));
        yield person.isPresent() ? one(node, person.get()) : node.meaning(List.of(), List.of());
      }
      case GROUP -> node.is("them") ? withLeaders(node, circle.others()) : group(List.of(node), 0);
      default -> node;
    };
  }

  private Node group(List<Node> nodes, int index) {
    Node node = nodes.get(index);
    List<Person> named = ApposedNames.behind(nodes, index);
    if (!named.isEmpty()) {
      return node.meaning(named, ApposedNames.sidesOf(named));
    }
    boolean met = index > 0 && nodes.get(index - 1).is("with");
    boolean fronted = Standing.isBehindFronted(nodes, index);
    List<Actor> rest =
        met ? circle.rest(node.count()) : fronted ? circle.apart(node.count()) : List.of();
    List<Actor> meant = rest.isEmpty() ? circle.parties(node.count()) : rest;
    return withLeaders(
        node, meant.isEmpty() && node.count() == 2 ? Standing.two(nodes, index) : meant);
  }

  private Node withLeaders(Node node, List<Actor> actors) {
    if (node.isOfOfficials()) {
      return node.meaning(List.of(), actors);
    }
    List<Person> heads = new ArrayList<>(actors.size());
    for (Actor actor : actors) {
      leaders.of(actor).ifPresent(heads::add);
    }
    return node.meaning(heads, actors);
  }

  /** The parties of the meeting spoken of last, else of the only two leaders named. */
  private List<Actor> together() {
    return circle().isEmpty() ? circle.parties(0) : circle();
  }

  /** {@code Brazil's president}: whose the office is stands before it. */
  private static Node owned(Node node, List<Node> before) {
    int last = before.size() - 1;
    boolean owned =
        node.actors().isEmpty()
            && last > 0
            && Standing.isPossessive(before.get(last))
            && before.get(last - 1).kind() == Node.Kind.PARTY;
    return owned ? node.meaning(List.of(), before.get(last - 1).actors()) : node;
  }

  private Node office(Node printed, List<Node> before) {
    Node node = owned(printed, before);
    Optional<Title> title = node.title();
    if (title.isEmpty()) {
      Optional<Person> compatriot = leaders.of(node.actors().get(0)); // "the American"
      return compatriot.isPresent() ? one(node, compatriot.get()) : node;
    }
    Office.Kind kind = title.get().office().kind();
    if (kind == Office.Kind.CIVIL) {
      return node.meaning(List.of(), List.of());
    }
    if (kind == Office.Kind.COUNTERPART && !title.get().plural()) {
      Optional<Person> other = opposites.of(node, title.get(), before);
      return other.isPresent() ? one(node, other.get()).principal() : node;
    }
    if (title.get().plural()) {
      return withLeaders(node, node.actors().isEmpty() ? together() : node.actors());
    }
    Optional<Person> holder = incumbents.of(node, title.get(), before);
    boolean crowned = kind == Office.Kind.CROWN && node.actors().isEmpty();
    Optional<Person> meant = holder.or(() -> crowned ? circle.guest() : Optional.empty());
    if (meant.isPresent()) {
      return one(node, meant.get());
    }
    boolean ownOffice =
        node.actors().isEmpty()
            && !node.isOfOfficials()
            && title.get().office().name().equals("president");
    return ownOffice ? node.meaning(List.of(), List.of(home)) : node;
  }

  private static boolean isMention(Node node) {
    return switch (node.kind()) {
      case WORD, NUMBER, MARK, DATE -> false;
      default -> true;
    };
  }

  /** Keeps the focus and the circle up to date with a mention just read. */
  private void follow(Standing standing, Node node) {
    Node before = standing.before();
    if (before.isPreposition()) {
      node.site().flatMap(Site::country).ifPresent(circle::place);
    }
    if ((node.is("he") || node.is("she")) && node.persons().size() == 1) {
      salience.again(node.persons().get(0));
    }
    if (standing.isInviter()) {
      circle.invited(node.actors());
    }
    boolean aside = standing.isOblique() || before.is("between");
    boolean dependent = before.isModal() || before.is("if") || before.is("whether");
    dependent |= !standing.isSubject() || !before.verbs().isEmpty();
    aside |= dependent && node.lower().endsWith("koreas");
    if (!aside && !node.actors().isEmpty() && standing.isJoint(node)) {
      circle.enter(node.actors());
    }
    if (circle().isEmpty() && before.is("and") && node.kind() == Node.Kind.PARTY) {
      List<Actor> states = standing.states();
      if (states.size() > 1) {
        circle.enter(states);
      }
    }
    boolean single = node.kind() == Node.Kind.PERSON || node.kind() == Node.Kind.OFFICE;
    if (single && !node.actors().isEmpty()) {
      followOne(standing, node);
    }
  }

  private void followOne(Standing standing, Node node) {
    List<Person> persons = node.persons();
    boolean inPlay = !standing.isOblique() && !standing.isPossessor();
    for (Person person : persons) {
      salience.name(person);
      if (person.isLeader()) {
        leaders.name(person);
      }
    }
    if (!standing.isOblique() && !persons.isEmpty() && standing.isSubject()) {
      boolean relays = standing.isAttribution() && !persons.get(0).isLeader();
      if ((standing.isAside() || relays) && salience.isLed()) {
        salience.aside(persons.get(0), standing.isCoordinated());
      } else {
        salience.subject(persons.get(0), standing.isCoordinated());
      }
    } else if (inPlay && persons.size() == 1) {
      salience.mention(persons.get(0));
    }
    boolean aloof = standing.isBetween() && circle.named() > 1;
    if (inPlay && !aloof && isPrincipal(node) && !standing.isInPassing()) {
      if (standing.isThird() && circle().size() == 2) {
        circle.enter(circle());
      }
      circle.enter(node.actors());
    }
  }

  /** Where nobody has met yet, ministers count as those who do. */
  private boolean isPrincipal(Node node) {
    boolean leaders =
        node.kind() == Node.Kind.OFFICE ? !node.isOfOfficials() : Person.areLeaders(node.persons());
    return leaders || circle().isEmpty() && Leaders.areMinisters(node.persons());
  }
}
