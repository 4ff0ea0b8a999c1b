package io.github.summitry.examples.page;

import io.github.summitry.Evidence;
import io.github.summitry.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A piece of a text that the same facts cover from end to end.
 *
 * @param text the piece
 * @param facts the facts whose evidence covers it, none for plain text
 * @param begun those of them that no piece before it carries
 */
public record Segment(String text, List<Fact> facts, List<Fact> begun) {
  /** Copies the lists. */
  public Segment {
    facts = List.copyOf(facts);
    begun = List.copyOf(begun);
  }

  /** Returns what the facts say, one after the other. */
  public String label() {
    return facts.stream().map(Fact::label).collect(Collectors.joining("; "));
  }

  /** Returns the kinds of the facts, as classes of HTML. */
  public String kinds() {
    return facts.stream().map(f -> f.kind().word()).distinct().collect(Collectors.joining(" "));
  }

  /** Returns the ids of the facts, with spaces between them. */
  public String ids() {
    return facts.stream().map(Fact::id).collect(Collectors.joining(" "));
  }

  /**
   * Cuts a passage wherever a fact's evidence begins or ends.
   *
   * @param facts facts of the passage's article, in the order in which a reader wants them
   * @param shown the ids of the facts that passages before it show; this passage's are added
   * @return pieces that put together are the passage's text
   */
  static List<Segment> of(Located passage, List<Fact> facts, Set<String> shown) {
    List<Fact> present = facts.stream().filter(fact -> touches(fact, passage)).toList();
    SortedSet<Integer> cuts = new TreeSet<>(List.of(passage.begin(), passage.end()));
    for (Fact fact : present) {
      for (Evidence words : fact.evidence()) {
        cuts.add(within(passage, words.begin()));
        cuts.add(within(passage, words.end()));
      }
    }
    List<Segment> segments = new ArrayList<>();
    int begin = passage.begin();
    for (int end : cuts) {
      if (end > begin) {
        segments.add(piece(passage, begin, end, present, shown));
        begin = end;
      }
    }
    return segments;
  }

  private static int within(Located passage, int index) {
    return Math.max(passage.begin(), Math.min(passage.end(), index));
  }

  private static Segment piece(
      Located passage, int begin, int end, List<Fact> facts, Set<String> shown) {
    String text = passage.text().substring(begin - passage.begin(), end - passage.begin());
    List<Fact> carried = facts.stream().filter(fact -> covers(fact, begin, end)).toList();
    return new Segment(
        text, carried, carried.stream().filter(fact -> shown.add(fact.id())).toList());
  }

  private static boolean touches(Fact fact, Located passage) {
    return fact.evidence().stream()
        .anyMatch(words -> words.begin() < passage.end() && passage.begin() < words.end());
  }

  private static boolean covers(Fact fact, int begin, int end) {
    return fact.evidence().stream().anyMatch(w -> w.begin() <= begin && end <= w.end());
  }
}
