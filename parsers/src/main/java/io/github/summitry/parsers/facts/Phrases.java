package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.List;

/** Reads a sentence's noun phrases: where one begins, what governs it, whom it names. */
final class Phrases {

  static final WordSet POSSESSIVES = WordSet.of("his", "her", "their", "its", "our", "my");
  private static final WordSet MINISTRIES =
      WordSet.of(
          "ministry",
          "ministries",
          "banks",
          "authorities",
          "agencies",
          "parliaments",
          "militaries",
          "navies",
          "armies");

  static final WordSet COORDINATORS = WordSet.of("and", "but", "or");
  static final WordSet NOMINATIVES = WordSet.of("he", "she", "they", "we", "i");

  /** Nouns for one who is a principal if the possessor is one. */
  private static final WordSet EQUALS = WordSet.of("counterpart", "host", "guest", "ally");

  private final Sentence sentence;
  private final int[] groupAt;
  private final SubjectLists lists;

  Phrases(Sentence sentence, int[] groupAt) {
    this.sentence = sentence;
    this.groupAt = groupAt;
    this.lists = new SubjectLists(sentence, this);
  }

  /** The index where a list of agents that ends at a node begins. */
  int listBegin(int last) {
    return lists.begin(last);
  }

  static boolean isPossessive(Node node) {
    return node.is("'s") || node.is("'") || node.is("’s") || node.is("’");
  }

  /** {@code X's foreign minister}, {@code X's predecessor}: not X. */
  static boolean isOwnerOfOfficials(Sentence sentence, int owner) {
    Node owned = sentence.at(owner + 2);
    return isPossessive(sentence.at(owner + 1))
        && (owned.isOfOfficials() || owned.is("predecessor") || owned.is("successor"));
  }

  /** Whether the node at an index possesses the noun behind it: {@code Seoul's}, {@code his}. */
  static boolean isPossessor(Sentence sentence, int at) {
    Node node = sentence.at(at);
    return node.isAny(POSSESSIVES)
        || isPossessive(sentence.at(at + 1)) && !node.isAny(NOMINATIVES); // "he's": he is
  }

  /** The index of the first node from {@code at} on that is no determiner. */
  static int afterDeterminers(Sentence sentence, int at) {
    int noun = at;
    while (sentence.at(noun).isDeterminer()) {
      noun++;
    }
    return noun;
  }

