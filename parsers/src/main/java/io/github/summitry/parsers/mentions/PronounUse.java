package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells how a pronoun stands in its sentence: as an object, of whose gender, of whose own. */
final class PronounUse {
  /** How far a sentence is gone back, so that time stays linear. */
  private static final int FAR = 60;

  private PronounUse() {}

  /** {@code Japan and India said they}: the two states themselves. */
  static boolean saysOfItself(List<Node> nodes, int they) {
    int verb = they - (they > 0 && nodes.get(they - 1).is("that") ? 2 : 1);
    return verb > 2
        && nodes.get(verb).isVerb(Family.SAY)
        && nodes.get(verb - 1).kind() == Node.Kind.PARTY
        && nodes.get(verb - 2).is("and")
        && nodes.get(verb - 3).kind() == Node.Kind.PARTY;
  }

  static List<Actor> speakers(List<Node> nodes, int they) {
    int verb = they - (nodes.get(they - 1).is("that") ? 2 : 1);
    List<Actor> both = new ArrayList<>(nodes.get(verb - 3).actors());
    both.addAll(nodes.get(verb - 1).actors());
    return both;
  }

  /** Whether a personal pronoun is an object: {@code him}, {@code her} without a noun behind. */
  static boolean isObject(List<Node> nodes, int index) {
    Node node = nodes.get(index);
    if (node.is("him")) {
      return true;
    }
    Node next = index + 1 < nodes.size() ? nodes.get(index + 1) : Node.NOTHING;
    boolean noun = next.kind() == Node.Kind.WORD && !next.isFunctionWord();
    return node.is("her") && !noun && next.kind() != Node.Kind.DEMONYM;
  }

  /** {@code A meeting with X awaits him}: he is not whom the sentence names. */
  static boolean isAwaited(List<Node> nodes, int index) {
    boolean awaited = index > 1 && nodes.get(index - 1).isLemma("await");
    return awaited && !new Standing(nodes, index - 2).isSubject();
  }

  /**
   * Who a subject is not: {@code X, whom he met} is not X; {@code he and his countryman Y} would be
   * of one side; at home, {@code he and Y} from abroad means the home leader.
   */
  static Predicate<Person> isOther(List<Node> nodes, int index, Optional<Actor> own) {
    boolean whom = index > 1 && nodes.get(index - 1).is("whom");
    List<Person> related = whom ? antecedents(nodes, index) : List.of();
    boolean fronted = index == 2 && nodes.get(0).isPreposition(); // "With X he agreed"
    List<Person> apart = fronted ? nodes.get(1).persons() : object(nodes, index);
    boolean and = index + 2 < nodes.size() && nodes.get(index + 1).is("and");
    Node second = and ? nodes.get(index + 2) : Node.NOTHING;
    Optional<Actor> side =
        second.kind() == Node.Kind.PERSON ? second.persons().get(0).actor() : Optional.empty();
    boolean abroad = side.isPresent() && !side.equals(own);
    return person ->
        related.contains(person)
            || apart.contains(person)
            || abroad
                && (side.equals(person.actor()) || own.isPresent() && !own.equals(person.actor()));
  }

  /** {@code he asked X}: X. */
  private static List<Person> object(List<Node> nodes, int subject) {
    int object = subject + 2;
    boolean told =
        object < nodes.size()
            && !nodes.get(subject + 1).verbs().isEmpty()
            && nodes.get(object).kind() == Node.Kind.PERSON;
    boolean owner = object + 1 < nodes.size() && Standing.isPossessive(nodes.get(object + 1));
    return told && !owner ? nodes.get(object).persons() : List.of();
  }

  /** {@code X, whom he met, and Y, with whom he}: X and Y. */
  private static List<Person> antecedents(List<Node> nodes, int end) {
    List<Person> antecedents = new ArrayList<>();
    for (int i = Math.max(2, end - FAR); i < end; i++) {
      int name = nodes.get(i - 1).is("with") ? i - 3 : i - 2;
      boolean whom = nodes.get(i).is("whom") && name >= 0;
      if (whom && nodes.get(name).kind() == Node.Kind.PERSON) {
        antecedents.addAll(nodes.get(name).persons());
      }
    }
    return antecedents;
  }

  static boolean isFeminine(Node node) {
    return node.is("she") || node.lower().startsWith("her");
  }
}
