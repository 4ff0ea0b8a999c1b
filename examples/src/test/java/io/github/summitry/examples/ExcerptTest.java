package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void keepsWhatFits() {
    assertThat(Excerpt.of("the two leaders", 15)).isEqualTo("the two leaders");
    assertThat(Excerpt.of("", 15)).isEmpty();
  }

  @Test
  void cutsBetweenWords() {
    assertThat(Excerpt.of("the two leaders", 14)).isEqualTo("the two …");
    assertThat(Excerpt.of("the two leaders", 9)).isEqualTo("the two …");
    assertThat(Excerpt.of("the two leaders", 8)).isEqualTo("the …");
  }

  @Test
  void cutsALongWordAndNoSurrogatePair() {
    assertThat(Excerpt.of("abcdefgh", 5)).isEqualTo("abcd…");
    assertThat(Excerpt.of("abc\uD83D\uDE00efgh", 5)).isEqualTo("abc…");
  }

  @Test
  void putsAllOnOneLine() {
    assertThat(Excerpt.of(" one\r\n\ttwo\u00A0 three \u200B", 40)).isEqualTo("one two three");
  }
}
