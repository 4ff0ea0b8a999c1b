package io.github.summitry.corpus;

import io.github.summitry.Actor;
import io.github.summitry.Participant;
import io.github.summitry.Report;
import io.github.summitry.Summit;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Divides the merging of meetings among machines: accounts of one meeting share a key, the blocking
 * key of record linkage (P. Christen, <i>Data Matching</i>, 2012, chapter 4).
 *
 * <p>Put the reports of each key into a corpus of their own and take from it the meetings with that
 * key: all keys together give the meetings of one corpus of all reports. One difference may remain:
 * of two articles that copy a third, which does not tell of the meeting itself, each may count as a
 * source.
 */
public final class BlockingKeys {
  private BlockingKeys() {}

  /**
   * Returns the keys of the meetings that a report tells of, in order; none if it tells of none.
   */
  public static Set<String> of(Report report) {
    return report.summits().stream()
        .map(Summit::participants)
        .map(BlockingKeys::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the key of a meeting. */
  public static String of(Meeting meeting) {
    return of(meeting.participants());
  }

  /** Of three and more each account may name some; only the organisations stand fast. */
  private static String of(Collection<Participant> participants) {
    Set<Actor> actors =
        participants.stream()
            .map(Participant::actor)
            .collect(Collectors.toCollection(TreeSet::new));
    return actors.size() < Multilaterals.LEAST
        ? Parties.codes(actors)
        : "multilateral/" + Parties.codes(Multilaterals.organisations(actors));
  }
}