  /** The words of nodes from {@code begin} to {@code end}, exclusive, with their gaps. */
  static String text(Sentence sentence, int begin, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = begin; i < end; i++) {
      boolean gap = i > begin && sentence.at(i).begin() > sentence.at(i - 1).end();
      text.append(gap ? " " : "").append(sentence.at(i).text());
    }
    return text.toString();
  }

  List<Node> agents(int begin, int end) {
    List<Node> agents = new ArrayList<>(1);
    for (int i = begin; i < end; i++) {
      if (sentence.at(i).isAgent()) {
        agents.add(sentence.at(i));
      }
    }
    return agents;
  }

  /** The index where the noun phrase, or the list of agents, that ends at {@code last} begins. */
  int begin(int last) {
    Node node = sentence.at(last);
    if (node.isAgent() && !node.isAny(POSSESSIVES)) {
      if (isOfSeveral(last)) {
        return lists.begin(last - 2);
      }
      boolean owned = sentence.at(last - 1).isAny(POSSESSIVES);
      boolean paired = owned && sentence.at(last - 2).is("and") && sentence.at(last - 3).isAgent();
      return paired ? lists.begin(last - 3) : lists.begin(last);
    }
    int begin = last;
    while (begin > 0 && isInside(begin)) {
      begin--;
    }
    boolean party = sentence.at(last).isNoun(Family.PARTY);
    boolean joined = party && sentence.at(begin - 1).is("and") && sentence.at(begin - 2).isAgent();
    return joined ? lists.begin(begin - 2) : begin;
  }

  /** {@code A and B's ministers}: officials of both. */
  private boolean isOfSeveral(int office) {
    return sentence.at(office).kind() == Node.Kind.OFFICE
        && sentence.at(office).lower().endsWith("s")
        && isPossessive(sentence.at(office - 1))
        && sentence.at(office - 2).kind() == Node.Kind.PARTY
        && sentence.at(office - 3).is("and")
        && sentence.at(office - 4).kind() == Node.Kind.PARTY;
  }

  /** Whether the node before {@code begin} belongs to the phrase that begins there so far. */
  private boolean isInside(int begin) {
    Node before = sentence.at(begin - 1);
    boolean word2 =
        before.kind() == Node.Kind.WORD
            && !before.isPreposition()
            && !before.isSubordinator()
            && !before.isAny(COORDINATORS)
            && groupAt[begin - 1] < 0
            && !before.isAdverb();
    boolean party = before.kind() == Node.Kind.PARTY && sentence.at(begin).isNoun(Family.PARTY);
    return word2
        || party
        || before.kind() == Node.Kind.DEMONYM
        || before.kind() == Node.Kind.NUMBER
        || before.kind() == Node.Kind.DATE && sentence.at(begin - 2).isDeterminer()
        || isPossessive(before)
        || isPossessive(sentence.at(begin))
        || before.isAny(POSSESSIVES);
  }

  /** The index of the preposition that governs the phrase at {@code begin}, -1 if none does. */
  int preposition(int begin) {
    int at = begin - 1;
    while (at >= 0 && sentence.at(at).isDeterminer() && !sentence.at(at).is("that")) {
      at--;
    }
    if (at < 0) {
      return -1;
    }
    boolean preposition =
        sentence.at(at).is("to") ? groupAt[at] < 0 : sentence.at(at).isPreposition();
    return preposition ? at : -1;
  }

  /** {@code the trade ministries of}. */
  boolean isMinistry(int at) {
    return sentence.at(at).isAny(MINISTRIES) || sentence.at(at).isNoun(Family.PARTY);
  }

  /** The subject that a phrase names: those who act, or a thing. */
  Subject subject(int begin, int end, List<Node> apposed, List<Node> companions) {
    List<Node> nodes = new ArrayList<>(1);
    int last = end - 1;
    for (int i = begin; i < end; i++) {
      Node node = sentence.at(i);
      boolean modifier =
          node.kind() == Node.Kind.PARTY && i < last && sentence.at(i + 1).isNoun(Family.PARTY);
      if (node.isAgent()
          && !isPossessor(sentence, i)
          && !modifier
          && !(i > begin && lists.isHome(i))) {
        nodes.add(node);
      }
    }
    boolean unknown = sentence.at(last).isAgent() && sentence.at(last).actors().isEmpty();
    if (unknown && !apposed.isEmpty()) {
      nodes.remove(sentence.at(last));
      nodes.addAll(apposed);
    } else if (!sentence.at(last).isAgent() && sentence.at(last).isNoun(Family.PARTY)) {
      nodes.addAll(apposed.isEmpty() ? owner(begin, last) : apposed);
    }
    Node head = nodes.isEmpty() ? sentence.at(headOf(begin, end)) : sentence.at(begin);
    return new Subject(begin, end, List.copyOf(nodes), head, List.copyOf(companions));
  }

  /** For whom a phrase such as {@code his government}, {@code Kyiv's foreign minister} stands. */
  private List<Node> owner(int begin, int last) {
    boolean principal =
        sentence.at(last).noun().filter(n -> EQUALS.contains(n.lemma())).isPresent();
    for (int i = last - 1; i >= begin; i--) {
      Node node = sentence.at(i);
      boolean nation = node.kind() == Node.Kind.PARTY && !isPossessor(sentence, i);
      if (node.kind() == Node.Kind.DEMONYM || nation) {
        return List.of(principal ? node : node.throughOfficials());
      }
      if (!principal && node.isAgent() && isPossessor(sentence, i) && !node.actors().isEmpty()) {
        return List.of(node.throughOfficials());
      }
    }
    return List.of();
  }

  private int headOf(int begin, int end) {
    for (int i = end - 1; i >= begin; i--) {
      if (sentence.at(i).noun().isPresent()) {
        return i;
      }
    }
    return end - 1;
  }
}
