package io.github.summitry.examples.page;

import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** When leaders met: a line for the parties, a point a meeting. */
final class TimelinePicture {
  private static final int SPELT_OUT = 4;
  private static final int MARGIN = 3;

  /** What became of a meeting, each with a shape of its own, so that colour is not needed. */
  private enum Outcome {
    HELD("circle"),
    PLANNED("emptyDiamond"),
    CALLED_OFF("rect");

    private final String symbol;

    Outcome(String symbol) {
      this.symbol = symbol;
    }

    static Outcome of(Status status) {
      return switch (status) {
        case HELD -> HELD;
        case SCHEDULED, EXPECTED, PROPOSED -> PLANNED;
        case POSTPONED, CANCELLED -> CALLED_OFF;
      };
    }
  }

  private final List<MeetingView> dated;
  private final Ranking lines;
  private final Set<String> drawn;

  private TimelinePicture(List<MeetingView> meetings) {
    this.dated = meetings.stream().filter(meeting -> day(meeting).isPresent()).toList();
    this.lines = Ranking.of(dated.stream().map(TimelinePicture::line).toList());
    this.drawn = lines.first();
  }

  static Picture of(List<MeetingView> meetings) {
    TimelinePicture timeline = new TimelinePicture(meetings);
    return new Picture(
        "timeline", timeline.options(), timeline.summary(meetings.size()), table(meetings));
  }

  private static Optional<LocalDate> day(MeetingView meeting) {
    return meeting.meeting().date().flatMap(PartialDate::day);
  }

  private static String line(MeetingView view) {
    List<String> actors =
        view.meeting().participants().stream()
            .map(Participant::actor)
            .map(Object::toString)
            .distinct()
            .sorted()
            .toList();
    return actors.size() <= SPELT_OUT
        ? String.join("–", actors)
        : String.join("–", actors.subList(0, SPELT_OUT - 1))
            + " and "
            + (actors.size() - SPELT_OUT + 1)
            + " more";
  }

  private Map<String, Object> options() {
    Map<Outcome, List<Object>> points = new EnumMap<>(Outcome.class);
    for (MeetingView view : dated) {
      if (drawn.contains(line(view))) {
        points
            .computeIfAbsent(Outcome.of(view.meeting().status()), outcome -> new ArrayList<>())
            .add(point(view));
      }
    }
    return Map.of(
        "tooltip", Picture.TOOLTIP,
        "legend", Map.of("bottom", 0),
        "grid", Map.of("left", 8, "right", 24, "top", 8, "bottom", 36, "containLabel", true),
        "xAxis", days(),
        "yAxis", Map.of("type", "category", "data", List.copyOf(drawn), "inverse", true),
        "series",
            points.entrySet().stream()
                .map(each -> series(each.getKey(), each.getValue()))
                .toList());
  }

  private Map<String, Object> days() {
    Map<String, Object> days =
        new HashMap<>(
            Map.of(
                "type", "time",
                "minInterval", 24 * 60 * 60 * 1000,
                "boundaryGap", List.of("5%", "5%"),
                "splitLine", Map.of("show", true),
                "axisLabel", Map.of("formatter", "{yyyy}-{MM}-{dd}", "hideOverlap", true)));
    List<LocalDate> only = dated.stream().flatMap(view -> day(view).stream()).distinct().toList();
    if (only.size() == 1) {
      days.put("min", only.get(0).minusDays(MARGIN).toString());
      days.put("max", only.get(0).plusDays(MARGIN).toString());
    }
    return days;
  }

  private static Object point(MeetingView view) {
    String date = day(view).map(Object::toString).orElse("");
    return Map.of(
        "value",
        List.of(date, line(view)),
        "told",
        date + ": " + view.parties() + "\n" + view.circumstances(),
        "anchor",
        view.anchor());
  }

  private static Object series(Outcome outcome, List<Object> points) {
    return Map.of(
        "type",
        "scatter",
        "name",
        Wording.lower(outcome),
        "symbol",
        outcome.symbol,
        "symbolSize",
        14,
        "cursor",
        "pointer",
        "data",
        points);
  }

  private String summary(int meetings) {
    if (dated.isEmpty()) {
      return "No meeting has a known day.";
    }
    String first = day(dated.get(0)).map(Object::toString).orElse("");
    String last = day(dated.get(dated.size() - 1)).map(Object::toString).orElse("");
    String days = first.equals(last) ? " on " + first : " from " + first + " to " + last;
    int undated = meetings - dated.size();
    return Wording.counted(dated.size(), "meeting")
        + days
        + ", a line for each group of parties."
        + (undated == 0 ? "" : " The table has " + undated + " more, whose day is not known.")
        + lines.leftOut("group");
  }

  private static Table table(List<MeetingView> meetings) {
    return new Table(
        "When they meet",
        List.of("Date", "Parties", "Status"),
        meetings.stream()
            .map(
                view ->
                    List.of(view.date(), view.parties(), Wording.lower(view.meeting().status())))
            .collect(Collectors.toList()));
  }
}
