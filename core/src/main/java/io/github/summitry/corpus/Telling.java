package io.github.summitry.corpus;

import io.github.summitry.Actor;
import io.github.summitry.Article;
import io.github.summitry.Participant;
import io.github.summitry.Summit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One article's account of a meeting.
 *
 * @param report the number of its report in the corpus, in order of publication
 * @param source the number of the report that it is a copy of; its own if it is none
 * @param account the article and what it says
 */
record Telling(int report, int source, Reported<Summit> account) {
  Summit summit() {
    return account.fact();
  }

  Article article() {
    return account.article();
  }

  /** Returns the actors that take part. */
  Set<Actor> actors() {
    Set<Actor> actors = new TreeSet<>();
    for (Participant party : summit().participants()) {
      actors.add(party.actor());
    }
    return actors;
  }

  /** Returns the parties without those of an actor that sent two people. */
  List<Participant> soleParties() {
    Map<Actor, Integer> people = new HashMap<>();
    summit().participants().forEach(party -> people.merge(party.actor(), 1, Integer::sum));
    return summit().participants().stream()
        .filter(party -> people.getOrDefault(party.actor(), 0) == 1)
        .toList();
  }
}
