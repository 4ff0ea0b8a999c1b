package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.Optional;

/**
 * Reads what documents provide: {@code under the pact, Seoul will}, and the sentences that go on.
 */
final class Provisions {
  /** What a document does when it comes into force; not so {@code will boost trade}. */
  private static final WordSet CONCRETE =
      WordSet.of(
          "cut",
          "lower",
          "scrap",
          "abolish",
          "remove",
          "eliminate",
          "lift",
          "reduce",
          "allow",
          "let",
          "enable",
          "create",
          "establish",
          "set up",
          "exempt",
          "waive",
          "extend",
          "ban");

  /** What holds what was agreed on, without being a paper. */
  private static final WordSet PLANS =
      WordSet.of("plan", "program", "programme", "blueprint", "package", "initiative");

  /** {@code this is laid down in the treaty}. */
  private static final WordSet WRITTEN =
      WordSet.of(
          "lay down",
          "write",
          "set out",
          "spell out",
          "stipulate",
          "enshrine",
          "provide for",
          "set down",
          "put down",
          "detail",
          "record",
          "fix");

  private static final WordSet PROVIDING = WordSet.of("under", "by");

  private static final int NEAR = 5;
  private static final int LONGEST_DOCUMENT = 4;

  private final Scene scene;
  private final Clauses clauses;
  private final Sentence sentence;
  private final int index;

  Provisions(Scene scene, int index) {
    this.scene = scene;
    this.clauses = scene.clauses().get(index);
    this.sentence = clauses.sentence();
    this.index = index;
  }

  /** {@code an arrangement under which Seoul will}: the paper's own words go on. */
  boolean isInPaper(VerbGroup group) {
    for (int i = group.begin() - 1; i > 1; i--) {
      if (sentence.at(i).is("which") && PROVIDING.contains(sentence.at(i - 1).lower())) {
        return !sentence.at(i - 2).is(",");
      }
      if (sentence.at(i).is(";") || sentence.at(i).is(",")) {
        return false;
      }
    }
    return false;
  }

  /** {@code Under the pacts, A will build roads. B is to pay for them}: a document goes on. */
  Optional<PledgeFinder.Match> continued(VerbGroup group) {
    boolean opens =
        group.begin() > 0 && Undertaking.isToCome(sentence, group) && !group.verbs().isEmpty();
    Subject subject = clauses.subjectOf(group);
    boolean body = opens && Institutions.isOne(subject) && Institutions.act(group);
    if (!opens || !body && !group.passive() && Undertaking.isOther(sentence, group)) {
      return Optional.empty();
    }
    boolean states =
        !subject.nodes().isEmpty() && isFirst(subject) && Partners.areAllOfStates(subject.nodes());
    boolean thing = group.passive() && Outcomes.isThing(subject);
    boolean told =
        clauses.groups().stream().anyMatch(g -> g.end() <= subject.begin() && isOfDocument(g));
    return (states || thing || body) && (told || isAfterDocument())
        ? Optional.of(new PledgeFinder.Match(FutureRules.PROVISION, group, group.head()))
        : Optional.empty();
  }

  /** Whether a subject opens its sentence, or one of the clauses that it joins. */
  private boolean isFirst(Subject subject) {
    int at = subject.begin() - 1;
    while (sentence.at(at).isDeterminer()) {
      at--;
    }
    return at < 0
        || sentence.at(at).is(";")
        || sentence.at(at).is("and") && sentence.at(at - 1).is(",");
  }

  /** {@code The plan has their ministers meet every year}: what a paper makes somebody do. */
  Optional<PledgeFinder.Match> caused(VerbGroup group) {
    Subject subject = clauses.subjectOf(group);
    int has = subject.begin() - 1;
    while (has > 0 && sentence.at(has).isDeterminer()) {
      has--;
    }
    boolean made =
        has > 0
            && sentence.at(has).isHave()
            && subject.end() == group.begin()
            && group.begin() == group.head()
            && sentence.at(group.head()).hasForm(Verb.Form.BASE);
    return made && isOfDocument(clauses.groupAt(has))
        ? Optional.of(new PledgeFinder.Match(FutureRules.PROVISION, group, group.head()))
        : Optional.empty();
  }

  /** Whether the sentences before, back to one that names a document, tell what will be. */
  private boolean isAfterDocument() {
    for (int i = index - 1; i >= Math.max(0, index - LONGEST_DOCUMENT); i--) {
      Provisions before = new Provisions(scene, i);
      if (before.sentence.paragraph() != sentence.paragraph()) {
        return false;
      }
      if (before.isTold()) {
        return true;
      }
      if (!before.isOfFuture()) {
        return false;
      }
    }
    return false;
  }

  /** Whether a document says what the sentence says, or what will be done. */
  private boolean isTold() {
    return clauses.groups().stream()
        .anyMatch(g -> isOfDocument(g) || Undertaking.isToCome(sentence, g) && isFromDocument(g));
  }

  /** {@code The plan has their ministers meet}, {@code , as the joint statement has it,}. */
  private boolean isOfDocument(VerbGroup group) {
    Subject subject = clauses.subjectOf(group);
    boolean aside = !subject.isKnown() && sentence.at(group.begin() - 1).isNoun(Family.DOCUMENT);
    return group.form() == VerbGroup.Form.PRESENT
        && !group.passive()
        && !group.negated()
        && (aside || subject.isDocument() || !subject.acts() && subject.head().isAny(PLANS));
  }

  /**
   * {@code under the pact, Seoul will}, {@code the declaration says that}, {@code , under which
   * Seoul will}.
   */
  boolean isFromDocument(VerbGroup group) {
    boolean paper = clauses.subjectOf(group).isDocument();
    if (paper && group.isAnyLemma(CONCRETE)) {
      return true;
    }
    for (VerbGroup verb : clauses.groups()) {
      Subject subject = verb.is(Family.SAY) ? clauses.subjectOf(verb) : Subject.NONE;
      boolean around = verb.end() <= group.begin() || !paper && subject.begin() >= group.end();
      if (around && subject.isDocument()) {
        return true;
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      Node node = sentence.at(i);
      boolean before = i < group.begin();
      boolean source =
          before && (node.is("under") || node.is("in"))
              || node.is("according") && sentence.at(i + 1).is("to");
      source |= !before && node.isPreposition() && sentence.at(i - 1).isAnyLemma(WRITTEN);
      boolean which = before && sentence.at(i + 1).is("which");
      boolean apart = sentence.at(i - 1).is(","); // else the paper's own words go on
      boolean known = which && apart || sentence.at(i + 1).is("it");
      boolean stated = which && node.is("in") && sentence.at(i - 1).isNoun(Family.DOCUMENT);
      if (stated || source && (node.is("under") && known || isDocument(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a document is named from a node on. */
  boolean isDocument(int from) {
    for (int i = from; i < from + NEAR; i++) {
      if (sentence.at(i).isNoun(Family.DOCUMENT)) {
        return true;
      }
      if (sentence.at(i).kind() == Node.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  private boolean isOfFuture() {
    return clauses.groups().stream().anyMatch(g -> Undertaking.isToCome(sentence, g));
  }
}
