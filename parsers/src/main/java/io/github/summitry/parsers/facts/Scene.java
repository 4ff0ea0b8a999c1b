package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A story with its clauses and its quotations: what all finders read. Immutable.
 *
 * @param story the story
 * @param clauses the clauses of each sentence
 * @param marks the quotation marks of each paragraph
 * @param quotations the quotations, in order
 * @param partners who meets whom
 */
record Scene(
    Story story,
    List<Clauses> clauses,
    List<QuotationMarks> marks,
    List<Quotation> quotations,
    Partners partners) {

  static Scene of(Story story) {
    List<Clauses> read = new ArrayList<>(story.sentences().size());
    Items items = new Items();
    for (Sentence sentence : story.sentences()) {
      read.add(items.clauses(sentence));
    }
    List<Clauses> clauses = List.copyOf(read);
    List<QuotationMarks> marks = Quotations.marks(story);
    List<Quotation> quotations = Quotations.find(story, clauses, marks);
    return new Scene(story, clauses, marks, quotations, new Partners(story));
  }

  List<Sentence> sentences() {
    return story.sentences();
  }

  /** Returns what somebody says around an offset; empty if nobody does. */
  Optional<Quotation> quotationAt(int offset) {
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Quotation quotation = quotations.get(middle);
      if (quotation.contains(offset)) {
        return quotation.speech() ? Optional.of(quotation) : Optional.empty();
      }
      if (quotation.inner().begin() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  boolean isQuoted(int offset) {
    return quotationAt(offset).isPresent();
  }
}
