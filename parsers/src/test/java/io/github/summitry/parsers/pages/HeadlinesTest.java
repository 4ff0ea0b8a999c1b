package io.github.summitry.parsers.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a page's headlines is the story's, without the site's name. */
class HeadlinesTest {
  private static final Headlines HEADLINES =
      new Headlines(List.of("The Harbour Post", "Post | World"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Two ports meet; ; ; Two ports meet",
        "Two ports meet - The Harbour Post; ; ; Two ports meet",
        "Two ports meet | harbour post; ; ; Two ports meet",
        "Two ports meet – Harbour Post | Post World; ; ; Two ports meet",
        "Harbour Post :: Two ports meet; ; ; Two ports meet",
        "Two ports - and a ferry; ; ; Two ports - and a ferry",
        "The Harbour Post; Two ports meet; ; Two ports meet",
        "The Harbour Post; ; Two ports meet - Harbour Post; Two ports meet",
        "; Two ports meet; Another title; Two ports meet",
        "; ; Two ports meet | Harbour Post; Two ports meet",
        "; ; Harbour Post; ",
        "; ; ; ",
        "Two ports meet and agr...; Two ports meet and agree; ; Two ports meet and agree",
        "Two ports meet and agr…; Two ports meet and agree; ; Two ports meet and agree",
        "...; Two ports meet; ; ...",
        "Two ports meet - Unknown Name; Two ports meet; ; Two ports meet",
        "Two ports meet again; Two ports meet; ; Two ports meet again",
        "Two ports meet; Weather; ; Two ports meet"
      })
  void chosen(String said, String shown, String title, String headline) {
    assertThat(HEADLINES.choose(list(said), list(shown), title == null ? "" : title))
        .isEqualTo(list(headline).stream().findFirst());
  }

  private static List<String> list(String text) {
    return Stream.ofNullable(text).toList();
  }
}
