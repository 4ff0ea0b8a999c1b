package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.List;

/** Reads partners for whom a relative pronoun stands: {@code X, whom he met}. */
final class PartnersBefore {
  private static final int NEAR = 9;
  private static final WordSet GUESTS =
      WordSet.of("leader", "guest", "visitor", "caller", "president", "premier", "statesman");

  private PartnersBefore() {}

  /** {@code X, whom he saw separately}: the antecedent of a relative object. */
  static List<Node> relative(Clauses clauses, int subject) {
    Sentence sentence = clauses.sentence();
    boolean whom = sentence.at(subject - 1).is("whom");
    List<Node> ranked =
        whom || sentence.at(subject - 1).is("that") ? ranked(clauses, subject - 2) : List.of();
    if (!whom || !ranked.isEmpty()) {
      return ranked;
    }
    boolean several = sentence.at(subject - 2).is("of");
    int before =
        several ? subject - 4 : sentence.at(subject - 2).is("with") ? subject - 3 : subject - 2;
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

  /** {@code X will tell Y when they meet}: the two of the clause before, empty if none are told. */
  static List<Node> ofClauseBefore(Clauses clauses, Subject they) {
    Sentence sentence = clauses.sentence();
    boolean plural = they.head().is("they") || they.head().is("the two");
    int when = they.begin() - 1;
    VerbGroup verb = clauses.finiteBefore(when);
    if (!plural || !sentence.at(when).is("when") || !verb.isFinite() || verb.is(Family.MEET)) {
      return List.of();
    }
    Subject subject = clauses.subjectOf(verb);
    Node whom = Node.NOTHING;
    for (int i = when - 1; i >= verb.end(); i--) {
      boolean person = sentence.at(i).kind() == Node.Kind.PERSON;
      whom = person && !Phrases.isPossessor(sentence, i) ? sentence.at(i) : whom;
    }
    boolean one = subject.nodes().size() == 1 && subject.isOfPrincipals();
    boolean other =
        Partners.arePrincipals(List.of(whom)) && !subject.actors().containsAll(whom.actors());
    return one && other ? List.of(subject.head(), whom) : List.of();
  }

  /** {@code X was the first foreign guest whom he met}: who the guest is. */
  private static List<Node> ranked(Clauses clauses, int noun) {
    VerbGroup was = clauses.finiteBefore(noun);
    boolean guest = isGuest(clauses.sentence().at(noun));
    boolean is = was.isFinite() && clauses.sentence().at(was.head()).isBe();
    return guest && is && noun - was.end() < NEAR && clauses.subjectOf(was).acts()
        ? clauses.subjectOf(was).nodes()
        : List.of();
  }

  private static boolean isGuest(Node node) {
    String words = node.lower();
    return GUESTS.contains(words.substring(words.lastIndexOf(' ') + 1));
  }

  /** {@code on X's schedule}, {@code X's itinerary includes}: whose the row of engagements is. */
  static List<Node> booked(Sentence sentence, List<Node> theirs) {
    for (int i = 0; i + 2 < sentence.size(); i++) {
      Node owner = sentence.at(i);
      boolean row = sentence.at(i + 2).isNoun(Family.ROW) || sentence.at(i + 3).isNoun(Family.ROW);
      boolean named = Phrases.isPossessive(sentence.at(i + 1)) && row;
      if (named && Partners.arePrincipals(List.of(owner)) && !theirs.contains(owner)) {
        return List.of(owner);
      }
    }
    return List.of();
  }

  /** {@code X, with whom she held talks}: whom the relative stands for. */
  static List<Node> behindWhom(Clauses clauses, int noun) {
    Sentence sentence = clauses.sentence();
    for (int i = noun - 1; i > Math.max(0, noun - NEAR); i--) {
      if (sentence.at(i).is("whom") && sentence.at(i - 1).is("with")) {
        int at = sentence.at(i - 2).is(",") ? i - 3 : i - 2;
        return sentence.at(at).isAgent() ? List.of(sentence.at(at)) : List.of();
      }
    }
    return List.of();
  }
}
