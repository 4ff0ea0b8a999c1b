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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prime Minister Kaya Holm, right, shakes hands with King Olav in Oslo on Wednesday.",
        "President Min (left) greets pupils in Seoul on May 2."
      })
  void standingSomewhereIsForPictures(String text) {
    assertThat(Shape.isPictureOnly(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Parties of the left, right and center backed the treaty.",
        "The envoy, right as ever, shakes nobody."
      })
  void othersStandInNoPicture(String text) {
    assertThat(Shape.isPictureOnly(text)).isFalse();
  }
}
