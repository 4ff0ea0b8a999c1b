package io.github.summitry.parsers.facts;

import io.github.summitry.Firmness;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Person;
import io.github.summitry.parsers.mentions.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Will" as a promise, where somebody who can promise says it or a document reads so. */
final class Futures {
  private static final PledgeRule PROMISE = PledgeRule.rule("will-promise", Firmness.PLEDGED, "{will}");
  private static final PledgeRule INTENT = PledgeRule.rule("will-try", Firmness.OFFERED, "{will}");
  private static final PledgeRule PROVISION =
      PledgeRule.rule("will-provide", Firmness.AGREED, "{will}").joint();
  private static final Set<String> OTHER_FAMILIES =
      Set.of("MEET", "HOLD", "DISCUSS", "HAPPEN", "ARRANGE", "SAY");
  private static final Set<String> MOVES =
      Set.of("visit", "attend", "travel", "arrive", "leave", "return", "depart", "fly", "make", "take", "go", "be", "come", "serve", "help", "mark", "stay", "become", "have");

  private Futures() {}

  static Optional<PledgeRule> match(Scene scene, Clauses clauses, VerbGroup group) {
    if (!group.isFuture() || group.passive() || group.verbs().isEmpty()
        || OTHER_FAMILIES.stream().anyMatch(group::is)
        || group.verbs().stream().anyMatch(v -> MOVES.contains(v.lemma()))) {
      return Optional.empty();
    }
    Subject subject = clauses.subjectOf(group);
    if (!subject.acts()) {
      return Optional.empty();
    }
    Sentence sentence = clauses.sentence();
    if (isFromDocument(sentence, group)) {
      return Optional.of(PROVISION);
    }
    boolean quoted =
        scene.quotations().stream()
            .anyMatch(q -> q.speech() && q.contains(subject.head().begin()) && speaks(q.persons(), q.actors().isEmpty()));
    if (!quoted && !isSaidBefore(clauses, group)) {
      return Optional.empty();
    }
    return Optional.of(group.is("SEEK") ? INTENT : PROMISE);
  }

  private static boolean speaks(List<Person> persons, boolean nobody) {
    return !nobody && persons.stream().noneMatch(p -> p.role() == Person.Role.CIVILIAN);
  }

  private static boolean isFromDocument(Sentence sentence, VerbGroup group) {
    for (int i = 0; i < sentence.size(); i++) {
      Node node = sentence.at(i);
      boolean source =
          node.is("under") && i < group.begin() || node.is("according") && sentence.at(i + 1).is("to")
              || node.is("in") && i < group.begin();
      if (source) {
        for (int j = i + 1; j < Math.min(i + 5, sentence.size()); j++) {
          if (sentence.at(j).isNoun("DOCUMENT") || sentence.at(j).is("which") && sentence.at(j - 1).is("under")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether the future is the content of what somebody who can promise said. */
  private static boolean isSaidBefore(Clauses clauses, VerbGroup group) {
    for (VerbGroup verb : clauses.groups()) {
      if (verb.is("SAY") && verb.isFinite() && !verb.passive()) {
        Subject speaker = clauses.subjectOf(verb);
        boolean speaks = speaker.acts() && !speaker.actors().isEmpty()
            && speaker.persons().stream().noneMatch(p -> p.role() == Person.Role.CIVILIAN);
        if (speaks) {
          return true;
        }
      }
    }
    return false;
  }
}
