package io.github.summitry.parsers.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Evidence;
import io.github.summitry.Summit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A meeting has the turn in the day that the words beside it give, and those words as evidence. */
class TurnsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "French President Emmanuel Macron held talks with Indian Prime Minister Narendra Modi. His first summit on Oct. 30 was with Japanese Prime Minister Shinzo Abe.|FR-JP FIRST: first summit on Oct. 30",
        "French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe on Oct. 30. Earlier in the morning, Macron held talks with Indian Prime Minister Narendra Modi.|FR-IN EARLIER: Earlier in the morning",
        "French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe on Oct. 30. Before this summit, Macron held talks with Indian Prime Minister Narendra Modi.|FR-IN EARLIER: Before this summit",
        "French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe on Oct. 30. Macron later held talks with Indian Prime Minister Narendra Modi.|FR-IN LATER: later",
        "French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe on Oct. 30 and then held talks with Indian Prime Minister Narendra Modi.|FR-IN LATER: and then",
        "French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe on Oct. 30. He met Indian Prime Minister Narendra Modi later in the day.|FR-IN LATER: later in the day",
        "French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe on Oct. 30. Finally, Macron met Indian Prime Minister Narendra Modi.|FR-IN LAST: Finally",
      })
  void readsTheTurn(String text, String turn) {
    assertThat(turns(text)).containsExactly(turn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe in their first summit since May.",
        "French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe on Oct. 30. Their first summit on Oct. 30 was brief.",
        "French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe earlier this month.",
        "French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe two weeks later.",
        "French President Emmanuel Macron will meet Japanese Prime Minister Shinzo Abe later this year.",
      })
  void takesNothingElseForATurn(String text) {
    assertThat(turns(text)).isEmpty();
  }

  private static List<String> turns(String text) {
    return Bare.report(text).summits().stream()
        .filter(summit -> summit.turn().isPresent())
        .map(TurnsTest::line)
        .toList();
  }

  private static String line(Summit summit) {
    String parties = summit.id().substring(summit.id().indexOf('/') + 1);
    Evidence words = summit.evidence().get(summit.evidence().size() - 1);
    return parties + " " + summit.turn().orElseThrow() + ": " + words.text();
  }
}
