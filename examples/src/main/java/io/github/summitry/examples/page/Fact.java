package io.github.summitry.examples.page;

import io.github.summitry.Evidence;
import java.util.List;

/**
 * A fact of an article, to be shown.
 *
 * @param id its name in the page
 * @param kind what it is
 * @param label what it says, in a line
 * @param evidence the words that carry it
 */
public record Fact(String id, Kind kind, String label, List<Evidence> evidence) {
  /** What a fact is. */
  public enum Kind {
    /** A meeting. */
    SUMMIT,
    /** A pledge. */
    PLEDGE,
    /** A quotation. */
    QUOTE,
    /** A leader or another person. */
    PERSON;

    /** Returns the word for it, in lower case. */
    public String word() {
      return Wording.lower(this);
    }
  }

  /** Copies the list. */
  public Fact {
    evidence = List.copyOf(evidence);
  }
}
