package io.github.summitry.corpus;

import io.github.summitry.Actor;
import io.github.summitry.Outlet;
import java.util.List;

/**
 * The leaders whom articles name, each once, by actor and name.
 *
 * <pre>{@code
 * corpus.leaders().of(Actor.of("KR")).called("Lee Jae-myung").first()
 * }</pre>
 */
public final class Leaders extends Selection<Principal, Leaders> {
  Leaders(List<Principal> leaders) {
    super(leaders);
  }

  @Override
  Leaders of(List<Principal> some) {
    return new Leaders(some);
  }

  /** Returns those of the state or organisation. */
  public Leaders of(Actor actor) {
    return where(leader -> leader.actor().filter(actor::equals).isPresent());
  }

  /** Returns those who may be called so: another spelling or a surname alone fits, too. */
  public Leaders called(String name) {
    return where(leader -> leader.isCalled(name));
  }

  /** Returns those whom the outlet names. */
  public Leaders in(Outlet outlet) {
    return where(
        leader -> leader.accounts().stream().anyMatch(a -> a.article().outlet().equals(outlet)));
  }
}
