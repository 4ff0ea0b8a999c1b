package io.github.summitry.parsers.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunOnTest {
  private static final String LONG =
      "In the end it took the two delegations all of a long and very wet Sunday to get here";

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".|Then they ate.",
        ".|U.S. officials ate.",
        ".”|U.S. officials ate.",
        ", with Hun Sen.|Friday is for the host.",
        "?|Yes.",
        "!|“Never again,” he said.",
        ".”|The guest smiled.",
        ".)|The guest smiled.",
        " in 2015.|Park was there.",
        " by 30%.|Park was there.",
        ", said the WTO.|Nobody denied it.",
        ", said the U.S.|The others nodded.",
        ".|“Poland bought it,” he said.",
        ". (Yonhap)|President Han smiled.",
        ".|\"Poland bought it,\" he said.",
        " and called it \"a day.\"|The guest smiled."
      })
  void paragraphsRunTogetherAreCut(String end) {
    assertThat(cut(LONG + end.replace("|", ""))).containsExactly((LONG + end).split("\\|", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " with U.S.President Trump.",
        " by Mr.Trump.",
        " on Oct.30.",
        " at 3.5 percent.",
        " at www.Korea.net today.",
        " (write to Han.Sol@example.org).",
        " with J.K.Lee.",
        ". Then they ate."
      })
  void abbreviationsNumbersAndAddressesAreNotCut(String end) {
    assertThat(cut(LONG + end)).hasSize(1);
  }

  private static List<String> cut(String text) {
    return RunOn.cut(new Line(0, text.length(), text, true)).stream().map(Line::text).toList();
  }
}
