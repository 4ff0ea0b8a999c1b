package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Where a mention stands in its sentence, and what that makes of it: who acts, who is named by the
 * way.
 *
 * @param nodes the sentence
 * @param index the mention's
 */
record Standing(List<Node> nodes, int index) {
  private static final int PASSING = 8;
  private static final int BEFORE_VERB = 3;
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
  private static final WordSet SPANS =
      WordSet.of(
          "day", "days", "hour", "hours", "week", "weeks", "month", "months", "year", "years",
          "minutes");

  private static final WordSet HANGING =
      WordSet.of(
          "that", "when", "where", "because", "which", "whom", "whether", "if", "as", "while");

  private Node at(int position) {
    return position < 0 || position >= nodes.size() ? Node.NOTHING : nodes.get(position);
  }

  /** Returns the node before it. */
  Node before() {
    return at(index - 1);
  }

  static boolean isPossessive(Node node) {
    return node.is("'s") || node.is("'");
  }

  /** Whether something of its own is named behind it. */
  boolean isPossessor() {
    return isPossessive(at(index + 1));
  }

  /** {@code and X}, the second of two who act. */
  boolean isCoordinated() {
    return before().is("and") && index > 1 && at(index - 2).kind() != Node.Kind.MARK;
  }

  /** {@code between X and Y}: one of the two. */
  boolean isBetween() {
    return before().is("between") || before().is("and") && at(index - 3).is("between");
  }

  /** Whether it has no part in what is told; what goes for the first of a list goes for all. */
  boolean isOblique() {
    return isOblique(index - 1) || before().is("and") && isObliqueList(index - 2);
  }

  /** {@code at the invitation of X}. */
  boolean isInviter() {
    return before().is("of") && at(index - 2).is("invitation");
  }

  /** A summit of X is X's, and who received is the host. */
  private boolean isOblique(int preposition) {
    Node node = at(preposition);
    boolean meeting = node.is("of") && at(preposition - 1).isNoun(Family.MEETING);
    boolean host = node.is("by") && (isReceived(preposition) || isJoined(preposition));
    return node.isAny(OBLIQUE) && !meeting && !host;
  }

  /** {@code by X in Beijing on Tuesday and Y}. */
  private boolean isObliqueList(int last) {
    int first = last;
    while (first > 0 && first > last - PASSING && isSetting(nodes.get(first))) {
      first--;
    }
    return first > 0 && nodes.get(first).kind() == Node.Kind.PERSON && isOblique(first - 1);
  }

  private static boolean isSetting(Node node) {
    return node.kind() != Node.Kind.PERSON
        && (node.kind() == Node.Kind.DATE || node.site().isPresent() || node.isPreposition());
  }

  /** {@code was received by X}, but not {@code had been received by X} some time before. */
  private boolean isReceived(int by) {
    Node auxiliary = beforeVerb("receive", by);
    return auxiliary.is("was") || auxiliary.is("be");
  }

  /** {@code were then joined by X}: one more of those who meet. */
  private boolean isJoined(int by) {
    Node auxiliary = beforeVerb("join", by);
    return auxiliary.isBe() || auxiliary.isAdverb() || auxiliary.isModal();
  }

  /** What stands before the verb that a {@code by} belongs to. */
  private Node beforeVerb(String lemma, int by) {
    for (int i = by - 1; i > Math.max(0, by - PASSING); i--) {
      if (nodes.get(i).isLemma(lemma)) {
        return nodes.get(i - 1);
      }
    }
    return Node.NOTHING;
  }

