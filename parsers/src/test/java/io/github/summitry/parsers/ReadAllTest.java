package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.summitry.Article;
import io.github.summitry.JsonLines;
import io.github.summitry.Outlet;
import io.github.summitry.parsers.outlets.ArticleParser;
import io.github.summitry.parsers.outlets.ParsedArticle;
import io.github.summitry.parsers.outlets.Source;
import io.github.summitry.parsers.sources.Entry;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many articles, one after the other and on several threads. */
class ReadAllTest {
  private static final ArticleReader READER = ArticleReader.create();
  private static final int MANY = 200;
  private static final int THREADS = 3;

  private static Entry entry(int number) {
    return Entry.of(
        Source.of(number + ".txt", "President Kim Do-yun met aides. ".repeat(number % 7)));
  }

  private static String place(Outcome outcome) {
    return outcome instanceof Outcome.Success success
        ? success.result().article().id()
        : ((Outcome.Failure) outcome).place() + ": " + ((Outcome.Failure) outcome).reason();
  }

  private static List<String> ids(int end) {
    return IntStream.range(0, end).mapToObj(number -> number + ".txt").toList();
  }

  @Test
  void ordersAreKeptAndTheBytesAreTheSame() {
    List<Entry> entries = Fixtures.all().stream().map(Entry::of).toList();
    String alone = written(READER.readAll(entries.stream()));
    for (int threads : new int[] {1, 2, 5}) {
      assertThat(written(READER.readAll(entries.stream(), threads))).isEqualTo(alone);
    }
  }

  private static String written(Stream<Outcome> outcomes) {
    try (outcomes) {
      return outcomes
          .map(outcome -> JsonLines.write(outcome.report().orElseThrow()) + "\n")
          .collect(Collectors.joining());
    }
  }

  @Test
  void nothingIsReadBeforeItIsAskedFor() {
    AtomicInteger fetched = new AtomicInteger();
    Stream<Entry> endless = Stream.generate(fetched::getAndIncrement).map(ReadAllTest::entry);
    try (Stream<Outcome> outcomes = READER.readAll(endless)) {
      assertThat(outcomes.limit(5).map(ReadAllTest::place)).isEqualTo(ids(5));
    }
    assertThat(fetched).hasValue(5);
  }

  @Test
  void onlyAFewArticlesAreAhead() {
    AtomicInteger fetched = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Stream<Entry> entries =
        IntStream.range(0, MANY)
            .peek(
                number -> most.accumulateAndGet(fetched.incrementAndGet() - taken.get(), Math::max))
            .mapToObj(ReadAllTest::entry);
    try (Stream<Outcome> outcomes = READER.readAll(entries, THREADS)) {
      assertThat(outcomes.peek(outcome -> taken.incrementAndGet()).map(ReadAllTest::place))
          .isEqualTo(ids(MANY));
    }
    assertThat(most.get()).isBetween(2, 4 * THREADS + 1);
  }

  @Test
  void containersInARowAreNotBuffered() {
    AtomicInteger fetched = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Stream<Entry> entries =
        Stream.of(0, 100)
            .flatMap(
                first ->
                    IntStream.range(first, first + 100)
                        .peek(
                            n ->
                                most.accumulateAndGet(
                                    fetched.incrementAndGet() - taken.get(), Math::max))
                        .mapToObj(ReadAllTest::entry));
    READER.readAll(entries, THREADS).forEachOrdered(outcome -> taken.incrementAndGet());
    assertThat(taken).hasValue(MANY);
    assertThat(most.get()).isBetween(2, 4 * THREADS + 1);
  }

  /** Fails on what it is told to fail on. */
  private record Faulty() implements ArticleParser {
    @Override
    public Outlet outlet() {
      return Outlet.of("faulty.example");
    }

    @Override
    public int likelihood(Source source) {
      return source.text().startsWith("Faulty") ? 100 : 0;
    }

    @Override
    public ParsedArticle parse(Source source) {
      if (source.text().endsWith("deeply")) {
        return parse(source); // as a parser might that follows what it finds
      }
      if (source.text().endsWith("at all")) {
        throw new OutOfMemoryError("none left");
      }
      if (source.text().endsWith("here")) {
        throw new IllegalStateException("no such column");
      }
      Article article = Article.builder().id(source.id()).outlet(outlet()).build();
      return new ParsedArticle(article, List.of());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void oneBadArticleEndsNothing(int threads) {
    ArticleReader reader = ArticleReader.builder().parser(new Faulty()).build();
    List<Entry> entries =
        List.of(
            Entry.of(Source.of("a", "Faulty here")),
            Entry.of(Source.of("b", "Faulty")),
            new Entry.Broken("c.zip, x.txt", "it breaks off"),
            Entry.of(Source.of("d", "Faulty deeply")),
            Entry.of(Source.of("e", "Sound.")));
    List<Stream<Outcome>> ways =
        List.of(reader.readAll(entries.stream()), reader.readAll(entries.stream(), threads));
    for (Stream<Outcome> outcomes : ways) {
      assertThat(outcomes.map(ReadAllTest::place))
          .containsExactly(
              "a: a parser failed: java.lang.IllegalStateException: no such column",
              "b",
              "c.zip, x.txt: it breaks off",
              "d: a parser failed: java.lang.StackOverflowError",
              "e");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aMachineThatFailsIsNoBadArticle(int threads) {
    ArticleReader reader = ArticleReader.builder().parser(new Faulty()).build();
    List<Entry> entries = List.of(Entry.of(Source.of("a", "Faulty at all")));
    assertThatThrownBy(() -> reader.readAll(entries.stream(), threads).toList())
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void closingClosesTheEntries() {
    for (int threads = 0; threads < 3; threads++) {
      AtomicBoolean closed = new AtomicBoolean();
      Stream<Entry> entries = Stream.of(entry(1), entry(2)).onClose(() -> closed.set(true));
      try (Stream<Outcome> outcomes =
          threads == 0 ? READER.readAll(entries) : READER.readAll(entries, threads)) {
        assertThat(outcomes.findFirst()).isPresent();
      }
      assertThat(closed).isTrue();
    }
  }

  @Test
  void threadsEndWithTheStream() throws InterruptedException {
    READER.readAll(IntStream.range(0, 20).mapToObj(ReadAllTest::entry), THREADS).toList();
    Stream<Outcome> abandoned = READER.readAll(Stream.generate(() -> entry(1)), THREADS);
    abandoned.close();
    for (int tries = 0; tries < 100 && threads() > 0; tries++) {
      Thread.sleep(100);
    }
    assertThat(threads()).isZero();
  }

  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("summitry-reader"))
        .count();
  }

  @Test
  void noThreadsIsMisuse() {
    assertThatThrownBy(() -> READER.readAll(Stream.<Entry>of(), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threads 0 must be positive");
  }
}
