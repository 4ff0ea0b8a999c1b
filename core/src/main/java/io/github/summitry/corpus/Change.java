package io.github.summitry.corpus;

/** How a step of a {@link PledgeThread} stands to the step before it. */
public enum Change {
  /** It is the first. */
  FIRST,
  /** It is firmer: proposed, then agreed. */
  RISES,
  /** It is weaker: agreed, then hoped for. */
  FALLS,
  /** It is as firm. */
  HOLDS,
  /** It is refused, or said not to be done. */
  REFUSED,
  /** It is taken up again after a refusal, or when nothing was heard of it for two years. */
  REVIVED,
  /** When it was made is not known. */
  UNDATED
}
