package io.github.summitry.corpus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.summitry.HistoryClaim;
import java.util.List;

/**
 * What a corpus says to an article's claim about a meeting's place in history. Immutable.
 *
 * @param meeting the id of the meeting of which it is claimed
 * @param article the id of the article that claims it
 * @param claim the claim, with its words
 * @param verdict what the corpus says to it
 * @param earlier the ids of the meetings that show it, by date: those before it that it counts or
 *     names
 * @param reason a sentence for people: what was looked for and found
 */
@JsonPropertyOrder({"meeting", "article", "claim", "verdict", "earlier", "reason"})
public record ClaimCheck(
    String meeting,
    String article,
    HistoryClaim claim,
    Verdict verdict,
    List<String> earlier,
    String reason) {

  /** Copies the list. */
  public ClaimCheck {
    earlier = List.copyOf(earlier);
  }

  /** What a corpus says to a claim. */
  public enum Verdict {
    /**
     * Other articles tell of the earlier meetings that it counts or names, and of no more. That
     * there were no others of which nobody reports, no corpus can say.
     */
    CONFIRMED,
    /** Other articles tell of more meetings than it allows. */
    CONTRADICTED,
    /** The corpus does not reach back so far, or does not know enough of the meetings. */
    UNCHECKABLE
  }
}
