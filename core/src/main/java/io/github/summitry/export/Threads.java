package io.github.summitry.export;

import io.github.summitry.Firmness;
import io.github.summitry.Instrument;
import io.github.summitry.corpus.PledgeStep;
import io.github.summitry.corpus.PledgeThread;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the same parties pledge each other on one matter over time. */
final class Threads {
  private static final List<Firmness> GRADES = List.of(Firmness.values());

  /** A step of a thread, by its turn. */
  private record Row(PledgeThread thread, int number, PledgeStep step) {}

  static final Table<Row> STEPS =
      Table.<Row>of("steps", Threads::steps)
          .with("thread", row -> row.thread().id())
          .with("number", Row::number)
          .with("parties", row -> row.thread().parties())
          .with("matter", row -> row.thread().matter())
          .with("date", row -> row.step().date())
          .with("meeting", row -> row.step().meeting())
          .with("by", row -> row.step().by())
          .with("to", row -> row.step().to())
          .with("firmness", row -> row.step().firmness())
          .with("firmness_grade", row -> GRADES.indexOf(row.step().firmness()) + 1)
          .with("negated", row -> row.step().negated())
          .with("change", row -> row.step().change())
          .with("sectors", row -> row.step().sectors())
          .with("instrument", row -> row.step().instrument().map(Instrument::name))
          .with("stage", row -> row.step().instrument().flatMap(Instrument::stage))
          .with("text", row -> row.step().text())
          .with("articles", row -> row.step().sources())
          .with("copies", row -> row.step().copies())
          .with("differences", row -> row.step().differences().size());

  private Threads() {}

  private static Stream<Row> steps(Catalogue catalogue) {
    return catalogue.threads().stream()
        .flatMap(
            thread ->
                IntStream.range(0, thread.steps().size())
                    .mapToObj(i -> new Row(thread, i + 1, thread.steps().get(i))));
  }
}
