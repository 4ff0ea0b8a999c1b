package io.github.summitry.parsers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * Which expected fact is which found one: one to one, the likest pair first; what scores 0 is no
 * pair.
 *
 * @param missed what was expected and has no partner
 * @param invented what was found and has no partner
 */
record Pairing<E, F>(List<Pair<E, F>> pairs, List<E> missed, List<F> invented) {
  /** An expected fact and the one found for it. */
  record Pair<E, F>(E expected, F found) {}

  private record Cell(double score, int expected, int found) {}

  static <E, F> Pairing<E, F> of(
      List<E> expected, List<F> found, ToDoubleBiFunction<E, F> likeness) {
    List<Cell> cells =
        IntStream.range(0, expected.size())
            .boxed()
            .flatMap(
                i ->
                    IntStream.range(0, found.size())
                        .mapToObj(
                            j ->
                                new Cell(
                                    likeness.applyAsDouble(expected.get(i), found.get(j)), i, j)))
            .filter(cell -> cell.score() > 0)
            .sorted(Comparator.comparingDouble(Cell::score).reversed())
            .toList();
    boolean[] taken = new boolean[expected.size()];
    boolean[] used = new boolean[found.size()];
    List<Pair<E, F>> pairs = new ArrayList<>();
    for (Cell cell : cells) {
      if (!taken[cell.expected()] && !used[cell.found()]) {
        taken[cell.expected()] = true;
        used[cell.found()] = true;
        pairs.add(new Pair<>(expected.get(cell.expected()), found.get(cell.found())));
      }
    }
    return new Pairing<>(pairs, without(expected, taken), without(found, used));
  }

  private static <T> List<T> without(List<T> all, boolean[] taken) {
    return IntStream.range(0, all.size()).filter(i -> !taken[i]).mapToObj(all::get).toList();
  }
}
