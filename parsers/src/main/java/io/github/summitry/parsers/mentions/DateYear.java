package io.github.summitry.parsers.mentions;

/**
 * Which year a day or month is of.
 *
 * @param rule how the year is found
 * @param value the year or the number of years from the anchor's
 */
record DateYear(Rule rule, int value) {
  enum Rule {
    /** {@code 2031}: the value. */
    GIVEN,
    /** {@code this year}: the publication's, shifted. */
    OF_PUBLICATION,
    /** {@code that year}: the story's, shifted. */
    OF_STORY,
    /** {@code last June}: the latest before publication. */
    LATEST,
    /** {@code next June}: the first after publication. */
    NEXT,
    /** Nothing said: the nearest in the direction of the tense. */
    NEAREST
  }

  static final DateYear NEAREST = new DateYear(Rule.NEAREST, 0);
  static final DateYear LATEST = new DateYear(Rule.LATEST, 0);
  static final DateYear NEXT = new DateYear(Rule.NEXT, 0);

  static DateYear given(int year) {
    return new DateYear(Rule.GIVEN, year);
  }

  static DateYear ofPublication(int shift) {
    return new DateYear(Rule.OF_PUBLICATION, shift);
  }

  static DateYear ofStory(int shift) {
    return new DateYear(Rule.OF_STORY, shift);
  }

  boolean isGiven() {
    return rule == Rule.GIVEN;
  }
}
