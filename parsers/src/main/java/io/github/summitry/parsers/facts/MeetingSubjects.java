package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Tells whom a pronoun means that is the subject of a meeting. */
final class MeetingSubjects {
  private MeetingSubjects() {}

  /**
   * Returns the subject; a pronoun for a guest who meets another guest is the home leader, unless
   * the sentence itself, or the one before in its paragraph, begins with the guest.
   *
   * @param before the sentence before
   */
  static List<Node> of(
      Partners partners, Sentence before, Sentence sentence, List<Node> ours, List<Node> theirs) {
    boolean pronoun =
        ours.size() == 1
            && ours.get(0).kind() == Node.Kind.PRONOUN
            && ours.get(0).persons().size() == 1
            && !isNamed(sentence, ours.get(0))
            && !isSpokenOf(before, sentence, ours.get(0));
    boolean named = pronoun && ours.get(0).lower().startsWith("the "); // "the latter"
    if (!pronoun || named || !partners.isAtHome() || theirs.isEmpty()) {
      return ours;
    }
    List<Node> other = otherThan(partners, sentence, theirs);
    if (ours.get(0).actors().equals(Subject.actorsOf(theirs)) && !other.isEmpty()) {
      return other;
    }
    List<Node> all = new ArrayList<>(ours);
    all.addAll(theirs);
    boolean official = !ours.get(0).persons().get(0).isLeader();
    List<Node> home = partners.hostUnless(official ? theirs : all);
    boolean same =
        !home.isEmpty()
            && home.get(0).persons().get(0).woman() == ours.get(0).persons().get(0).woman();
    return same ? home : ours;
  }

  /** {@code He called on X}, who is of his state: the leader of the other of the two spoken of. */
  private static List<Node> otherThan(Partners partners, Sentence sentence, List<Node> theirs) {
    List<Actor> others = new ArrayList<>(sentence.circle());
    others.removeAll(Subject.actorsOf(theirs));
    return others.size() == 1 ? partners.leadersOf(others) : List.of();
  }

  /** Whether a sentence names before a pronoun, as who acts, the person whom it stands for. */
  private static boolean isNamed(Sentence sentence, Node pronoun) {
    for (int i = 0; i < sentence.size() && sentence.at(i) != pronoun; i++) {
      Node node = sentence.at(i);
      boolean named = node.kind() == Node.Kind.PERSON || node.kind() == Node.Kind.OFFICE;
      boolean numbered = i == 2 && sentence.at(0).kind() == Node.Kind.NUMBER; // "8) X"
      boolean acts = i == 0 || numbered || sentence.at(i + 1).isVerb(Family.SAY);
      if (named && acts && node.persons().equals(pronoun.persons())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence before, of the same paragraph, is about the person of a pronoun. */
  private static boolean isSpokenOf(Sentence before, Sentence sentence, Node pronoun) {
    for (int i = 0; before.paragraph() == sentence.paragraph() && i < before.size(); i++) {
      Node node = before.at(i);
      boolean company = before.at(i - 1).is("with") || i > 1 && before.at(i - 1).is("where");
      boolean apart = company || i > 1 && before.at(i - 1).isPreposition(); // "For X": about X
      if (node.persons().size() == 1 && node.kind() != Node.Kind.PRONOUN && !apart) {
        return node.persons().equals(pronoun.persons());
      }
    }
    return false;
  }
}
