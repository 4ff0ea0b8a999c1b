package io.github.summitry.parsers.pages;

/**
 * A line of the text that was taken from a page, or the rows of one that the page shows as they
 * were printed, with their line breaks.
 *
 * @param begin index of its first character in that text
 * @param end index after its last character
 * @param role what it is there for
 */
public record Part(int begin, int end, Role role) {

  /** What a line of a page is there for. */
  public enum Role {
    /** The section. */
    SECTION,
    /** The headline. */
    HEADLINE,
    /** A deck below the headline. */
    DECK,
    /** Who wrote the story. */
    WRITERS,
    /** When it was published or updated. */
    TIME,
    /** A picture's caption. */
    CAPTION,
    /** A line of the story, or of what stands in its midst. */
    STORY,
    /** A line that is a link and nothing else. */
    LINK
  }
}
