package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Format;
import io.github.summitry.HistoryClaim;
import io.github.summitry.Place;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A claim about a meeting's place in history as a phrase makes it, before its dates are resolved.
 *
 * @param kind what kind of claim it is
 * @param ordinal the number, 0 if there is none
 * @param among whose meetings are counted
 * @param sides how many sides the meetings have, 0 if the phrase does not tell
 * @param format which of them
 * @param qualifier the word that counts only some of them
 * @param interval how long there had been none
 * @param within the node of the year in which it counts, -1 if there is none
 * @param earlier the meeting before
 * @param parties who meets, empty if the phrase does not tell
 * @param of which meeting the claim is made
 * @param begin the first node
 * @param end the node after the last
 */
record Reckoning(
    HistoryClaim.Kind kind,
    int ordinal,
    HistoryClaim.Among among,
    int sides,
    Format format,
    Optional<String> qualifier,
    Optional<Period> interval,
    int within,
    Earlier earlier,
    List<Actor> parties,
    Of of,
    int begin,
    int end) {

  /** Which meeting a claim is made of. */
  enum Of {
    /** The one that the claiming words themselves name: {@code held their third summit}. */
    NAMED,
    /** The story's meeting of the same parties: {@code X, who last met Y in June}. */
    STORY
  }

  /**
   * When, where and beside what the meeting before was.
   *
   * @param date the date's node, -1 if there is none
   * @param place where it was
   * @param occasion the gathering
   * @param end the node after the last that tells of it
   */
  record Earlier(int date, Optional<Place> place, Optional<String> occasion, int end) {
    static final Earlier UNTOLD = new Earlier(-1, Optional.empty(), Optional.empty(), 0);

    boolean isTold() {
      return date >= 0 || place.isPresent() || occasion.isPresent();
    }
  }
}
