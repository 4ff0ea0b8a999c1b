package io.github.summitry.parsers;

import io.github.summitry.Actor;
import io.github.summitry.Firmness;
import io.github.summitry.JsonLines;
import io.github.summitry.PartialDate;
import io.github.summitry.Report;
import io.github.summitry.Status;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.Meeting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long it takes to load reports, to put them together and to ask the corpus, as their number
 * grows, within 2 GB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class CorpusBenchmark {
  @Param({"10000", "30000", "100000"})
  int count;

  private List<Report> reports = List.of();
  private Corpus corpus = Corpus.of(List.of());
  private Path file = Path.of("");

  @Setup
  public void write() throws IOException {
    file = Files.createTempFile("reports", ".jsonl");
    JsonLines.write(NewsYears.reports(count), file);
    reports = JsonLines.read(file);
    corpus = Corpus.of(reports);
  }

  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  /** Reports from a file of JSON Lines, one at a time. */
  @Benchmark
  public void load(Blackhole out) throws IOException {
    try (var lines = JsonLines.stream(file)) {
      lines.forEach(out::consume);
    }
  }

  /** A corpus from reports in memory. */
  @Benchmark
  public Corpus merge() {
    return Corpus.of(reports);
  }

  /** Ten questions to a corpus. */
  @Benchmark
  public void ask(Blackhole out) {
    Actor korea = Actor.of("KR");
    out.consume(corpus.meetings().with(korea).status(Status.HELD).count(Meeting::month));
    out.consume(corpus.meetings().byPair());
    out.consume(corpus.meetings().in(PartialDate.parse("2020-06")).list());
    out.consume(corpus.meetings().with("Leader KRaco SurnameKR").size());
    out.consume(corpus.meetings().saying("leader of JP").size());
    out.consume(corpus.pledges().by(korea).atLeast(Firmness.AGREED).size());
    out.consume(corpus.pledges().groupByEach(pledge -> pledge.fact().sectors()));
    out.consume(corpus.quotes().saying("do this").size());
    out.consume(corpus.leaders().list());
    out.consume(corpus.concordance("rs", 30).size());
  }
}
