package io.github.summitry.corpus;

import io.github.summitry.Actor;
import io.github.summitry.Article;
import io.github.summitry.PartialDate;
import io.github.summitry.Pledge;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One article's account of a pledge.
 *
 * @param report the number of its report in the corpus, in order of publication
 * @param source the number of the report that it is a copy of; its own if it is none
 * @param article the article
 * @param pledge what it says
 * @param meeting the meeting that it ties it to
 * @param matter what it is about
 */
record ToldPledge(
    int report,
    int source,
    Article article,
    Pledge pledge,
    Optional<Meeting> meeting,
    Matter matter) {

  /** Grades of firmness that tell one act in different words. */
  enum Act {
    /** Words without new action. */
    SPEAK,
    /** One side's wish to act. */
    SEEK,
    /** An act of the will, or its completion. */
    BIND
  }

  Act act() {
    return switch (pledge.firmness()) {
      case DISCUSSED, HOPED, AFFIRMED -> Act.SPEAK;
      case PROPOSED, OFFERED -> Act.SEEK;
      case AGREED, PLEDGED, CONCLUDED, SIGNED -> Act.BIND;
    };
  }

  NavigableSet<Actor> by() {
    return new TreeSet<>(pledge.by());
  }

  /** The date of the meeting, else of publication. */
  Optional<PartialDate> date() {
    return meeting.isPresent() ? meeting.get().date() : Publication.date(article);
  }

  /** What accounts of one pledge have in common: the meeting or the day, and who makes it. */
  String when() {
    String time =
        meeting
            .map(Meeting::id)
            .or(() -> Publication.date(article).map(PartialDate::toString))
            .orElseGet(() -> "report " + source);
    return time + "\n" + Parties.codes(pledge.by());
  }

  /** The words without their order, spelling and marks: what two printings of one text share. */
  String wording() {
    List<String> stems = Word.in(pledge.text()).stream().map(Word::stem).toList();
    return String.join(" ", stems);
  }
}
