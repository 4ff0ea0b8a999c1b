package io.github.summitry.parsers.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Format;
import io.github.summitry.Summit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind each meeting is, in their order. */
class MeetingFormatTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Italian President Luca Conti received Norwegian Prime Minister Erik Dahl in Rome. | MEETING
          Italian President Luca Conti will receive Norwegian Prime Minister Erik Dahl at the palace for talks. | SUMMIT
          Italian President Luca Conti receives Norwegian Prime Minister Erik Dahl on Friday for a two-hour summit. | SUMMIT
          Italian President Luca Conti received Norwegian Prime Minister Erik Dahl for a chat. | MEETING
          Italian President Luca Conti and Norwegian Prime Minister Erik Dahl had lunch in Rome. | MEAL
          Norwegian Prime Minister Erik Dahl met Danish Prime Minister Jens Holm at noon and, before dinner, Italian President Luca Conti. | SUMMIT SUMMIT
          Danish Prime Minister Jens Holm phoned Norwegian Prime Minister Erik Dahl. Italian President Luca Conti came next. | PHONE PHONE
          Danish Prime Minister Jens Holm phoned Norwegian Prime Minister Erik Dahl. Dahl will meet Italian President Luca Conti in Rome. | PHONE SUMMIT
          Danish Prime Minister Jens Holm has spent the week on the telephone. On Monday he phoned Norwegian Prime Minister Erik Dahl. His telephone rang again on Tuesday. On Wednesday Holm and Italian President Luca Conti talked for 20 minutes. | PHONE PHONE
          Danish Prime Minister Jens Holm has spent the week on the telephone. On Monday he phoned Norwegian Prime Minister Erik Dahl. His telephone rang again on Tuesday. On Wednesday Holm met Italian President Luca Conti. | PHONE SUMMIT
          """)
  void tells(String text, String formats) {
    List<Format> expected = Arrays.stream(formats.split(" ")).map(Format::valueOf).toList();
    assertThat(Bare.report(text).summits())
        .extracting(Summit::format)
        .containsExactlyElementsOf(expected);
  }
}
