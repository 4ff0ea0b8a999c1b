package io.github.summitry.corpus;

import java.util.List;

/** Claims about history with what a corpus says to them, in the order of the meetings. */
public final class ClaimChecks extends Selection<ClaimCheck, ClaimChecks> {
  ClaimChecks(List<ClaimCheck> checks) {
    super(checks);
  }

  @Override
  ClaimChecks of(List<ClaimCheck> some) {
    return new ClaimChecks(some);
  }

  /** Returns those with that verdict. */
  public ClaimChecks verdict(ClaimCheck.Verdict verdict) {
    return where(check -> check.verdict() == verdict);
  }
}
