package io.github.summitry.examples.page;

import io.github.summitry.Firmness;
import io.github.summitry.Sector;
import io.github.summitry.corpus.PledgeStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How firm the pledges are, sector by sector; those that were refused are left out. */
final class SectorsPicture {
  private static final List<String> SHADES = List.of("#d7e6f5", "#8fbce6", "#5b9bd8");

  private final SortedMap<Sector, SortedMap<Firmness, Integer>> counts = new TreeMap<>();
  private int pledges;
  private int refused;
  private int highest = 1;

  private SectorsPicture(List<PledgeStep> pledges) {
    pledges.forEach(this::count);
  }

  static Picture of(List<PledgeStep> pledges) {
    SectorsPicture picture = new SectorsPicture(pledges);
    return new Picture("sectors", picture.options(), picture.summary(), picture.table());
  }

  private void count(PledgeStep pledge) {
    if (pledge.negated()) {
      refused++;
      return;
    }
    pledges++;
    for (Sector sector : pledge.sectors()) {
      int count =
          counts
              .computeIfAbsent(sector, s -> new TreeMap<>())
              .merge(pledge.firmness(), 1, Integer::sum);
      highest = Math.max(highest, count);
    }
  }

  private Map<String, Object> options() {
    List<Object> cells = new ArrayList<>();
    counts.forEach(
        (sector, row) ->
            row.forEach(
                (firmness, count) -> {
                  String firm = Wording.lower(firmness);
                  String of = Wording.lower(sector);
                  String told = of + ", " + firm + ": " + Wording.counted(count, "pledge");
                  cells.add(Map.of("value", List.of(firm, of, count), "told", told));
                }));
    List<String> columns = Arrays.stream(Firmness.values()).map(Wording::lower).toList();
    List<String> lines = counts.keySet().stream().map(Wording::lower).toList();
    return Map.of(
        "tooltip", Picture.TOOLTIP,
        "grid", Map.of("left", 8, "right", 8, "top", 8, "bottom", 8, "containLabel", true),
        "xAxis",
            Map.of(
                "type",
                "category",
                "data",
                columns,
                "axisLabel",
                Map.of("rotate", 45, "interval", 0)),
        "yAxis", Map.of("type", "category", "inverse", true, "data", lines),
        "visualMap",
            Map.of("show", false, "min", 0, "max", highest, "inRange", Map.of("color", SHADES)),
        "series",
            List.of(
                Map.of(
                    "type",
                    "heatmap",
                    "label",
                    Map.of("show", true, "color", "#10151a"),
                    "data",
                    cells)));
  }

  private String summary() {
    return Wording.counted(pledges, "pledge")
        + ", each once however many articles report it, from the weakest to the firmest; one that"
        + " names several sectors counts in each."
        + (refused == 0 ? "" : " Not counted: " + refused + " refused.");
  }

  private Table table() {
    List<List<String>> rows = new ArrayList<>();
    counts.forEach(
        (sector, row) ->
            row.forEach(
                (firmness, count) ->
                    rows.add(
                        List.of(
                            Wording.lower(sector),
                            Wording.lower(firmness),
                            String.valueOf(count)))));
    return new Table("How firm, by sector", List.of("Sector", "Firmness", "Pledges"), rows);
  }
}
