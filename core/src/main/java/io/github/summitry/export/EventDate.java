package io.github.summitry.export;

import io.github.summitry.Article;
import io.github.summitry.PartialDate;
import io.github.summitry.Pledge;
import io.github.summitry.PublicationTime;
import io.github.summitry.Status;
import io.github.summitry.corpus.Meeting;
import io.github.summitry.corpus.Reported;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When an event happened, as a record dates it.
 *
 * @param first its day, or the first of the month or year that is known
 * @param last the last of them; empty for a day
 * @param basis what the date is the date of
 */
record EventDate(LocalDate first, Optional<LocalDate> last, Basis basis) {
  enum Basis {
    /** Of the event. */
    EVENT,
    /** Of the article that tells it, for want of a better one. */
    PUBLICATION
  }

  /** Talks happen on their day; a plan happens when it is told, whatever day it is for. */
  static Optional<EventDate> of(Meeting meeting) {
    if (meeting.status() == Status.HELD) {
      Optional<EventDate> held = meeting.date().map(EventDate::of);
      return held.isPresent() || meeting.background() ? held : told(meeting);
    }
    return told(meeting);
  }

  /** A pledge is made at its meeting, or else about when it is told. */
  static Optional<EventDate> of(Named<Pledge> pledge, Optional<Meeting> meeting) {
    return meeting
        .filter(talks -> talks.status() == Status.HELD)
        .flatMap(Meeting::date)
        .filter(date -> date.day().isPresent())
        .map(EventDate::of)
        .or(() -> published(pledge.article()));
  }

  private static EventDate of(PartialDate date) {
    if (date.day().isPresent()) {
      return new EventDate(date.day().get(), Optional.empty(), Basis.EVENT);
    }
    YearMonth first = date.month().orElse(YearMonth.of(date.year(), 1));
    YearMonth last = date.month().orElse(YearMonth.of(date.year(), 12));
    return new EventDate(first.atDay(1), Optional.of(last.atEndOfMonth()), Basis.EVENT);
  }

  private static Optional<EventDate> told(Meeting meeting) {
    return meeting.accounts().stream()
        .filter(account -> account.fact().status() == meeting.status())
        .map(Reported::article)
        .flatMap(article -> published(article).stream())
        .findFirst();
  }

  private static Optional<EventDate> published(Article article) {
    return article
        .published()
        .map(PublicationTime::date)
        .flatMap(PartialDate::day)
        .map(day -> new EventDate(day, Optional.empty(), Basis.PUBLICATION));
  }

  /** Returns whether the record says the meeting's date in full. */
  boolean isOf(Meeting meeting) {
    return basis == Basis.EVENT && meeting.date().isPresent();
  }

  void addTo(Fields event) {
    event.with("date", first.toString());
    event.withAny("enddate", last.map(LocalDate::toString));
    event.with("date_basis", basis == Basis.EVENT ? "event" : "publication");
  }
}
