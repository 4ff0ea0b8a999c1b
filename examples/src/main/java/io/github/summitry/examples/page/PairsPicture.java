package io.github.summitry.examples.page;

import io.github.summitry.Actor;
import io.github.summitry.Participant;
import io.github.summitry.corpus.Meeting;
import io.github.summitry.corpus.Meetings;
import io.github.summitry.corpus.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who met whom: a line a pair, the thicker the more often. */
final class PairsPicture {
  private static final int FOREMOST = 3;
  private static final int FEW = 15;
  private static final int SMALLEST = 8;
  private static final int WIDEST = 7;

  private final SortedMap<Pair<Actor>, Meetings> pairs;
  private final Map<String, Set<String>> leaders = new TreeMap<>();
  private final Ranking actors;
  private final Set<String> drawn;
  private final int most;

  private PairsPicture(Meetings meetings) {
    this.pairs = meetings.byPair();
    this.most = pairs.values().stream().mapToInt(Meetings::size).max().orElse(1);
    List<String> all = new ArrayList<>();
    for (Meeting meeting : meetings) {
      Set<String> present = new TreeSet<>();
      for (Participant party : meeting.participants()) {
        String code = party.actor().code();
        present.add(code);
        party.leader().ifPresent(leaders.computeIfAbsent(code, c -> new TreeSet<>())::add);
      }
      all.addAll(present);
    }
    this.actors = Ranking.of(all);
    this.drawn = actors.first();
  }

  static Picture of(Meetings meetings) {
    PairsPicture picture = new PairsPicture(meetings);
    return new Picture("pairs", picture.options(), picture.summary(), picture.table());
  }

  private Map<String, Object> options() {
    Map<String, Object> series =
        Map.of(
            "type", "graph",
            "layout", "circular",
            "circular", Map.of("rotateLabel", true),
            "label", Map.of("show", true),
            "top", 40,
            "bottom", 40,
            "lineStyle", Map.of("curveness", 0.15, "opacity", 0.5),
            "emphasis", Map.of("focus", "adjacency"),
            "data", drawn.stream().map(this::node).toList(),
            "links", pairs.entrySet().stream().flatMap(this::link).toList());
    return Map.of("tooltip", Picture.TOOLTIP, "series", List.of(series));
  }

  private Object node(String code) {
    int count = actors.count(code);
    String names = String.join(", ", leaders.getOrDefault(code, Set.of()));
    return Map.of(
        "name",
        code,
        "value",
        count,
        "symbolSize",
        SMALLEST + (largest() - SMALLEST) * count / actors.highest(),
        "told",
        code + (names.isEmpty() ? "" : ": " + names) + "\n" + Wording.counted(count, "meeting"));
  }

  /** Many points have less room each. */
  private int largest() {
    return drawn.size() > FEW ? 22 : 36;
  }

  private Stream<Object> link(Map.Entry<Pair<Actor>, Meetings> pair) {
    String one = pair.getKey().one().code();
    String other = pair.getKey().other().code();
    int count = pair.getValue().size();
    return drawn.contains(one) && drawn.contains(other)
        ? Stream.of(
            Map.of(
                "source", one,
                "target", other,
                "value", count,
                "lineStyle", Map.of("width", 1 + WIDEST * count / most),
                "told", one + " and " + other + "\n" + Wording.counted(count, "meeting")))
        : Stream.empty();
  }

  private String summary() {
    List<String> foremost =
        pairs.entrySet().stream()
            .filter(pair -> pair.getValue().size() == most)
            .map(pair -> pair.getKey().one() + "–" + pair.getKey().other())
            .toList();
    String often =
        foremost.size() > FOREMOST
            ? "none more often than " + Wording.counted(most, "time")
            : "most often " + String.join(", ", foremost) + " (" + most + ")";
    return pairs.isEmpty()
        ? "Nobody is known to have met."
        : Wording.counted(pairs.size(), "pair")
            + " that met, "
            + often
            + "."
            + actors.leftOut("state");
  }

  private Table table() {
    List<List<String>> rows =
        pairs.entrySet().stream()
            .map(
                pair ->
                    List.of(
                        pair.getKey().one().code(),
                        pair.getKey().other().code(),
                        String.valueOf(pair.getValue().size())))
            .toList();
    return new Table("Who met whom", List.of("One", "Other", "Meetings"), rows);
  }
}
