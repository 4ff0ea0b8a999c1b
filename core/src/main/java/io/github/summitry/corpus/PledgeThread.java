package io.github.summitry.corpus;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.summitry.Actor;
import io.github.summitry.Sector;
import java.util.List;

/**
 * What the same parties pledge each other on the same matter over time. A pledge of which nothing
 * more is heard is a thread of one step. Immutable.
 *
 * @param id the parties and the matter, the same for everybody who follows it: {@code
 *     JP-KR/shuttle-diplomacy}
 * @param parties who makes the pledges and to whom they are made, by code
 * @param matter the words that the pledges share and that tell them from others, as stems; empty
 *     where a pledge names no matter
 * @param sectors the fields of policy that any step names
 * @param steps the pledges by date, the weaker of one day first, undated ones last; not empty
 * @param sources the ids of the articles that report any of the steps, in their order
 */
@JsonPropertyOrder({"id", "parties", "matter", "sectors", "steps", "sources"})
public record PledgeThread(
    String id,
    List<Actor> parties,
    List<String> matter,
    List<Sector> sectors,
    List<PledgeStep> steps,
    List<String> sources) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no step
   */
  public PledgeThread {
    parties = List.copyOf(parties);
    matter = List.copyOf(matter);
    sectors = List.copyOf(sectors);
    steps = List.copyOf(steps);
    sources = List.copyOf(sources);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a thread needs a step: " + id);
    }
  }

  /** Returns whether the matter is spoken of more than once. */
  @JsonIgnore
  public boolean isFollowed() {
    return steps.size() > 1;
  }

  /** Returns whether a step is firmer than the one before it. */
  public boolean rises() {
    return has(Change.RISES);
  }

  /** Returns whether a step is weaker than the one before it, or refuses. */
  public boolean falls() {
    return has(Change.FALLS) || has(Change.REFUSED);
  }

  private boolean has(Change change) {
    return steps.stream().anyMatch(step -> step.change() == change);
  }
}
