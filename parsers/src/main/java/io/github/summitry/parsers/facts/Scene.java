package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Story;
import java.util.List;

/**
 * A story with its clauses and its quotations: what all finders read. Immutable.
 *
 * @param story the story
 * @param clauses the clauses of each sentence
 * @param quotations the quotations, in order
 */
record Scene(Story story, List<Clauses> clauses, List<Quotation> quotations) {

  static Scene of(Story story) {
    List<Clauses> clauses = story.sentences().stream().map(Clauses::new).toList();
    return new Scene(story, clauses, Quotations.find(story, clauses));
  }

  List<Sentence> sentences() {
    return story.sentences();
  }
}
