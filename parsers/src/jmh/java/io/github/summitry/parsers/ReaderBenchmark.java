package io.github.summitry.parsers;

import io.github.summitry.JsonLines;
import io.github.summitry.Report;
import io.github.summitry.ReportFormatException;
import io.github.summitry.parsers.mentions.Lexicon;
import io.github.summitry.parsers.mentions.Story;
import io.github.summitry.parsers.outlets.ParsedArticle;
import io.github.summitry.parsers.outlets.Source;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How fast articles are read, step by step, against what the JDK's sentence and word iterators take
 * for the same texts. One operation is all articles of a {@link SpeedText}.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReaderBenchmark {
  private final ArticleReader reader = ArticleReader.create();
  private final Lexicon lexicon = Lexicon.bundled();

  @Param SpeedText text;

  private List<Source> sources = List.of();
  private List<ParsedArticle> parsed = List.of();
  private List<Report> reports = List.of();
  private List<String> lines = List.of();
  private double megabytes;

  /** Shows throughput in megabytes and articles a second too. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Rate {
    /** UTF-8 read so far. */
    public double megabytes;

    /** Articles read so far. */
    public long articles;

    void add(ReaderBenchmark benchmark) {
      megabytes += benchmark.megabytes;
      articles += benchmark.sources.size();
    }
  }

  @Setup
  public void prepare() {
    sources = text.sources();
    megabytes = text.megabytes();
    parsed = sources.stream().map(reader::parse).toList();
    reports = sources.stream().map(reader::read).toList();
    lines = reports.stream().map(JsonLines::write).toList();
  }

  /** Text to article: the outlet's layout. */
  @Benchmark
  public void parse(Blackhole out, Rate rate) {
    sources.forEach(source -> out.consume(reader.parse(source)));
    rate.add(this);
  }

  /** Article to sentences, with everyone and everything in them. */
  @Benchmark
  public void mentions(Blackhole out, Rate rate) {
    for (int i = 0; i < parsed.size(); i++) {
      out.consume(Story.read(lexicon, parsed.get(i).article(), sources.get(i).text()));
    }
    rate.add(this);
  }

  /** Text to report, the whole way. */
  @Benchmark
  public void read(Blackhole out, Rate rate) {
    sources.forEach(source -> out.consume(reader.read(source)));
    rate.add(this);
  }

  /** Report to JSON; the rate counts the article's text. */
  @Benchmark
  public void writeJson(Blackhole out, Rate rate) {
    reports.forEach(report -> out.consume(JsonLines.write(report)));
    rate.add(this);
  }

  /** JSON to report; the rate counts the article's text. */
  @Benchmark
  public void readJson(Blackhole out, Rate rate) throws ReportFormatException {
    for (String line : lines) {
      out.consume(JsonLines.read(line));
    }
    rate.add(this);
  }

  /** The yardstick: where sentences end, as the JDK sees it. */
  @Benchmark
  public void jdkSentences(Blackhole out, Rate rate) {
    sources.forEach(
        source -> walk(BreakIterator.getSentenceInstance(Locale.ROOT), source.text(), out));
    rate.add(this);
  }

  /** The other yardstick: where words end. */
  @Benchmark
  public void jdkWords(Blackhole out, Rate rate) {
    sources.forEach(source -> walk(BreakIterator.getWordInstance(Locale.ROOT), source.text(), out));
    rate.add(this);
  }

  private static void walk(BreakIterator breaks, String text, Blackhole out) {
    breaks.setText(text);
    while (breaks.next() != BreakIterator.DONE) {
      out.consume(breaks.current());
    }
  }
}
