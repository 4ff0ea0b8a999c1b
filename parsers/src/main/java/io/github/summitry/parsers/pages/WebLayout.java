package io.github.summitry.parsers.pages;

/**
 * Where an outlet's pages of one era keep what they say, in CSS selectors; an empty selector finds
 * nothing. Immutable.
 *
 * @param story the blocks that hold the story
 * @param headline the headline
 * @param deck the deck below it
 * @param time when it was published and updated
 * @param writers who wrote it
 * @param captions the captions of its pictures, in the story or beside it
 * @param removed what is no part of the story although it stands in it
 */
public record WebLayout(
    String story,
    String headline,
    String deck,
    String time,
    String writers,
    String captions,
    String removed) {

  /** Returns a layout that tells the story apart and nothing else. */
  public static WebLayout of(String story) {
    return new WebLayout(story, "", "", "", "", "", "");
  }

  /** Returns this layout with the headline's place. */
  public WebLayout withHeadline(String selector) {
    return new WebLayout(story, selector, deck, time, writers, captions, removed);
  }

  /** Returns this layout with the deck's place. */
  public WebLayout withDeck(String selector) {
    return new WebLayout(story, headline, selector, time, writers, captions, removed);
  }

  /** Returns this layout with the place of the dates. */
  public WebLayout withTime(String selector) {
    return new WebLayout(story, headline, deck, selector, writers, captions, removed);
  }

  /** Returns this layout with the byline's place. */
  public WebLayout withWriters(String selector) {
    return new WebLayout(story, headline, deck, time, selector, captions, removed);
  }

  /** Returns this layout with the captions' place. */
  public WebLayout withCaptions(String selector) {
    return new WebLayout(story, headline, deck, time, writers, selector, removed);
  }

  /** Returns this layout with what has to be removed. */
  public WebLayout without(String selector) {
    return new WebLayout(story, headline, deck, time, writers, captions, selector);
  }
}
