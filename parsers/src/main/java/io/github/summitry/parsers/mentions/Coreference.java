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
  private static final WordSet OBLIQUE =
      WordSet.of(
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
  private static final WordSet PRESIDENTS = WordSet.of("president", "leader", "chairman", "king");

  private static final WordSet SPANS =
      WordSet.of(
          "day", "days", "hour", "hours", "week", "weeks", "month", "months", "year", "years",
          "minutes");

  private static final WordSet HANGING =
      WordSet.of(
          "that", "when", "where", "because", "which", "whom", "whether", "if", "as", "while");

  private static final int PASSING = 8;

  private final Salience salience;

  Coreference(List<Person> people, Actor home) {
    this.salience = new Salience(people, home);
  }

  /** Returns the parties of the meeting spoken of last. */
  List<Actor> circle() {
    return salience.circle();
  }

  /** Returns the person who was last a subject. */
  Optional<Person> focus() {
    return salience.focus();
  }

  List<Node> resolve(List<Node> nodes) {
    List<Node> resolved = new ArrayList<>(nodes.size());
    salience.beginSentence(isAttended(nodes));
    boolean quoted = false;
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).is(";")) {
        salience.beginClause();
      }
      Node node = meant(nodes, i, resolved);
      resolved.add(node);
      quoted ^= node.kind() == Node.Kind.MARK && "“”\"".contains(node.lower());
      if (!quoted && isMention(node)) {
        follow(nodes, i, node);
      }
    }
    return resolved;
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

  private Node meant(List<Node> nodes, int index, List<Node> before) {
    Node node = nodes.get(index);
    return switch (node.kind()) {
      case PRONOUN ->
          isObject(nodes, index) && !isAwaited(nodes, index) ? object(node) : pronoun(node);
      case GROUP -> node.actors().isEmpty() ? group(node) : withLeaders(node, node.actors());
      case OFFICE -> office(node, before);
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
    boolean noun = next.kind() == Node.Kind.WORD && !next.isFunctionWord();
    return node.is("her") && !noun && next.kind() != Node.Kind.DEMONYM;
  }

  /** {@code A meeting with X awaits him}: he is not whom the sentence names. */
  private static boolean isAwaited(List<Node> nodes, int index) {
    return index > 0 && nodes.get(index - 1).isLemma("await");
  }

  private static boolean isFeminine(Node node) {
    return node.is("she") || node.is("her") || node.is("hers");
  }

  /** Him and her are somebody else than the subject of their sentence. */
  private Node object(Node node) {
    Optional<Person> other = salience.other(isFeminine(node));
    return other.isEmpty() ? pronoun(node) : one(node, other.get());
  }

  private static Node one(Node node, Person person) {
    return node.meaning(List.of(person), person.actor().stream().toList());
  }

  private Node pronoun(Node node) {
    return switch (node.pronoun().orElse(Pronoun.THING)) {
      case PERSON -> {
        Optional<Person> person =
            node.is("the former") || node.is("the latter")
                ? salience.ofTwo(node.is("the former"))
                : salience.antecedent(isFeminine(node));
        yield node.meaning(
            person.stream().toList(), person.flatMap(Person::actor).stream().toList());
      }
      case GROUP -> node.is("them") ? withLeaders(node, salience.others()) : group(node);
      default -> node;
    };
  }

  private Node group(Node node) {
    return withLeaders(node, salience.parties(node.count()));
  }

  private Node withLeaders(Node node, List<Actor> actors) {
    List<Person> leaders =
        node.isOfOfficials()
            ? List.of()
            : actors.stream().flatMap(actor -> salience.leaderOf(actor).stream()).toList();
    return node.meaning(leaders, actors);
  }

  /** The parties of the meeting spoken of last, else of the only two leaders named. */
  private List<Actor> together() {
    return circle().isEmpty() ? salience.parties(0) : circle();
  }

  /** {@code Brazil's president}: whose the office is stands before it. */
  private static Node owned(Node node, List<Node> before) {
    int last = before.size() - 1;
    boolean owned =
        node.actors().isEmpty()
            && last > 0
            && isPossessive(before.get(last))
            && before.get(last - 1).kind() == Node.Kind.PARTY;
    return owned ? node.meaning(List.of(), before.get(last - 1).actors()) : node;
  }

  private Node office(Node printed, List<Node> before) {
    Node node = owned(printed, before);
    Optional<Title> title = node.title();
    if (title.isEmpty()) {
      return node;
    }
    Office.Kind kind = title.get().office().kind();
    if (kind == Office.Kind.CIVIL) {
      return node.meaning(List.of(), List.of());
    }
    if (kind == Office.Kind.COUNTERPART && !title.get().plural()) {
      return across(node, title.get(), before);
    }
    if (title.get().plural()) {
      return withLeaders(node, node.actors().isEmpty() ? together() : node.actors());
    }
    Optional<Person> holder = choose(holders(node, title.get()));
    boolean crowned = kind == Office.Kind.CROWN && node.actors().isEmpty();
    Optional<Person> meant = holder.or(() -> crowned ? salience.guest() : Optional.empty());
    if (meant.isPresent()) {
      return one(node, meant.get());
    }
    boolean ownOffice =
        node.actors().isEmpty()
            && !node.isOfOfficials()
            && title.get().office().name().equals("president");
    return ownOffice ? node.meaning(List.of(), List.of(salience.home())) : node;
  }

  private List<Person> holders(Node node, Title title) {
    return salience.people().stream()
        .filter(p -> p.isLeader() != node.isOfOfficials())
        .filter(
            p -> node.actors().isEmpty() || p.actor().filter(node.actors()::contains).isPresent())
        .filter(p -> holds(p, title.office().name(), node) || holds(p, title.printed(), node))
        .toList();
  }

  private static boolean holds(Person person, String office, Node node) {
    boolean generic = PRESIDENTS.contains(office) && !office.equals("president");
    return generic && !node.actors().isEmpty()
        || person
            .office()
            .filter(held -> held.endsWith(office) || held.contains(office + " "))
            .isPresent();
  }

  /** {@code his guest}, {@code the host}: who sits on the other side, or at home. */
  private Node across(Node node, Title title, List<Node> before) {
    Node owner = before.isEmpty() ? Node.NOTHING : before.get(before.size() - 1);
    if (isPossessive(owner) && before.size() > 1) {
      owner = before.get(before.size() - 2);
    }
    Optional<Actor> other;
    if (owner.actors().size() == 1 && node.actors().isEmpty()) {
      other = salience.otherThan(owner.actors().get(0));
    } else if (title.printed().endsWith("host")) {
      other = salience.host();
    } else if (title.printed().endsWith("guest") || title.printed().endsWith("visitor")) {
      other = salience.host().flatMap(salience::otherThan);
    } else {
      return node;
    }
    Optional<Person> person = other.flatMap(salience::leaderOf);
    return person.isPresent() ? one(node, person.get()).principal() : node;
  }

  /** Of several, the home side's, else the one of the meeting spoken of last. */
  private Optional<Person> choose(List<Person> holders) {
    return of(List.of(salience.home()), holders)
        .filter(p -> salience.isKnown(p) || holders.stream().noneMatch(salience::isFocus))
        .or(() -> of(circle(), holders))
        .or(() -> holders.stream().findFirst());
  }

  private static Optional<Person> of(List<Actor> parties, List<Person> holders) {
    return holders.stream()
        .filter(p -> p.actor().filter(parties::contains).isPresent())
        .findFirst();
  }

  private static boolean isMention(Node node) {
    return switch (node.kind()) {
      case WORD, NUMBER, MARK, DATE -> false;
      default -> true;
    };
  }

  /** Keeps the focus and the circle up to date with a mention just read. */
  private void follow(List<Node> nodes, int index, Node node) {
    Node before = index > 0 ? nodes.get(index - 1) : Node.NOTHING;
    if (before.isPreposition()) {
      node.site().flatMap(Site::country).ifPresent(salience::place);
    }
    if ((node.is("he") || node.is("she")) && node.persons().size() == 1) {
      salience.again(node.persons().get(0));
    }
    boolean single = node.kind() == Node.Kind.PERSON || node.kind() == Node.Kind.OFFICE;
    boolean oblique =
        isOblique(nodes, index - 1) || before.is("and") && isObliqueList(nodes, index - 2);
    boolean aside = oblique || before.is("between");
    if (!aside && !node.actors().isEmpty() && isJoint(nodes, index, node)) {
      salience.enter(node.actors());
    }
    if (circle().isEmpty() && before.is("and") && node.kind() == Node.Kind.PARTY) {
      List<Actor> states = states(nodes, index);
      if (states.size() > 1) {
        salience.enter(states);
      }
    }
    if (!single || node.actors().isEmpty()) {
      return;
    }
    boolean apart = before.is("between") || before.is("and") && isBetween(nodes, index - 2);
    node.persons().stream().filter(Person::isLeader).forEach(salience::name);
    boolean possessive = index + 1 < nodes.size() && isPossessive(nodes.get(index + 1));
    if (!oblique && !node.persons().isEmpty() && isSubject(nodes, index)) {
      boolean coordinated = before.is("and") && index > 1 && !isMark(nodes.get(index - 2));
      if (isAside(nodes, index) && salience.isLed()) {
        salience.aside(node.persons().get(0), coordinated);
      } else {
        salience.subject(node.persons().get(0), coordinated);
      }
    } else if (!oblique && !possessive && node.persons().size() == 1) {
      salience.mention(node.persons().get(0));
    }
    boolean principal =
        node.kind() == Node.Kind.OFFICE
            ? !node.isOfOfficials()
            : node.persons().stream().allMatch(Person::isLeader);
    boolean ministers =
        circle().isEmpty()
            && !principal
            && node.persons().stream().allMatch(Coreference::isMinister);
    principal |= ministers;
    boolean aloof = apart && salience.named() > 1;
    if (principal && !oblique && !possessive && !aloof && !isInPassing(nodes, index)) {
      salience.enter(node.actors());
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
      if (i > 1 && (node.is("after") || node.is("before")) && isSpan(nodes.get(i - 1))) {
        return true;
      }
      boolean relative = node.is("which") || node.is("whom") || node.is("whose");
      if (relative && !nodes.get(Math.max(0, i - 1)).is("with") || node.isVerb(Family.HOPE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code a day after X met Y}: what stands behind tells of another day. */
  private static boolean isSpan(Node node) {
    return node.isAny(SPANS);
  }

  /** Parties under one noun, the leaders of a body met, the states of a heading. */
  private static boolean isJoint(List<Node> nodes, int index, Node node) {
    Node next = index + 1 < nodes.size() ? nodes.get(index + 1) : Node.NOTHING;
    boolean met = index > 0 && nodes.get(index - 1).is("with") && !node.isOfOfficials();
    return switch (node.kind()) {
      case GROUP -> node.actors().size() > 1 || met;
      case DEMONYM -> node.actors().size() > 1 && next.isNoun(Family.MEETING);
      default -> false;
    };
  }

  /** {@code A, B and C resumed}: states that act together; empty unless they are a subject. */
  private static List<Actor> states(List<Node> nodes, int last) {
    int first = last;
    while (first > 1
        && (nodes.get(first - 1).is("and") || nodes.get(first - 1).is(","))
        && nodes.get(first - 2).kind() == Node.Kind.PARTY) {
      first -= 2;
    }
    boolean oblique = first > 0 && nodes.get(first - 1).isPreposition();
    return oblique || !isSubject(nodes, last)
        ? List.of()
        : nodes.subList(first, last + 1).stream().flatMap(n -> n.actors().stream()).toList();
  }

  /** {@code by X in Beijing on Tuesday and Y}: what goes for the first goes for the second. */
  private static boolean isObliqueList(List<Node> nodes, int last) {
    int at = last;
    while (at > 0
        && at > last - PASSING
        && nodes.get(at).kind() != Node.Kind.PERSON
        && (nodes.get(at).kind() == Node.Kind.DATE
            || nodes.get(at).site().isPresent()
            || nodes.get(at).isPreposition())) {
      at--;
    }
    return at > 0 && nodes.get(at).kind() == Node.Kind.PERSON && isOblique(nodes, at - 1);
  }

  /** {@code was received by X}, but not {@code had been received by X} some time before. */
  private static boolean isReceived(List<Node> nodes, int by) {
    for (int i = by - 1; i > Math.max(0, by - PASSING); i--) {
      if (nodes.get(i).isLemma("receive")) {
        return nodes.get(i - 1).is("was") || nodes.get(i - 1).is("be");
      }
    }
    return false;
  }

  private static boolean isBetween(List<Node> nodes, int person) {
    return person > 0 && nodes.get(person - 1).is("between");
  }

  /** Whether what stands behind the node has no part in what is told; in a summit of X it has. */
  private static boolean isOblique(List<Node> nodes, int at) {
    boolean meeting = at > 0 && nodes.get(at).is("of") && nodes.get(at - 1).isNoun(Family.MEETING);
    boolean host = at > 0 && nodes.get(at).is("by") && isReceived(nodes, at);
    return at >= 0 && nodes.get(at).isAny(OBLIQUE) && !meeting && !host;
  }

  private static boolean isMinister(Person person) {
    return person
        .office()
        .filter(o -> o.contains("minister") || o.contains("secretary of state"))
        .isPresent();
  }

  private static boolean isMark(Node node) {
    return node.kind() == Node.Kind.MARK;
  }

  private static boolean isPossessive(Node node) {
    return node.is("'s") || node.is("'");
  }

  /** {@code In Paris on Monday}: nothing but places and days stands up to a node. */
  private static boolean isFronted(List<Node> nodes, int last) {
    for (int i = 0; i < last; i++) {
      Node node = nodes.get(i);
      if (!node.isPreposition() && node.site().isEmpty() && node.kind() != Node.Kind.DATE) {
        return false;
      }
    }
    return true;
  }

  /** {@code said that X would}, {@code met X, who}: subjects of what only hangs on the clause. */
  private static boolean isAside(List<Node> nodes, int index) {
    Node before = index == 0 ? Node.NOTHING : nodes.get(index - 1);
    boolean related =
        index > 0
            && index + 2 < nodes.size()
            && nodes.get(index + 1).is(",")
            && nodes.get(index + 2).is("who");
    return before.isAny(HANGING) || related;
  }

  /** Whether the node begins its clause or a verb follows it. */
  private static boolean isSubject(List<Node> nodes, int index) {
    Node preceding = index == 0 ? Node.NOTHING : nodes.get(index - 1);
    boolean first =
        index == 0
            || preceding.kind() == Node.Kind.MARK
            || preceding.kind() == Node.Kind.DATE && isFronted(nodes, index - 1);
    boolean related =
        index + 2 < nodes.size() && nodes.get(index + 1).is(",") && nodes.get(index + 2).is("who");
    if (related) {
      return true;
    }
    boolean prepositional =
        index > 0 && nodes.get(index - 1).isPreposition() && !nodes.get(index - 1).is("as");
    if (prepositional) {
      return false;
    }
    for (int i = index + 1; i < Math.min(nodes.size(), index + 4); i++) {
      Node next = nodes.get(i);
      if (!next.verbs().isEmpty()
          || next.isModal()
          || next.isBe()
          || next.isHave()
          || next.isDo()) {
        return true;
      }
      if (!next.isAdverb() && next.kind() != Node.Kind.DATE) {
        return first;
      }
    }
    return first;
  }
}
