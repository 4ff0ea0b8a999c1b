package io.github.summitry.corpus;

import io.github.summitry.Actor;
import io.github.summitry.Occasion;
import io.github.summitry.Outlet;
import io.github.summitry.PartialDate;
import io.github.summitry.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Meetings of a corpus: by date, a coarser date before the finer ones within it, undated last.
 *
 * <pre>{@code
 * Meetings held = corpus.meetings().told().status(Status.HELD);
 * held.between(Actor.of("CA"), Actor.of("KR")).in(PartialDate.parse("2025")).size();
 * held.groupByEach(Meeting::pairs).get(pair).count(Meeting::month); // one pair by month
 * held.onlyBy(Outlet.KOREA_NET).list(); // what nobody else reports
 * }</pre>
 */
public final class Meetings extends Selection<Meeting, Meetings> {
  Meetings(List<Meeting> meetings) {
    super(meetings);
  }

  @Override
  Meetings of(List<Meeting> some) {
    return new Meetings(some);
  }

  /** Returns those that an article reports as more than history or context. */
  public Meetings told() {
    return where(meeting -> !meeting.background());
  }

  /** Returns the meeting with that id. */
  public Optional<Meeting> id(String id) {
    return where(meeting -> meeting.id().equals(id)).first();
  }

  /** Returns those in which the actor takes part. */
  public Meetings with(Actor actor) {
    return where(meeting -> meeting.participants().stream().anyMatch(p -> p.actor().equals(actor)));
  }

  /** Returns those in which both actors take part. */
  public Meetings between(Actor one, Actor other) {
    return with(one).with(other);
  }

  /** Returns those in which the leader takes part, in whatever spelling of the name. */
  public Meetings with(String leader) {
    PersonName name = PersonName.of(leader);
    return where(
        meeting ->
            meeting.participants().stream()
                .flatMap(party -> party.leader().stream())
                .anyMatch(other -> PersonName.of(other).mayBe(name)));
  }

  /** Returns those of that status. */
  public Meetings status(Status status) {
    return where(meeting -> meeting.status() == status);
  }

  /** Returns those on that day, in that month or in that year. */
  public Meetings in(PartialDate period) {
    return where(meeting -> meeting.date().map(period::covers).orElse(false));
  }

  /**
   * Returns those from the first day of one date to the last day of another.
   *
   * @throws IllegalArgumentException if the second date precedes the first
   */
  public Meetings between(PartialDate first, PartialDate last) {
    Period period = Period.between(first, last);
    return where(meeting -> meeting.date().map(period::covers).orElse(false));
  }

  /** Returns those beside that gathering. */
  public Meetings beside(Occasion occasion) {
    return where(
        meeting -> meeting.occasion().map(o -> Gatherings.mayBe(o, occasion)).orElse(false));
  }

  /** Returns those that the outlet reports. */
  public Meetings by(Outlet outlet) {
    return where(meeting -> meeting.outlets().contains(outlet));
  }

  /** Returns those that the outlet alone reports. */
  public Meetings onlyBy(Outlet outlet) {
    return where(meeting -> meeting.outlets().equals(List.of(outlet)));
  }

  /** Returns those whose accounts differ in that way. */
  public Meetings differing(Difference.Kind kind) {
    return where(meeting -> meeting.differences().stream().anyMatch(d -> d.kind() == kind));
  }

  /** Returns those with the text in the words of an account; case does not matter. */
  public Meetings saying(String text) {
    String sought = text.toLowerCase(Locale.ROOT);
    return where(
        meeting ->
            meeting.evidence().stream()
                .anyMatch(words -> words.text().toLowerCase(Locale.ROOT).contains(sought)));
  }

  /** Returns who met whom: the meetings of each pair of actors that takes part. */
  public SortedMap<Pair<Actor>, Meetings> byPair() {
    return groupByEach(Meeting::pairs);
  }
}
