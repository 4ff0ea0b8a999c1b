package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.Tense;
import java.util.Optional;

/**
 * When and where two act together: what is said beside the verb, the rest is about the act.
 *
 * @param date the date's node, -1 if there is none
 * @param site the place
 */
record JointAct(int date, Optional<Site> site) {
  static JointAct of(Clauses clauses, int trigger) {
    Sentence sentence = clauses.sentence();
    int subject = clauses.subjectOf(clauses.groupAt(trigger)).begin();
    boolean during = sentence.at(subject - 1).is("which") && sentence.at(subject - 2).is("during");
    boolean first =
        during || clauses.groupAt(trigger).isFinite() && clauses.firstFinite().head() == trigger;
    int opening = sentence.at(subject - 1).kind() == Node.Kind.DATE ? subject - 2 : subject - 1;
    boolean where = sentence.at(opening).is("where") && sentence.at(opening - 1).is(",");
    Optional<Site> site = where ? sentence.at(opening - 2).site() : Optional.empty();
    int date = where && opening < subject - 1 ? subject - 1 : -1;
    int end = trigger + 1;
    while (end < sentence.size() && isAdjunct(sentence, end)) {
      end++;
    }
    int shared = isOfFirst(clauses, trigger, subject) ? subject : 0;
    int opened = mark(sentence, subject);
    for (int i = 0; i < Math.max(end, trigger + 2); i++) {
      boolean own = opened > 0 && i > opened && i < subject;
      if (!first && !own && i >= shared && i < trigger - 1) {
        continue; // what stands between the shared subject and this verb is another act's
      }
      date = date < 0 && DateChoice.isDate(sentence, trigger, i, Tense.PAST) ? i : date;
      site = site.isEmpty() && Placing.isPlaced(sentence, i) ? sentence.at(i).site() : site;
    }
    return new JointAct(date, site);
  }

  /**
   * {@code : on Monday in Oslo, X and Y agreed}: the mark that opens the clause, 0 if none does.
   */
  private static int mark(Sentence sentence, int subject) {
    int mark = Math.max(0, subject - 1);
    while (mark > 0 && !sentence.at(mark).is(":") && !sentence.at(mark).is(";")) {
      mark--;
    }
    return mark;
  }

  /** {@code In Oslo on Monday X and Y raised ties and agreed}: both were done there and then. */
  private static boolean isOfFirst(Clauses clauses, int trigger, int subject) {
    VerbGroup first = clauses.firstFinite();
    return clauses.groupAt(trigger).isFinite()
        && subject < first.begin()
        && clauses.subjectOf(first).begin() == subject;
  }

  /** {@code agreed in Mexico City on Monday to}: when and where, before what. */
  private static boolean isAdjunct(Sentence sentence, int at) {
    Node node = sentence.at(at);
    return node.kind() == Node.Kind.DATE
        || node.site().isPresent()
        || node.is("in")
        || node.is("at")
        || node.is(",") && sentence.at(at + 1).kind() == Node.Kind.DATE
        || node.is(",") && sentence.at(at - 1).site().isPresent();
  }
}
