package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.JsonLines;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same texts give the same bytes, whatever the machine is set to. */
class DeterminismTest {
  private static final ArticleReader READER = ArticleReader.create();

  private static String reports(ArticleReader reader) {
    return Fixtures.all().stream()
        .map(reader::read)
        .map(report -> JsonLines.write(report) + "\n")
        .collect(Collectors.joining());
  }

  /** Prints all reports; what another process runs. */
  static final class Printing {
    private Printing() {}

    public static void main(String... arguments) throws UnsupportedEncodingException {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      out.print(reports(ArticleReader.create()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a dotless i, a day ahead of everybody
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati",
        // digits of its own, a day behind, an encoding without most characters
        "-Duser.language=ar -Duser.country=EG -Duser.timezone=Etc/GMT+12 -Dfile.encoding=US-ASCII"
      })
  void anyLocaleTimeZoneAndEncoding(String settings) throws Exception {
    List<String> command =
        Stream.concat(
                Stream.of(settings.split(" ")),
                Stream.of("-cp", OtherProcess.path(OtherProcess.tests()), Printing.class.getName()))
            .toList();
    assertThat(OtherProcess.run(command)).isEqualTo(reports(READER));
  }

  @Test
  void anyNumberOfRunsAndReaders() {
    String first = reports(READER);
    assertThat(reports(READER)).isEqualTo(first);
    assertThat(reports(ArticleReader.create())).isEqualTo(first);
  }

  @Test
  void manyThreadsWithOneReader() throws Exception {
    String alone = reports(READER);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<String> reading = () -> reports(READER);
      for (Future<String> result : threads.invokeAll(List.of(reading, reading, reading, reading))) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
