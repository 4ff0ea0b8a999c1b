package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;

/**
 * Who the items of a list are said of: {@code The two leaders: - agreed to ... - welcomed ...}. One
 * object reads one story, sentence by sentence; not thread-safe.
 */
final class Items {
  private static final WordSet BULLETS = WordSet.of("-", "–", "—", "•", "·", "*", "○", "▲", "△");

  private Subject lead = Subject.NONE;

  /** Returns the clauses of the next sentence. */
  Clauses clauses(Sentence sentence) {
    boolean item = lead.isKnown() && isItem(sentence);
    Clauses clauses = new Clauses(sentence, item ? lead : Subject.NONE);
    if (sentence.at(sentence.size() - 1).is(":")) {
      lead = leadOf(clauses);
    } else if (!item) {
      lead = Subject.NONE;
    }
    return clauses;
  }

  /** {@code - agreed to}: a verb without a subject. */
  private static boolean isItem(Sentence sentence) {
    Node first = sentence.at(0).isAny(BULLETS) ? sentence.at(1) : sentence.at(0);
    return first.hasForm(Verb.Form.PAST) || first.hasForm(Verb.Form.THIRD);
  }

  /** The subject of a sentence that ends in a colon, or whom it names last. */
  private static Subject leadOf(Clauses clauses) {
    Subject subject = clauses.subjectOf(clauses.firstFinite());
    Sentence sentence = clauses.sentence();
    for (int i = sentence.size() - 1; i >= 0 && !subject.acts(); i--) {
      Node node = sentence.at(i);
      subject = node.isAgent() ? new Subject(0, 0, List.of(node), node, List.of()) : subject;
    }
    return subject.acts()
        ? new Subject(0, 0, subject.nodes(), subject.head(), subject.companions())
        : Subject.NONE;
  }
}
