package io.github.summitry.examples.page;

import io.github.summitry.Occasion;
import io.github.summitry.PartialDate;
import io.github.summitry.corpus.Meeting;
import io.github.summitry.corpus.PledgeStep;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A meeting with every account of it.
 *
 * @param anchor its name in the page
 * @param meeting the meeting
 * @param accounts what each article says of it
 * @param differences what they tell differently
 * @param pledges what was agreed, pledged, proposed or aired at it
 */
public record MeetingView(
    String anchor,
    Meeting meeting,
    List<AccountView> accounts,
    List<DifferenceView> differences,
    List<PledgeView> pledges) {
  /** Copies the lists. */
  public MeetingView {
    accounts = List.copyOf(accounts);
    differences = List.copyOf(differences);
    pledges = List.copyOf(pledges);
  }

  static MeetingView of(String anchor, Meeting meeting, List<PledgeStep> pledges, Sources sources) {
    return new MeetingView(
        anchor,
        meeting,
        meeting.accounts().stream()
            .map(account -> AccountView.of(account, meeting.differences(), sources))
            .toList(),
        meeting.differences().stream()
            .map(difference -> DifferenceView.of(difference, Fact.Kind.SUMMIT, sources))
            .toList(),
        pledges.stream().map(pledge -> PledgeView.of(pledge, sources)).toList());
  }

  /** Returns the date, or what is known of it. */
  public String date() {
    return meeting.date().map(PartialDate::toString).orElse("undated");
  }

  /** Returns the parties in a line. */
  public String parties() {
    return Wording.parties(meeting.participants());
  }

  /** Returns status, form, place and gathering, as far as they are known, in a line. */
  public String circumstances() {
    return Stream.of(
            Optional.of(Wording.lower(meeting.status()) + " " + Wording.lower(meeting.format())),
            meeting.place().map(Wording::place),
            meeting.occasion().map(Occasion::name),
            Optional.of("mentioned as background").filter(words -> meeting.background()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  /** Returns whether more than one article reports it. */
  public boolean compares() {
    return accounts.size() > 1;
  }
}
