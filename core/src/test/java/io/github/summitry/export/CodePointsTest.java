package io.github.summitry.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void countsWhatBeginsBeforeAnOffset() {
    String text = "a\uD83D\uDE00b\uD83E\uDD1D\uD83Dc";
    CodePoints codePoints = new CodePoints(text);
    for (int offset = 0; offset <= text.length(); offset++) {
      assertThat(codePoints.at(offset))
          .as("at " + offset)
          .isEqualTo(text.codePointCount(0, offset));
    }
    assertThat(new CodePoints("").at(0)).isZero();
  }

  @Test
  void aLoneHalfIsReplacedAndAPairIsNot() {
    assertThat(WellFormed.text("a\uD83Db\uDE00\uD83D\uDE00\uD83D"))
        .isEqualTo("a\uFFFDb\uFFFD\uD83D\uDE00\uFFFD");
    String whole = "a\uD83D\uDE00";
    assertThat(WellFormed.text(whole)).isSameAs(whole);
  }
}
