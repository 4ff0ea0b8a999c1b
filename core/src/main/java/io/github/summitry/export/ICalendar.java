package io.github.summitry.export;

import io.github.summitry.PartialDate;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.Meeting;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The meetings of a corpus as a calendar (iCalendar, RFC 5545): one all-day event for each meeting
 * whose day is known.
 *
 * <p>{@code STATUS} is {@code CONFIRMED} for what was held or is fixed, {@code TENTATIVE} for what
 * is expected, proposed or put off, {@code CANCELLED} for what was called off; the title and the
 * description say which. {@code UID} comes from the meeting's id alone, so that a calendar that is
 * imported again replaces its events. {@code DTSTAMP} is the latest publication among the meeting's
 * articles, or midnight UTC of its day if none is dated.
 */
public final class ICalendar {
  private ICalendar() {}

  /**
   * Appends the calendar.
   *
   * @param out whose text is to be written in UTF-8
   * @return how many events, and the meetings left out for want of a day
   * @throws IOException if {@code out} throws it
   */
  public static Exported write(Corpus corpus, Appendable out) throws IOException {
    ContentLines lines = new ContentLines(out);
    lines.write("BEGIN", "VCALENDAR");
    lines.write("VERSION", "2.0");
    lines.write("PRODID", "-//io.github.summitry//Summitry//EN");
    lines.write("CALSCALE", "GREGORIAN");
    List<Exported.LeftOut> leftOut = new ArrayList<>();
    for (Meeting meeting : corpus.meetings()) {
      Optional<LocalDate> day = meeting.date().flatMap(PartialDate::day);
      if (day.isPresent()) {
        CalendarEvent.write(meeting, day.get(), lines);
      } else {
        leftOut.add(new Exported.LeftOut(meeting.id(), "no day"));
      }
    }
    lines.write("END", "VCALENDAR");
    int events = corpus.meetings().size() - leftOut.size();
    return new Exported(Map.of("events", events), leftOut);
  }
}
