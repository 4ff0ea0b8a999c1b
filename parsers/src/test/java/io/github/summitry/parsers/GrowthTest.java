package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Report;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real prose at length costs no more than its length, and marks that no page should hold cost
 * nothing.
 */
class GrowthTest {
  private static final ArticleReader READER = ArticleReader.create();

  /** Tells the time of this thread alone, whatever else runs on the machine. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Twice what four times the length should cost: less than its square, and not by a hair. */
  private static final double LOOSELY = 2;

  /**
   * What else goes on in the virtual machine only adds: the least of several times is the text's.
   */
  private static final int AGAIN = 4;

  private static final long TOO_SHORT_TO_TELL = 100_000_000L;

  static Stream<AnnotatedArticle> articles() {
    return AnnotatedArticle.all().stream();
  }

  static Stream<String> longTexts() {
    String story =
        AnnotatedArticle.all().stream()
            .map(AnnotatedArticle::text)
            .reduce("", (all, text) -> all + "\n\n" + text);
    return Stream.of(
        story,
        story.replace('\n', ' '),
        story.replaceAll("[^\"“”]", "").repeat(200),
        story.replaceAll("[\"“”]", "“"),
        story.replaceAll("[.!?]", ","),
        "Prime Minister Kim ".repeat(5_000),
        "President Kim and ".repeat(10_000),
        everNew(1_000),
        ",".repeat(100_000),
        "\"".repeat(100_000));
  }

  // People, meetings and pledges that no sentence repeats.
  private static String everNew(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      String name = Integer.toString(i + 1000, 26).replaceAll("\\d", "a");
      text.append("South Korean President Ko")
          .append(name)
          .append(" Kim and Japanese Prime Minister Mo");
      text.append(name).append(" Mori held a summit in Tokyo on May 2, ").append(1000 + i);
      text.append(" and agreed to expand trade in ki").append(name).append(", lu").append(name);
      text.append(" and te").append(name).append(". ");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void fourTimesTheTextTakesFourTimesAsLong(String text) {
    nanos(text);
    long once = nanos(text);
    String longer = text.repeat(4);
    long four = nanos(longer);
    for (int i = 0; i < AGAIN && four >= 4 * LOOSELY * once; i++) {
      four = Math.min(four, nanos(longer));
    }
    if (four > TOO_SHORT_TO_TELL) {
      assertThat((double) four / once).isLessThan(4 * LOOSELY);
    }
  }

  private static long nanos(String text) {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long begin = THREADS.getCurrentThreadCpuTime();
      READER.read("long.txt", text);
      fastest = Math.min(fastest, THREADS.getCurrentThreadCpuTime() - begin);
    }
    return fastest;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "a", "\"", "“", ".", "\uFEFF", "\uDC00", "\u0000"})
  void nextToNothingSaysNothing(String text) {
    Report report = READER.read("short.txt", text);
    assertThat(report.leaders()).isEmpty();
    assertThat(report.officials()).isEmpty();
    assertThat(report.summits()).isEmpty();
    assertThat(report.pledges()).isEmpty();
    assertThat(report.quotes()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void strayCharactersStopNothing(AnnotatedArticle article) {
    for (String stray : new String[] {"\u0000", "\uD83D", "\u200F", "\u202E", "\u00AD", "\uFEFF"}) {
      String text = article.text().replace(" ", " " + stray);
      Report report = READER.read(article.name(), text);
      assertThat(report.article().paragraphs())
          .allSatisfy(
              each -> assertThat(text.substring(each.begin(), each.end())).isEqualTo(each.text()));
    }
  }
}
