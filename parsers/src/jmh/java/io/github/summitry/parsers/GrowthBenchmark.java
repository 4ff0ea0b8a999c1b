package io.github.summitry.parsers;

import io.github.summitry.Report;
import io.github.summitry.parsers.outlets.Source;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to read the worst texts as they grow. Ten times the text takes ten times as
 * long, whatever the text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 1, time = 2)
@Measurement(iterations = 2, time = 2)
public class GrowthBenchmark {
  private final ArticleReader reader = ArticleReader.create();

  @Param WorstText text;

  @Param({"1000", "10000", "100000", "1000000", "10000000"})
  int length;

  private Source source = Source.of("none", "");

  @Setup
  public void prepare() {
    SpeedText.ARTICLES.sources().forEach(reader::read);
    source = text.source(length);
  }

  /** Text to report. */
  @Benchmark
  public Report read() {
    return reader.read(source);
  }
}
