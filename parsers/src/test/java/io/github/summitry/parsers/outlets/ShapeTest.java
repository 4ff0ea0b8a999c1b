package io.github.summitry.parsers.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moon, Suga to meet in Cornwall",
        "Moon to meet Suga? Cheong Wa Dae says nothing is fixed",
        "Three-way talks! Or so they say",
        "Lee leaves for the U.S."
      })
  void headlinesAreShortAndNoSentences(String text) {
    assertThat(Shape.isHeadline(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moon left for London.",
        "Will they meet? Nobody knows.",
        "Moon left for London. He returns on Friday",
        "Moon",
        "Moon left,"
      })
  void sentencesAreNoHeadlines(String text) {
    assertThat(Shape.isHeadline(text)).isFalse();
  }
}
