package io.github.summitry.corpus;

import io.github.summitry.Actor;
import io.github.summitry.Status;
import java.util.List;

/** Meetings of a corpus: by date, a coarser date before the finer ones within it, undated last. */
public final class Meetings extends Selection<Meeting, Meetings> {
  Meetings(List<Meeting> meetings) {
    super(meetings);
  }

  @Override
  Meetings of(List<Meeting> some) {
    return new Meetings(some);
  }

  /** Returns those in which the actor takes part. */
  public Meetings with(Actor actor) {
    return where(meeting -> meeting.participants().stream().anyMatch(p -> p.actor().equals(actor)));
  }

  /** Returns those in which both actors take part. */
  public Meetings between(Actor one, Actor other) {
    return with(one).with(other);
  }

  /** Returns those of that status. */
  public Meetings status(Status status) {
    return where(meeting -> meeting.status() == status);
  }
}