  /**
   * {@code for which X had lobbied}, {@code hopes to meet X}: named, but no party of what is told.
   */
  boolean isInPassing() {
    for (int i = index - 1; i >= Math.max(0, index - PASSING); i--) {
      Node node = nodes.get(i);
      if (node.is(".") || node.is(";") || node.is(",")) {
        return false;
      }
      // "a day after X met Y": what stands behind tells of another day
      if (i > 1 && (node.is("after") || node.is("before")) && nodes.get(i - 1).isAny(SPANS)) {
        return true;
      }
      boolean relative = node.is("which") || node.is("whom") || node.is("whose");
      if (relative && !nodes.get(Math.max(0, i - 1)).is("with") || node.isVerb(Family.HOPE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code a three-way meeting with X}: whether it is one more of those who meet. */
  boolean isThird() {
    return before().is("with")
        && (ManySided.isOfThree(at(index - 2)) || ManySided.isOfThree(at(index - 3)));
  }

  /** Parties under one noun, the leaders of a body met, the states of a heading. */
  boolean isJoint(Node meant) {
    boolean met = before().is("with") && !meant.isOfOfficials();
    return switch (meant.kind()) {
      case GROUP -> meant.actors().size() > 1 || met;
      case DEMONYM -> meant.actors().size() > 1 && at(index + 1).isNoun(Family.MEETING);
      default -> false;
    };
  }

  /** {@code With X the two}, {@code Together with X, both men}: others than who stands in front. */
  static boolean isBehindFronted(List<Node> nodes, int index) {
    int with = nodes.get(0).is("together") ? 1 : 0;
    return index > with + 1
        && nodes.get(with).is("with")
        && nodes.get(with + 1).persons().size() == 1;
  }

  /** {@code X, prime minister of the kingdom}: whose office it is that stands behind a name. */
  static Optional<Person> apposed(List<Node> nodes, int index) {
    Node office = nodes.get(index);
    boolean closed = index + 1 < nodes.size() && nodes.get(index + 1).is(",");
    boolean behind = index > 1 && nodes.get(index - 1).is(",");
    boolean one = office.title().filter(t -> !t.plural()).isPresent();
    boolean apposed = one && behind && (closed || !office.lower().startsWith("the "));
    Node named = apposed ? nodes.get(index - 2) : Node.NOTHING;
    boolean apt = named.kind() == Node.Kind.PERSON && named.actors().containsAll(office.actors());
    return apt && named.persons().get(0).isLeader() == !office.isOfOfficials()
        ? Optional.of(named.persons().get(0))
        : Optional.empty();
  }

  /** The two states that a sentence names before a node; empty if there are not just two. */
  static List<Actor> two(List<Node> nodes, int end) {
    List<Actor> states =
        nodes.subList(0, end).stream()
            .filter(n -> n.kind() == Node.Kind.PARTY)
            .flatMap(n -> n.actors().stream())
            .distinct()
            .toList();
    return states.size() == 2 ? states : List.of();
  }

  /** {@code A, B and C resumed}: states that act together up to it; empty if they do not act. */
  List<Actor> states() {
    int first = index;
    while (first > 1
        && (nodes.get(first - 1).is("and") || nodes.get(first - 1).is(","))
        && nodes.get(first - 2).kind() == Node.Kind.PARTY) {
      first -= 2;
    }
    return at(first - 1).isPreposition() || !isSubject()
        ? List.of()
        : nodes.subList(first, index + 1).stream().flatMap(n -> n.actors().stream()).toList();
  }

  /** {@code said that X would}, {@code met X, who}: a subject of what only hangs on the clause. */
  boolean isAside() {
    return before().isAny(HANGING) || isRelated() || isAbsolute();
  }

  /** {@code with X saying his country}: a subject of what only hangs on the clause. */
  private boolean isAbsolute() {
    Node verb = at(index + 1);
    return before().is("with") && verb.hasForm(Verb.Form.ING) && verb.isVerb(Family.SAY);
  }

  /** {@code , spokesman X said in a briefing}: who relays what the sentence tells. */
  boolean isAttribution() {
    Node verb = at(index + 1);
    return before().is(",") && verb.isVerb(Family.SAY) && verb.hasForm(Verb.Form.PAST);
  }

  private boolean isRelated() {
    return at(index + 1).is(",") && at(index + 2).is("who");
  }

  /** Whether it begins its clause or a verb follows it. */
  boolean isSubject() {
    if (isRelated() || isAbsolute() || isCleft()) {
      return true;
    }
    boolean fronted = at(index + 1).is("he") || at(index + 1).is("she"); // "X he met in a corridor"
    if (fronted || before().isPreposition() && !before().is("as")) {
      return false;
    }
    for (int i = index + 1; i < Math.min(nodes.size(), index + 1 + BEFORE_VERB); i++) {
      Node next = nodes.get(i);
      if (!next.verbs().isEmpty()
          || next.isModal()
          || next.isBe()
          || next.isHave()
          || next.isDo()) {
        return true;
      }
      if (!next.isAdverb() && next.kind() != Node.Kind.DATE) {
        break;
      }
    }
    return isFirst();
  }

  /** {@code it was X who phoned}, {@code it had been X}. */
  private boolean isCleft() {
    boolean it = at(index - 2).is("it") || at(index - 3).is("it");
    return before().isBe() && it && !at(index + 2).is("whom"); // "it was X to whom he turned"
  }

  private boolean isFirst() {
    boolean there =
        index == 1 && (before().is("there") || before().is("here") || before().is("then"));
    return index == 0
        || there
        || before().kind() == Node.Kind.MARK && !before().is(":") && !isListed()
        || before().kind() == Node.Kind.DATE && isFronted(index - 1);
  }

  /** {@code talks with X, Y and Z}: whether a list of objects goes on with it. */
  private boolean isListed() {
    int first = index;
    while (at(first - 1).is(",") && at(first - 2).kind() == Node.Kind.PERSON) {
      first -= 2;
    }
    return first < index && (at(first - 1).isPreposition() || !at(first - 1).verbs().isEmpty());
  }

  /** {@code In Paris on Monday}: nothing but places and days stands up to a node. */
  private boolean isFronted(int last) {
    for (int i = 0; i < last; i++) {
      Node node = nodes.get(i);
      if (!node.isPreposition() && node.site().isEmpty() && node.kind() != Node.Kind.DATE) {
        return false;
      }
    }
    return true;
  }
}
