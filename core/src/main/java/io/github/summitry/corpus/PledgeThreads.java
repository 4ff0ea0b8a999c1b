package io.github.summitry.corpus;

import io.github.summitry.Actor;
import java.util.List;
import java.util.Locale;

/** Threads of pledges of a corpus, by the date of their first step, undated last, then by id. */
public final class PledgeThreads extends Selection<PledgeThread, PledgeThreads> {
  PledgeThreads(List<PledgeThread> threads) {
    super(threads);
  }

  @Override
  PledgeThreads of(List<PledgeThread> some) {
    return new PledgeThreads(some);
  }

  /** Returns those with more than one step. */
  public PledgeThreads followed() {
    return where(PledgeThread::isFollowed);
  }

  /** Returns those of which the actor is a party. */
  public PledgeThreads with(Actor actor) {
    return where(thread -> thread.parties().contains(actor));
  }

  /** Returns those of which both actors are parties. */
  public PledgeThreads between(Actor one, Actor other) {
    return with(one).with(other);
  }

  /** Returns those with the text in the words of a step; case does not matter. */
  public PledgeThreads about(String text) {
    String sought = text.toLowerCase(Locale.ROOT);
    return where(
        thread ->
            thread.steps().stream()
                .anyMatch(step -> step.text().toLowerCase(Locale.ROOT).contains(sought)));
  }
}
