package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * A way of reporting a meeting.
 *
 * @param id its name, which evidence carries
 * @param reader reads an encounter at a trigger
 * @param verbs the verbs at which the reader is asked; it does not check them again
 * @param matches sentences in which it must find a meeting: {@code [AA-BB STATUS] sentence}
 * @param rejects sentences in which it must find none
 */
record MeetingRule(
    String id, Reader reader, Verbs verbs, List<String> matches, List<String> rejects)
    implements ProvedRule {

  /** Reads an encounter of which a verb or noun tells. */
  @FunctionalInterface
  interface Reader {
    /** Returns the encounter at a trigger, empty if the clause tells of none. */
    Optional<Encounter> read(Partners partners, Clauses clauses, Trigger trigger);
  }

  /**
   * Where a reader begins.
   *
   * @param node the index of the verb's or noun's node
   * @param group the verb group; for a noun {@link VerbGroups#NONE}
   */
  record Trigger(int node, VerbGroup group) {
    boolean isVerb() {
      return group.head() >= 0;
    }
  }

  /**
   * The verbs that trigger a rule: of one of the families, with one of the lemmas, {@code be}, any.
   */
  record Verbs(Families families, WordSet lemmas, boolean be, boolean any) {
    static final Verbs ANY = new Verbs(Families.of(), WordSet.of(), false, true);

    /** Returns all verbs that trigger one of the rules. */
    static Verbs of(List<MeetingRule> rules) {
      Verbs all = new Verbs(Families.NONE, WordSet.of(), false, false);
      for (MeetingRule rule : rules) {
        all = all.and(rule.verbs);
      }
      return all;
    }

    private Verbs and(Verbs other) {
      return new Verbs(
          families.and(other.families), lemmas.and(other.lemmas), be || other.be, any || other.any);
    }

    boolean hold(VerbGroup group, Node head) {
      return any || group.isAny(families) || be && head.isBe() || group.isAnyLemma(lemmas);
    }
  }

  static MeetingRule rule(String id, Reader reader) {
    return new MeetingRule("summit/" + id, reader, Verbs.ANY, List.of(), List.of());
  }

  /** Returns this rule, only tried at verbs of these families. */
  MeetingRule at(Families families) {
    return at(new Verbs(families, WordSet.of(), false, false));
  }

  /** Returns this rule, only tried at verbs of these families and at those verbs. */
  MeetingRule at(Families families, WordSet lemmas) {
    return at(new Verbs(families, lemmas, false, false));
  }

  /** Returns this rule, only tried at verbs of that family. */
  MeetingRule at(Family family) {
    return at(Families.of(family));
  }

  /** Returns this rule, only tried at those verbs. */
  MeetingRule at(WordSet lemmas) {
    return at(new Verbs(Families.of(), lemmas, false, false));
  }

  /** Returns this rule, only tried at {@code be}. */
  MeetingRule atBe() {
    return at(new Verbs(Families.of(), WordSet.of(), true, false));
  }

  /** Returns this rule, only tried at {@code be} and at verbs of that family. */
  MeetingRule atBeAnd(Family family) {
    return at(new Verbs(Families.of(family), WordSet.of(), true, false));
  }

  private MeetingRule at(Verbs only) {
    return new MeetingRule(id, reader, only, matches, rejects);
  }

  /** Returns whether a trigger can be its: any noun, a verb only of its own. */
  boolean mayBegin(Sentence sentence, Trigger trigger) {
    return !trigger.isVerb() || verbs.hold(trigger.group(), sentence.at(trigger.node()));
  }

  MeetingRule matches(String... sentences) {
    return new MeetingRule(id, reader, verbs, List.of(sentences), rejects);
  }

  MeetingRule rejects(String... sentences) {
    return new MeetingRule(id, reader, verbs, matches, List.of(sentences));
  }
}
