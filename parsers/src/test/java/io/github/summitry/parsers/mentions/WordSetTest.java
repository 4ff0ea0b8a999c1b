package io.github.summitry.parsers.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordSetTest {
  private static final WordSet DAYS =
      WordSet.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  @Test
  void holdsItsWordsAsTheyAreSpelled() {
    assertThat(DAYS.words()).hasSize(7).allMatch(DAYS::contains);
    assertThat(DAYS.contains("mon")).isFalse();
    assertThat(DAYS.contains("Monday")).isFalse();
    assertThat(DAYS.contains("")).isFalse();
  }

  @Test
  void tellsWordsOfOneHashCodeApart() {
    WordSet one = WordSet.of("Aa", "AaBB");
    assertThat("BB").hasSameHashCodeAs("Aa");
    assertThat(one.contains("BB")).isFalse();
    assertThat(one.contains("BBAa")).isFalse();
    assertThat(WordSet.of("Aa", "BB").words()).allMatch(WordSet.of("Aa", "BB")::contains);
  }

  @Test
  void holdsNothingIfItIsEmpty() {
    assertThat(WordSet.of().contains("a")).isFalse();
    assertThat(WordSet.of().contains("")).isFalse();
  }
}
