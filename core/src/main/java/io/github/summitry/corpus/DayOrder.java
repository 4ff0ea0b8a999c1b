package io.github.summitry.corpus;

import io.github.summitry.Article;
import io.github.summitry.Evidence;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Report;
import io.github.summitry.Summit;
import io.github.summitry.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where an article tells the turns of a day in two ways: "his first summit was with A", and
 * then, "earlier, he met B".
 */
final class DayOrder {
  private static final String RULE = "turn/";

  private final Article article;
  private final Map<String, Difference> differences = new HashMap<>();

  private DayOrder(Article article) {
    this.article = article;
  }

  /** Returns the differences by the id that the report gives the meeting. */
  static Map<String, Difference> of(Report report) {
    if (report.summits().stream().noneMatch(summit -> summit.turn().isPresent())) {
      return Map.of();
    }
    Map<PartialDate, List<Summit>> days = new HashMap<>();
    report.summits().stream()
        .filter(summit -> summit.date().flatMap(PartialDate::day).isPresent())
        .sorted(Comparator.comparingInt(DayOrder::begin))
        .forEach(
            summit ->
                days.computeIfAbsent(summit.date().orElseThrow(), d -> new ArrayList<>())
                    .add(summit));
    DayOrder order = new DayOrder(report.article());
    days.values().forEach(order::compare);
    return order.differences;
  }

  private static int begin(Summit summit) {
    return summit.evidence().stream().mapToInt(Evidence::begin).findFirst().orElse(0);
  }

  /** Compares each with the one told right before it, and the first ones and last ones. */
  private void compare(List<Summit> day) {
    Map<Turn, Summit> only = new HashMap<>();
    for (int i = 0; i < day.size(); i++) {
      Summit summit = day.get(i);
      Optional<Summit> before = i == 0 ? Optional.empty() : Optional.of(day.get(i - 1));
      if (summit.turn().equals(Optional.of(Turn.EARLIER))) {
        before.filter(b -> isTurn(b, Turn.FIRST)).ifPresent(first -> differ(first, summit));
      } else if (summit.turn().equals(Optional.of(Turn.LATER))) {
        before.filter(b -> isTurn(b, Turn.LAST)).ifPresent(last -> differ(summit, last));
      } else if (summit.turn().isPresent()) {
        Optional.ofNullable(only.putIfAbsent(summit.turn().get(), summit))
            .ifPresent(other -> differ(other, summit));
      }
    }
  }

  private static boolean isTurn(Summit summit, Turn turn) {
    return summit.turn().equals(Optional.of(turn));
  }

  /** Puts down that both are told to come before the other. */
  private void differ(Summit one, Summit other) {
    boolean sameLeader =
        one.participants().stream()
            .map(Participant::actor)
            .anyMatch(a -> other.participants().stream().anyMatch(p -> p.actor().equals(a)));
    if (sameLeader && !one.id().equals(other.id())) {
      differences.put(one.id(), difference(one, other));
      differences.put(other.id(), difference(other, one));
    }
  }

  private Difference difference(Summit one, Summit other) {
    boolean last = isTurn(one, Turn.LAST) || isTurn(other, Turn.LAST);
    String own = (last ? "after " : "before ") + other.id();
    String contrary = (last ? "before " : "after ") + other.id();
    return new Difference(
        Difference.Field.ORDER,
        Difference.Kind.ORDER,
        List.of(stated(own, one), stated(contrary, other)));
  }

  private Stated stated(String value, Summit summit) {
    List<Citation> words =
        summit.evidence().stream()
            .filter(evidence -> evidence.rule().orElse("").startsWith(RULE))
            .map(evidence -> Citation.of(article, evidence))
            .toList();
    return new Stated(value, Collections.singletonList(article.id()), words);
  }
}
