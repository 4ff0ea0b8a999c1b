package io.github.summitry.parsers.facts;

import io.github.summitry.Firmness;
import java.util.List;

/**
 * A way of reporting a pledge.
 *
 * @param id its name, which evidence carries
 * @param firmness how firm a pledge reported so is
 * @param voice what the trigger is and whether its subject acts
 * @param scope who must act
 * @param denial whether the words themselves refuse
 * @param pattern its words, from the trigger on; what is pledged follows them
 * @param matches sentences that it must match: {@code [who:by] ... [what:what]}
 * @param rejects sentences that it must not match
 */
record PledgeRule(
    String id,
    Firmness firmness,
    Voice voice,
    Scope scope,
    boolean denial,
    Pattern pattern,
    List<String> matches,
    List<String> rejects) {

  /** What the trigger is. */
  enum Voice {
    /** A verb whose subject acts. */
    ACTIVE,
    /** A passive verb; those whom the text speaks of act. */
    PASSIVE,
    /** A noun or adjective; the subject of its clause acts. */
    NOMINAL
  }

  /** Who must act. */
  enum Scope {
    /** One side or both. */
    ANY,
    /** An act of both: a single subject acts with whom it meets. */
    JOINT,
    /** Counts only as an act of both. */
    ONLY_JOINT
  }

  static PledgeRule rule(String id, Firmness firmness, String pattern) {
    return new PledgeRule(
        "pledge/" + id, firmness, Voice.ACTIVE, Scope.ANY, false, Pattern.of(pattern), List.of(), List.of());
  }

  PledgeRule passive() {
    return new PledgeRule(id, firmness, Voice.PASSIVE, Scope.JOINT, denial, pattern, matches, rejects);
  }

  PledgeRule nominal() {
    return new PledgeRule(id, firmness, Voice.NOMINAL, scope, denial, pattern, matches, rejects);
  }

  PledgeRule joint() {
    return new PledgeRule(id, firmness, voice, Scope.JOINT, denial, pattern, matches, rejects);
  }

  PledgeRule onlyJoint() {
    return new PledgeRule(id, firmness, voice, Scope.ONLY_JOINT, denial, pattern, matches, rejects);
  }

  PledgeRule refuses() {
    return new PledgeRule(id, firmness, voice, scope, true, pattern, matches, rejects);
  }

  PledgeRule matches(String... sentences) {
    return new PledgeRule(id, firmness, voice, scope, denial, pattern, List.of(sentences), rejects);
  }

  PledgeRule rejects(String... sentences) {
    return new PledgeRule(id, firmness, voice, scope, denial, pattern, matches, List.of(sentences));
  }
}
