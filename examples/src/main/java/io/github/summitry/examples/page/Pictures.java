package io.github.summitry.examples.page;

import static io.github.summitry.examples.page.Wording.lower;

import io.github.summitry.Actor;
import io.github.summitry.Firmness;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Pledge;
import io.github.summitry.Report;
import io.github.summitry.Sector;
import io.github.summitry.corpus.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Draws what a corpus knows. */
final class Pictures {
  private static final List<String> SHADES = List.of("#d7e6f5", "#7fb0dd", "#3b7dbd");

  private Pictures() {}

  /** Returns when they met: a line a pair, a point a meeting. */
  static Picture timeline(List<Meeting> meetings) {
    Set<String> lines = new LinkedHashSet<>();
    List<Object> points = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Meeting meeting : meetings) {
      Optional<LocalDate> day = meeting.date().flatMap(PartialDate::day);
      String actors = String.join("–", actors(meeting));
      String status = lower(meeting.status());
      if (day.isPresent()) {
        lines.add(actors);
        points.add(Map.of("value", List.of(day.get().toString(), actors), "name", status));
      }
      rows.add(
          List.of(meeting.date().map(PartialDate::toString).orElse("undated"), actors, status));
    }
    Map<String, Object> options =
        Map.of(
            "tooltip", Map.of("trigger", "item"),
            "grid", Map.of("left", 8, "right", 24, "top", 8, "bottom", 8, "containLabel", true),
            "xAxis", Map.of("type", "time"),
            "yAxis", Map.of("type", "category", "data", List.copyOf(lines), "inverse", true),
            "series", List.of(Map.of("type", "scatter", "symbolSize", 12, "data", points)));
    return new Picture(
        "timeline",
        options,
        new Table("When they met", List.of("Date", "Parties", "Status"), rows));
  }

  /** Returns who met whom: a line a pair, the thicker the more often. */
  static Picture pairs(List<Meeting> meetings) {
    SortedMap<String, Integer> actors = new TreeMap<>();
    SortedMap<String, SortedMap<String, Integer>> pairs = new TreeMap<>();
    for (Meeting meeting : meetings) {
      List<String> codes = actors(meeting);
      for (int i = 0; i < codes.size(); i++) {
        actors.merge(codes.get(i), 1, Integer::sum);
        for (int j = i + 1; j < codes.size(); j++) {
          pairs
              .computeIfAbsent(codes.get(i), code -> new TreeMap<>())
              .merge(codes.get(j), 1, Integer::sum);
        }
      }
    }
    List<Object> links = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    pairs.forEach(
        (one, others) ->
            others.forEach(
                (other, count) -> {
                  links.add(
                      Map.of(
                          "source", one,
                          "target", other,
                          "value", count,
                          "lineStyle", Map.of("width", Math.min(12, 1 + count))));
                  rows.add(List.of(one, other, count.toString()));
                }));
    Map<String, Object> series =
        Map.of(
            "type",
            "graph",
            "layout",
            "circular",
            "label",
            Map.of("show", true),
            "data",
            actors.entrySet().stream().map(Pictures::node).toList(),
            "links",
            links);
    return new Picture(
        "pairs",
        Map.of("tooltip", Map.of(), "series", List.of(series)),
        new Table("Who met whom", List.of("One", "Other", "Meetings"), rows));
  }

  private static Object node(Map.Entry<String, Integer> actor) {
    return Map.of(
        "name", actor.getKey(),
        "value", actor.getValue(),
        "symbolSize", 16 + 4 * Math.min(10, actor.getValue()));
  }

  /** Returns how firm the pledges are, sector by sector; those that were refused are left out. */
  static Picture sectors(List<Report> reports) {
    SortedMap<Sector, SortedMap<Firmness, Integer>> counts = new TreeMap<>();
    for (Report report : reports) {
      for (Pledge pledge : report.pledges()) {
        for (Sector sector : pledge.negated() ? List.<Sector>of() : pledge.sectors()) {
          counts
              .computeIfAbsent(sector, s -> new TreeMap<>())
              .merge(pledge.firmness(), 1, Integer::sum);
        }
      }
    }
    List<Object> cells = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    int highest = 1;
    for (Map.Entry<Sector, SortedMap<Firmness, Integer>> row : counts.entrySet()) {
      for (Map.Entry<Firmness, Integer> cell : row.getValue().entrySet()) {
        highest = Math.max(highest, cell.getValue());
        cells.add(List.of(lower(cell.getKey()), lower(row.getKey()), cell.getValue()));
        rows.add(List.of(lower(row.getKey()), lower(cell.getKey()), cell.getValue().toString()));
      }
    }
    Map<String, Object> options =
        Map.of(
            "tooltip", Map.of(),
            "grid", Map.of("left", 8, "right", 8, "top", 8, "bottom", 8, "containLabel", true),
            "xAxis",
                Map.of(
                    "type", "category",
                    "data", Arrays.stream(Firmness.values()).map(Wording::lower).toList(),
                    "axisLabel", Map.of("rotate", 45)),
            "yAxis",
                Map.of(
                    "type",
                    "category",
                    "inverse",
                    true,
                    "data",
                    counts.keySet().stream().map(Wording::lower).toList()),
            "visualMap",
                Map.of("show", false, "min", 0, "max", highest, "inRange", Map.of("color", SHADES)),
            "series",
                List.of(Map.of("type", "heatmap", "label", Map.of("show", true), "data", cells)));
    return new Picture(
        "sectors",
        options,
        new Table("How firm, by sector", List.of("Sector", "Firmness", "Pledges"), rows));
  }

  private static List<String> actors(Meeting meeting) {
    return meeting.participants().stream()
        .map(Participant::actor)
        .map(Actor::code)
        .distinct()
        .sorted()
        .toList();
  }
}
