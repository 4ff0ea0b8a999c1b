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
    SUMMIT("Meetings"),
    /** A pledge. */
    PLEDGE("Pledges"),
    /** A quotation. */
    QUOTE("Quotations"),
    /** A leader or another person. */
    PERSON("People");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** Returns the word for it, in lower case. */
    public String word() {
      return Wording.lower(this);
    }

    /** Returns what stands above a list of them. */
    public String title() {
      return title;
    }
  }

  /** Copies the list. */
  public Fact {
    evidence = List.copyOf(evidence);
  }

  /** Returns the name in the page of the place where its words begin. */
  public String anchor() {
    return id + "-words";
  }

  boolean isCarriedBy(int begin, int end) {
    return evidence.stream().anyMatch(words -> words.begin() == begin && words.end() == end);
  }
}
