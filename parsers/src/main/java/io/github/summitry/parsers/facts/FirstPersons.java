package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Firmness;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Pronoun;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whom "I" and "we" mean: the speaker's side, or both. */
final class FirstPersons {
  /** Words that tell a "we" of both sides. */
  private static final WordSet TOGETHER =
      WordSet.of(
          "together",
          "jointly",
          "hand",
          "hands",
          "forces",
          "work together",
          "cooperate",
          "join hands",
          "join forces",
          "team up");

  private final Scene scene;
  private final Clauses clauses;
  private final Sentence sentence;

  FirstPersons(Scene scene, Clauses clauses) {
    this.scene = scene;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** The subject's actors; in a quotation "I" and "we" are its speaker's. */
  List<Actor> actorsOf(Subject subject, PledgeFinder.Match match) {
    if (!isFirstPerson(subject)) {
      return subject.actors();
    }
    Optional<Quotation> quotation = scene.quotationAt(subject.head().begin());
    if (quotation.isEmpty() || quotation.get().actors().isEmpty()) {
      return List.of();
    }
    List<Actor> speakers = quotation.get().actors();
    if (subject.nodes().size() > 1) {
      Set<Actor> all = new LinkedHashSet<>(subject.actors());
      all.addAll(speakers);
      return List.copyOf(all);
    }
    boolean we = subject.head().pronoun().filter(p -> p == Pronoun.SPEAKERS).isPresent();
    List<Actor> circle = sentence.circle();
    boolean both =
        speakers.size() == 1
            && we
            && circle.size() > 1
            && circle.containsAll(speakers)
            && (match.rule().scope() != PledgeRule.Scope.ANY && circle.size() == 2
                || isTogether(match));
    return both ? circle : speakers;
  }

  /** {@code It is Seoul's hope that}, {@code Our wish is to}: whose it is. */
  List<Actor> ownersOf(Subject subject, int target) {
    int stop = subject.isExpletive() ? target : subject.end();
    for (int i = Math.max(0, subject.begin() - 2); i < stop; i++) {
      Node node = sentence.at(i);
      if (node.isAgent() && Phrases.isPossessor(sentence, i)) {
        List<Actor> speakers =
            scene.quotationAt(node.begin()).map(Quotation::actors).orElse(List.of());
        return node.actors().isEmpty() ? speakers : node.actors();
      }
    }
    return List.of();
  }

  private static boolean isFirstPerson(Subject subject) {
    for (Node node : subject.nodes()) {
      Pronoun pronoun = node.pronoun().orElse(Pronoun.THING);
      if (pronoun == Pronoun.SPEAKER || pronoun == Pronoun.SPEAKERS) {
        return true;
      }
    }
    return false;
  }

  /** {@code We will work together}, {@code We reaffirmed}: what both sides do. */
  private boolean isTogether(PledgeFinder.Match match) {
    VerbGroup group = match.group();
    boolean affirmed =
        group.form() == VerbGroup.Form.PAST
            && !group.passive()
            && (group.is(Family.AFFIRM) || group.is(Family.PLEDGE))
            && match.rule().firmness() != Firmness.PROPOSED;
    int end = clauses.endOfClause(group.end());
    for (int i = group.begin(); i < end && !affirmed; i++) {
      affirmed = sentence.at(i).isAny(TOGETHER) || sentence.at(i).isAnyLemma(TOGETHER);
    }
    return affirmed;
  }
}
