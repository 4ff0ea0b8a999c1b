package io.github.summitry.export;

import io.github.summitry.Article;
import io.github.summitry.Occasion;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Place;
import io.github.summitry.Summit;
import io.github.summitry.corpus.Difference;
import io.github.summitry.corpus.Meeting;
import io.github.summitry.corpus.Stated;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of meetings: what is known of each, who takes part, who reports it and how. */
final class MeetingTables {
  static final Table<Meeting> MEETINGS =
      Table.<Meeting>of("meetings", catalogue -> catalogue.meetings().stream())
          .with("meeting", Meeting::id)
          .with("date", Meeting::date)
          .with("date_precision", meeting -> meeting.date().map(MeetingTables::precision))
          .with("weekday", Meeting::weekday)
          .with("status", Meeting::status)
          .with("format", Meeting::format)
          .with(
              "actors", meeting -> meeting.participants().stream().map(Participant::actor).toList())
          .with("city", meeting -> meeting.place().flatMap(Place::city))
          .with("venue", meeting -> meeting.place().flatMap(Place::venue))
          .with("country", meeting -> meeting.place().flatMap(Place::country))
          .with("occasion", meeting -> meeting.occasion().map(Occasion::name))
          .with("background", Meeting::background)
          .with("sources", meeting -> meeting.sources().size())
          .with("copies", meeting -> meeting.copies().size())
          .with("differences", meeting -> meeting.differences().size());

  /** A party, by its turn among the parties. */
  private record Party(Meeting meeting, int position, Participant participant) {}

  static final Table<Party> PARTICIPANTS =
      Table.<Party>of(
              "participants",
              catalogue -> catalogue.meetings().stream().flatMap(MeetingTables::parties))
          .with("meeting", row -> row.meeting().id())
          .with("position", Party::position)
          .with("actor", row -> row.participant().actor())
          .with("leader", row -> row.participant().leader());

  /** What an article says of a meeting. */
  private record Account(Meeting meeting, String source, Article article, Summit summit) {}

  static final Table<Account> ACCOUNTS =
      Table.<Account>of("accounts", MeetingTables::accounts)
          .with("meeting", row -> row.meeting().id())
          .with("article", Account::source)
          .with("summit", row -> row.summit().id())
          .with("copy", row -> row.meeting().copies().contains(row.article().id()))
          .with("date", row -> row.summit().date())
          .with("weekday", row -> row.summit().weekday())
          .with("status", row -> row.summit().status())
          .with("format", row -> row.summit().format())
          .with(
              "actors",
              row -> row.summit().participants().stream().map(Participant::actor).toList())
          .with("city", row -> row.summit().place().flatMap(Place::city))
          .with("venue", row -> row.summit().place().flatMap(Place::venue))
          .with("country", row -> row.summit().place().flatMap(Place::country))
          .with("occasion", row -> row.summit().occasion().map(Occasion::name))
          .with("turn", row -> row.summit().turn())
          .with("background", row -> row.summit().background());

  /** One of the values of a difference. */
  private record Value(
      Meeting meeting, int number, Difference difference, int rank, Stated stated) {}

  static final Table<Value> DIFFERENCES =
      Table.<Value>of(
              "differences",
              catalogue -> catalogue.meetings().stream().flatMap(MeetingTables::values))
          .with("meeting", row -> row.meeting().id())
          .with("difference", Value::number)
          .with("field", row -> row.difference().field().json())
          .with("kind", row -> row.difference().kind())
          .with("rank", Value::rank)
          .with("value", row -> row.stated().value())
          .with("articles", row -> row.stated().sources());

  private MeetingTables() {}

  private static String precision(PartialDate date) {
    if (date.day().isPresent()) {
      return "day";
    }
    return date.month().isPresent() ? "month" : "year";
  }

  private static Stream<Party> parties(Meeting meeting) {
    return IntStream.range(0, meeting.participants().size())
        .mapToObj(i -> new Party(meeting, i + 1, meeting.participants().get(i)));
  }

  private static Stream<Account> accounts(Catalogue catalogue) {
    return catalogue.meetings().stream()
        .flatMap(
            meeting ->
                meeting.accounts().stream()
                    .map(
                        told ->
                            new Account(
                                meeting,
                                catalogue.id(told.article()),
                                told.article(),
                                told.fact())));
  }

  private static Stream<Value> values(Meeting meeting) {
    return IntStream.range(0, meeting.differences().size())
        .boxed()
        .flatMap(i -> values(meeting, i + 1, meeting.differences().get(i)));
  }

  private static Stream<Value> values(Meeting meeting, int number, Difference difference) {
    return IntStream.range(0, difference.values().size())
        .mapToObj(i -> new Value(meeting, number, difference, i + 1, difference.values().get(i)));
  }
}
